package touchstone.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import touchstone.model.Correction;
import touchstone.model.Id;
import touchstone.model.Status;

/** Reads the rows of {@code claims/<article>/corrections.csv}. */
final class CorrectionReader {

  private final CellReader cells;

  CorrectionReader(Faults faults) {
    this.cells = new CellReader(faults);
  }

  /** Returns the correction in the row, or null if a needed cell could not be read. */
  @Nullable Correction read(CsvTable.Row row) {
    CsvFormat.CORRECTIONS.needed().forEach(column -> cells.required(row.cell(column)));
    LocalDate when = cells.day(row.cell("when"));
    Id claim = cells.id(row.cell("claim"));
    Status from = cells.word(row.cell("from"), Status.class);
    Status to = cells.word(row.cell("to"), Status.class);
    if (when == null || claim == null || from == null || to == null) {
      return null;
    }
    return new Correction(
        when, claim, from, to, row.cell("why").text(), row.cell("by").text(), row.location());
  }
}
