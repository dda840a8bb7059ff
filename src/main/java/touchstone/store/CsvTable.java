package touchstone.store;

import java.util.List;
import touchstone.model.Location;

/**
 * The rows of a table that could be taken apart.
 *
 * @param rows in file order
 * @param complete whether that is all of them
 */
record CsvTable(List<Row> rows, boolean complete) {

  /** A table of which nothing could be read. */
  static final CsvTable UNREAD = new CsvTable(List.of(), false);

  /** Copies the list. */
  CsvTable {
    rows = List.copyOf(rows);
  }

  /**
   * One row.
   *
   * @param header which column stands where
   * @param span its cells, one for each column
   */
  record Row(CsvHeader header, RowSpan span) {

    /** Returns the cell of a column, empty if the table has no such column. */
    Cell cell(String column) {
      Integer position = header.positions().get(column);
      return position == null ? new Cell(column, "", this::location) : span.cell(position, column);
    }

    /** Returns where the row begins. */
    Location location() {
      return span.at(0);
    }
  }
}
