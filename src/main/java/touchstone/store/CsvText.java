package touchstone.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import touchstone.model.Id;

/**
 * The text of a table in which single cells can be replaced: whatever is not replaced keeps its
 * bytes, its quoting, its line end and its place.
 */
final class CsvText {

  private static final String MARK = "\uFEFF";

  private final String mark;
  private final String text;
  private final CsvHeader header;
  private final Map<Id, RowSpan> rows = new LinkedHashMap<>();

  private CsvText(String mark, TextFile file, CsvFormat format) {
    this.mark = mark;
    this.text = file.text();
    List<RowSpan> spans = new CsvRowScanner(file, new BitSet(), new Faults()).scan();
    this.header = CsvHeader.read(CsvHeader.cells(spans.get(0)), format, new Faults());
    int id = header.positions().getOrDefault("id", 0);
    for (RowSpan span : spans.subList(1, spans.size())) {
      String name = span.value(id);
      Id.parse(name).ifPresent(parsed -> rows.putIfAbsent(parsed, span));
    }
  }

  /** Takes a table apart that was read without an error. */
  static CsvText of(String name, String raw, CsvFormat format) {
    String mark = raw.startsWith(MARK) ? MARK : "";
    return new CsvText(mark, TextFile.of(name, raw.substring(mark.length())), format);
  }

  /** Returns whether the table has all of these columns. */
  boolean hasColumns(Iterable<String> columns) {
    for (String column : columns) {
      if (!header.positions().containsKey(column)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns what a cell holds, without its quoting.
   *
   * @throws IllegalArgumentException if there is no such cell
   */
  String cell(Id id, String column) {
    RowSpan row = rows.get(id);
    Integer position = header.positions().get(column);
    if (row == null || position == null) {
      throw new IllegalArgumentException("no cell \"" + column + "\" in a row \"" + id + "\"");
    }
    return row.value(position);
  }

  /**
   * Returns the text with other values in some cells.
   *
   * @param changes the new values by row and column; every row and column is there
   */
  String with(Map<Id, Map<String, String>> changes) {
    List<Replacement> replacements = new ArrayList<>();
    changes.forEach(
        (id, cells) ->
            cells.forEach((column, value) -> replacements.add(replacement(id, column, value))));
    replacements.sort((one, other) -> Integer.compare(one.start(), other.start()));
    StringBuilder changed = new StringBuilder(text.length() + 1_000).append(mark);
    int from = 0;
    for (Replacement replacement : replacements) {
      changed.append(text, from, replacement.start()).append(replacement.cell());
      from = replacement.end();
    }
    return changed.append(text, from, text.length()).toString();
  }

  private record Replacement(int start, int end, String cell) {}

  private Replacement replacement(Id id, String column, String value) {
    RowSpan row = rows.get(id);
    Integer position = header.positions().get(column);
    if (row == null || position == null) {
      throw new IllegalArgumentException("no cell \"" + column + "\" in a row \"" + id + "\"");
    }
    int start = row.cellStart(position);
    int end = row.cellEnd(position);
    boolean wasQuoted = end > start && text.charAt(start) == '"';
    return new Replacement(start, end, cell(value, wasQuoted));
  }

  /** Returns the value as a cell: quoted where it has to be, or was before. */
  static String cell(String value, boolean quoted) {
    boolean hasTo = value.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return hasTo || (quoted && !value.isEmpty()) ? '"' + value.replace("\"", "\"\"") + '"' : value;
  }

  /**
   * Returns the text with more rows at its end, ended as its first line is.
   *
   * @param values the new rows' values by column; a column that is not named is left empty
   */
  String withRows(List<Map<String, String>> values) {
    int firstEnd = text.indexOf('\n');
    String lineEnd = firstEnd > 0 && text.charAt(firstEnd - 1) == '\r' ? "\r\n" : "\n";
    StringBuilder longer = new StringBuilder(mark).append(text);
    if (!text.endsWith("\n")) {
      longer.append(lineEnd);
    }
    for (Map<String, String> row : values) {
      String[] cells = new String[header.width()];
      Arrays.fill(cells, "");
      row.forEach(
          (column, value) -> {
            Integer position = header.positions().get(column);
            if (position != null) {
              cells[position] = cell(value, false);
            }
          });
      longer.append(String.join(",", cells)).append(lineEnd);
    }
    return longer.toString();
  }
}
