package touchstone.store;

import org.jspecify.annotations.Nullable;
import touchstone.model.Exclusion;
import touchstone.model.Id;

/** Reads the rows of {@code claims/<article>/excluded.csv}. */
final class ExclusionReader {

  private final Id article;
  private final CellReader cells;

  ExclusionReader(Id article, Faults faults) {
    this.article = article;
    this.cells = new CellReader(faults);
  }

  /** Returns the passage in the row, or null if a needed cell could not be read. */
  @Nullable Exclusion read(CsvTable.Row row) {
    String section = cells.required(row.cell("section"));
    String anchor = cells.required(row.cell("anchor"));
    String reason = cells.required(row.cell("reason"));
    cells.required(row.cell("paragraph"));
    Integer paragraph = cells.count(row.cell("paragraph"), 1);
    return paragraph == null
        ? null
        : new Exclusion(article, section, paragraph, anchor, reason, row.location());
  }
}
