package touchstone.store;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A table of a draft, ready to be edited. */
final class DraftTable {

  private DraftTable() {}

  /**
   * Returns the table; where there is none, one with its headings and nothing else.
   *
   * @throws EditRefusedException if there is nothing in it
   */
  static CsvText of(DraftFiles files, String path, CsvFormat format) throws IOException {
    String headings = String.join(",", format.columns()) + "\n";
    String text = files.readOr(path, headings);
    if (text.isBlank()) {
      throw new EditRefusedException(
          "%s is empty, expected a first row of %s".formatted(path, headings.strip()));
    }
    return CsvText.of(path, text, format);
  }

  /**
   * Adds a row.
   *
   * @param cells by column; what is empty need not be there
   * @throws EditRefusedException if a value has no column, or would not be read back
   */
  static void addRow(DraftFiles files, String path, CsvFormat format, Map<String, String> cells)
      throws IOException {
    CsvText table = of(files, path, format);
    Map<String, String> row = new TreeMap<>();
    for (Map.Entry<String, String> cell : new TreeMap<>(cells).entrySet()) {
      String value = PlainLine.requireCell(cell.getKey(), PlainLine.of(cell.getValue()));
      if (!format.columns().contains(cell.getKey())) {
        throw new EditRefusedException(
            "there is no column \"%s\", known are %s"
                .formatted(cell.getKey(), String.join(", ", format.columns())));
      }
      if (!value.isEmpty()) {
        row.put(cell.getKey(), value);
      }
    }
    requireColumns(table, path, row.keySet());
    files.put(path, table.withRows(List.of(row)));
  }

  private static void requireColumns(CsvText table, String path, Set<String> columns) {
    for (String column : columns) {
      if (!table.hasColumns(List.of(column))) {
        throw new EditRefusedException(
            "%s has no column \"%s\"; add it to the first row".formatted(path, column));
      }
    }
  }
}
