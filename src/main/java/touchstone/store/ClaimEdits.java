package touchstone.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import touchstone.model.Domain;
import touchstone.model.Dossier;
import touchstone.model.Id;
import touchstone.model.Publisher;

/** Edits of articles, claims and publishers in a draft, but for the renaming of a claim. */
final class ClaimEdits {

  private static final List<String> SIGNED =
      List.of("status", "overrides", "evidence", "reviewed_by", "reviewed_on");

  private final DraftFiles files;
  private final Dossier dossier;

  ClaimEdits(DraftFiles files, Dossier dossier) {
    this.files = files;
    this.dossier = dossier;
  }

  /** Returns the path of a table of an article. */
  static String path(Id article, String name) {
    return "claims/" + article + "/" + name;
  }

  void addClaim(Id article, Map<String, String> cells) throws IOException {
    if (!dossier.articles().containsKey(article)) {
      throw new EditRefusedException(
          "no article has the id \"%s\"; correct it, or add the article".formatted(article));
    }
    for (String column : SIGNED) {
      if (!cells.getOrDefault(column, "").isBlank()) {
        throw new EditRefusedException(
            column + " is written when somebody signs; leave it out and sign the claim");
      }
    }
    for (String column : CsvFormat.CLAIMS.needed()) {
      if (cells.getOrDefault(column, "").isBlank()) {
        throw new EditRefusedException("%s is missing; say what it is".formatted(column));
      }
    }
    String id = cells.getOrDefault("id", "").strip();
    FreeId.require(
        dossier,
        Id.parse(id)
            .orElseThrow(
                () ->
                    new EditRefusedException(
                        "the id is no id, expected one like audio-groups-2 (a-z, 0-9, -)")));
    DraftTable.addRow(files, path(article, "claims.csv"), CsvFormat.CLAIMS, cells);
  }

  void addPublisher(Publisher publisher) throws IOException {
    FreeId.require(dossier, publisher.id());
    Map<String, String> cells =
        Map.of(
            "id", publisher.id().value(),
            "name", publisher.name(),
            "kind", publisher.kind().word(),
            "family", publisher.family().value(),
            "domains",
                publisher.domains().stream()
                    .map(Domain::toString)
                    .collect(Collectors.joining(" ")));
    DraftTable.addRow(files, "evidence/publishers.csv", CsvFormat.PUBLISHERS, cells);
  }

  void addArticle(NewArticle article) throws IOException {
    FreeId.require(dossier, article.id());
    String title = PlainLine.require("title", PlainLine.of(article.title()));
    if (title.isEmpty()) {
      throw new EditRefusedException("the title is empty; say what the article is called");
    }
    String summary = EvidenceProse.markdown(EvidenceProse.normal("summary", article.summary()));
    String text =
        String.join(
                "\n",
                "---",
                YamlScalar.line("title", title),
                YamlScalar.line("url", PlainLine.require("url", article.url().strip())),
                YamlScalar.line("publisher", text(article.publisher())),
                YamlScalar.line("published", text(article.published())),
                YamlScalar.line("language", PlainLine.require("language", article.language())),
                YamlScalar.line("authority", text(article.authority())),
                "---",
                "")
            + (summary.isEmpty() ? "" : "\n" + summary + "\n");
    String headings = String.join(",", CsvFormat.CLAIMS.columns()) + "\n";
    files.create(path(article.id(), "article.md"), text.getBytes(StandardCharsets.UTF_8));
    files.create(path(article.id(), "claims.csv"), headings.getBytes(StandardCharsets.UTF_8));
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }
}
