package touchstone.store;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import touchstone.model.Citation;
import touchstone.model.Id;
import touchstone.model.SourceKind;

/**
 * The front matter of an evidence file.
 *
 * @param readable whether everything that bears on a verdict could be read; a date of publication
 *     that could not be read bears on none
 * @param citation how the source is cited
 * @param kind document or search
 * @param publisher whose word it is
 * @param via whose copy or quotation it is known through
 * @param withdrawn since when it no longer counts
 */
record EvidenceFrontMatter(
    boolean readable,
    Citation citation,
    @Nullable SourceKind kind,
    @Nullable Id publisher,
    @Nullable Id via,
    @Nullable LocalDate withdrawn) {

  private static final List<String> KEYS =
      List.of(
          "title",
          "publisher",
          "url",
          "published",
          "updated",
          "retrieved",
          "kind",
          "language",
          "withdrawn",
          "via");

  /** Reads the keys; what is missing or wrong is a fault. */
  static EvidenceFrontMatter read(KeyedValues values, Faults faults) {
    values.reportUnknown(KEYS);
    CellReader cells = new CellReader(faults);
    Citation citation = citation(values, cells);
    long errorsBefore = faults.errors();
    cells.required(values.cell("publisher"));
    cells.required(values.cell("kind"));
    Id publisher = cells.id(values.cell("publisher"));
    SourceKind kind = cells.word(values.cell("kind"), SourceKind.class);
    Id via = cells.id(values.cell("via"));
    LocalDate withdrawn = cells.day(values.cell("withdrawn"));
    reportUrlOfSearch(values.cell("url"), kind, faults);
    boolean readable = faults.errors() == errorsBefore;
    return new EvidenceFrontMatter(readable, citation, kind, publisher, via, withdrawn);
  }

  private static Citation citation(KeyedValues values, CellReader cells) {
    return new Citation(
        cells.required(values.cell("title")),
        values.cell("url").text(),
        cells.date(values.cell("published")),
        cells.date(values.cell("updated")),
        cells.day(values.cell("retrieved")),
        values.cell("language").text());
  }

  private static void reportUrlOfSearch(Cell url, @Nullable SourceKind kind, Faults faults) {
    if (kind == SourceKind.SEARCH && !url.isEmpty()) {
      faults.add(
          ReadingRule.INVALID_YAML,
          url.location(),
          "a search with a url, expected none; name in the text where was searched");
    }
  }
}
