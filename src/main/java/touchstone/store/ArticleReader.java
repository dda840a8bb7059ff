package touchstone.store;

import java.util.List;
import java.util.Optional;
import touchstone.model.Article;
import touchstone.model.Id;
import touchstone.model.Location;

/** Reads what is being checked: {@code claims/<article>/article.md}. */
final class ArticleReader {

  private static final List<String> KEYS =
      List.of("title", "url", "publisher", "published", "language", "authority");

  private ArticleReader() {}

  /** Returns the article that the file describes, as far as it could be read. */
  static Article read(Id id, TextFile file, Faults faults) {
    FrontMatter frontMatter = FrontMatter.read(file, faults);
    EvidenceBody body =
        EvidenceBody.read(file.name(), frontMatter.body(), frontMatter.linesBefore(), faults);
    Location start = Location.startOf(file.name());
    Optional<KeyedValues> keys = frontMatter.keys(start, faults);
    return keys.map(values -> article(id, values, body.summary(), start, faults))
        .orElseGet(() -> unread(id, start));
  }

  /** Returns an article of which nothing but the folder is known. */
  static Article unread(Id id, Location at) {
    return new Article(id, id.value(), "", null, null, "", null, "", at);
  }

  private static Article article(
      Id id, KeyedValues values, String summary, Location start, Faults faults) {
    values.reportUnknown(KEYS);
    CellReader cells = new CellReader(faults);
    return new Article(
        id,
        cells.required(values.cell("title")),
        values.cell("url").text(),
        cells.id(values.cell("publisher")),
        cells.date(values.cell("published")),
        values.cell("language").text(),
        cells.id(values.cell("authority")),
        summary,
        start);
  }
}
