package touchstone.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

  /**
   * Writes the files and returns their names; touches none that is there.
   *
   * @throws FileAlreadyExistsException if one of them is there already; then nothing is written
   * @throws IOException if the disk refuses; then what was written is taken away again
   */
  public List<String> write(Path folder) throws IOException {
    Path root = folder.toAbsolutePath();
    Map<String, String> texts = new LinkedHashMap<>();
    for (String name : FILES) {
      texts.put(name.replace("ARTICLE", article.value()), text(name));
    }
    for (String name : texts.keySet()) {
      if (Files.exists(root.resolve(name)) || Files.exists(root.resolve("claims"))) {
        throw new FileAlreadyExistsException(
            Files.exists(root.resolve(name)) ? name : "claims", null, "is there already");
      }
    }
    List<Path> written = new ArrayList<>();
    try {
      for (Map.Entry<String, String> text : texts.entrySet()) {
        Path file = root.resolve(text.getKey());
        Files.createDirectories(file.getParent());
        written.add(file);
        AtomicFile.writeNew(file, text.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException refused) {
      for (Path file : written) {
        Files.deleteIfExists(file);
      }
      throw refused;
    }
    return List.copyOf(texts.keySet());
  }

  private String text(String name) throws IOException {
    String resource = "/touchstone/init/" + name.substring(name.lastIndexOf('/') + 1);
    String plain = resource.replace("/.gitignore", "/gitignore.txt");
    try (InputStream in = NewWorkspace.class.getResourceAsStream(plain)) {
      if (in == null) {
        throw new IllegalStateException(plain + " is missing from the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .replace("@TITLE@", title.replace("\\", "\\\\").replace("\"", "\\\""))
          .replace("@URL@", url);
    }
  }
}
