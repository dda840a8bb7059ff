package touchstone.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import touchstone.model.Id;

/**
 * A workspace to begin with: one article, one claim, one publisher of each sort that matters.
 *
 * @param article the article's id
 * @param title its title
 * @param url where it was published, or empty
 */
public record NewWorkspace(Id article, String title, String url) {

  private static final List<String> FILES =
      List.of(
          "claims/ARTICLE/article.md",
          "claims/ARTICLE/claims.csv",
          "claims/ARTICLE/constraints.csv",
          "claims/ARTICLE/excluded.csv",
          "evidence/publishers.csv",
          "evidence/search-first-claim.md",
          "touchstone.yaml",
          ".gitignore");

  /** Returns whether a folder holds a workspace already. */
  public static boolean isIn(Path folder) {
    return Files.exists(folder.toAbsolutePath().resolve("claims"));
  }

  /** Returns the texts of its files by their names. */
  Map<String, String> texts() throws IOException {
    Map<String, String> texts = new LinkedHashMap<>();
    for (String name : FILES) {
      texts.put(name.replace("ARTICLE", article.value()), text(name));
    }
    return texts;
  }

  private String text(String name) throws IOException {
    String plain = name.substring(name.lastIndexOf('/') + 1);
    return NewFiles.resource(plain.equals(".gitignore") ? "gitignore.txt" : plain)
        .replace("@TITLE@", title.replace("\\", "\\\\").replace("\"", "\\\""))
        .replace("@URL@", url);
  }
}
