package touchstone.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import touchstone.intake.SheetText.UnreadableSheetException;
import touchstone.model.Excerpt;

/**
 * The headings and rows of a spreadsheet saved as text, parted by commas, semicolons or tabs.
 *
 * @param headings the first row
 * @param rows the others, none empty
 */
record SheetTable(List<String> headings, List<Row> rows) {

  private static final int MOST_COLUMNS = 200;
  private static final int MOST_ROWS = 100_000;
  private static final int LONGEST_CELL = 65_536;
  private static final String DELIMITERS = ",;\t";

  /**
   * A row as wide as the headings.
   *
   * @param line its first line in the file
   * @param cells its cells
   */
  record Row(int line, List<String> cells) {

    /** Copies the list. */
    Row {
      cells = List.copyOf(cells);
    }
  }

  /** Copies the lists. */
  SheetTable {
    headings = List.copyOf(headings);
    rows = List.copyOf(rows);
  }

  /**
   * Takes a text apart.
   *
   * @param file its name, for the remarks on rows that are left out
   * @throws UnreadableSheetException if it is no table at all
   */
  static SheetTable read(String file, String text, Remarks remarks)
      throws UnreadableSheetException {
    boolean told = text.regionMatches(true, 0, "sep=", 0, 4) && text.indexOf('\n') >= 5;
    String body = told ? text.substring(text.indexOf('\n') + 1) : text;
    int linesBefore = told ? 1 : 0;
    char delimiter = told ? text.charAt(4) : delimiter(body);
    List<Row> rows = rows(body, delimiter, linesBefore);
    if (rows.isEmpty()) {
      throw new UnreadableSheetException("nothing in it, expected a first row of headings");
    }
    List<String> headings = rows.get(0).cells().stream().map(String::strip).toList();
    requireHeadings(headings);
    List<Row> sound = new ArrayList<>();
    for (Row row : rows.subList(1, rows.size())) {
      Row fitted = fitted(Place.line(file, row.line()), row, headings.size(), remarks);
      if (fitted.cells().size() == headings.size()) {
        sound.add(fitted);
      }
    }
    return new SheetTable(headings, sound);
  }

  /** Returns what parts the cells of the first row: the sign it has most of, outside quotes. */
  private static char delimiter(String text) {
    int[] counts = new int[DELIMITERS.length()];
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == '\n' || c == '\r')) {
        break;
      } else if (!quoted && DELIMITERS.indexOf(c) >= 0) {
        counts[DELIMITERS.indexOf(c)]++;
      }
    }
    int most = 0;
    for (int i = 1; i < counts.length; i++) {
      most = counts[i] > counts[most] ? i : most;
    }
    return DELIMITERS.charAt(most);
  }

  /** Returns the rows that hold something. */
  private static List<Row> rows(String text, char delimiter, int linesBefore)
      throws UnreadableSheetException {
    CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(delimiter).get();
    List<Row> rows = new ArrayList<>();
    int line = linesBefore + 1;
    try (CSVParser parser = CSVParser.parse(text, format)) {
      Iterator<CSVRecord> records = parser.iterator();
      while (records.hasNext()) {
        List<String> cells = records.next().toList();
        if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
          rows.add(new Row(line, cells));
        }
        if (rows.size() > MOST_ROWS) {
          throw new UnreadableSheetException(
              "more than " + MOST_ROWS + " rows; import it in parts");
        }
        line = linesBefore + (int) parser.getCurrentLineNumber() + 1;
      }
    } catch (IOException | UncheckedIOException malformed) {
      throw new UnreadableSheetException(
          "the row that begins in line %s cannot be taken apart: a quote is not closed, or text"
                  .formatted(line)
              + " follows a closing quote; quote the whole cell, and double the quotes inside it");
    }
    return rows;
  }

  private static void requireHeadings(List<String> headings) throws UnreadableSheetException {
    if (headings.size() > MOST_COLUMNS) {
      throw new UnreadableSheetException(
          "%s columns, expected %s at most; is it another file?"
              .formatted(headings.size(), MOST_COLUMNS));
    }
    Set<String> seen = new HashSet<>();
    for (String heading : headings) {
      if (!heading.isEmpty() && !seen.add(SheetField.key(heading))) {
        throw new UnreadableSheetException(
            "two columns have the heading %s; rename one".formatted(Excerpt.of(heading)));
      }
    }
  }

  /** Returns the row as wide as the headings, or an empty one if it cannot be. */
  private static Row fitted(Place place, Row row, int width, Remarks remarks) {
    List<String> cells = new ArrayList<>(row.cells());
    while (cells.size() > width && cells.get(cells.size() - 1).isBlank()) {
      cells.remove(cells.size() - 1);
    }
    if (cells.size() > width) {
      remarks.refused(
          place,
          "%s cells under %s headings; quote the cell that holds the sign between cells"
              .formatted(cells.size(), width));
      return new Row(row.line(), List.of());
    }
    for (String cell : cells) {
      if (cell.length() > LONGEST_CELL) {
        remarks.refused(
            place,
            "a cell of %s characters, expected %s at most; shorten it"
                .formatted(cell.length(), LONGEST_CELL));
        return new Row(row.line(), List.of());
      }
    }
    while (cells.size() < width) {
      cells.add("");
    }
    return new Row(row.line(), cells);
  }
}
