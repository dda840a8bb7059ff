package touchstone.report;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.QuoteMode;
import touchstone.model.SpreadsheetCell;

/** Rows of a table of the workspace, ready to paste at its end. */
public final class DraftRows {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.MINIMAL).setRecordSeparator("\n").get();

  private DraftRows() {}

  /**
   * Writes the rows without a heading.
   *
   * @param columns the table's columns in their order
   * @param rows the cells by column
   * @throws IOException if the destination refuses them
   */
  public static void write(List<String> columns, List<Map<String, String>> rows, Appendable out)
      throws IOException {
    for (Map<String, String> row : rows) {
      FORMAT.printRecord(
          out,
          columns.stream()
              .map(column -> SpreadsheetCell.of(row.getOrDefault(column, "")))
              .toArray());
    }
  }
}
