package touchstone.store;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of one part of a table. Of other parts it knows nothing, so that several can be
 * read at the same time.
 *
 * @param <T> what a row stands for
 */
final class CsvPartReader<T> {

  /** With this many rows in a table, the rest is left. */
  static final int MOST_ROWS = 500_000;

  private static final int LONGEST_CELL = 65_536;

  private final TextFile file;
  private final BitSet skippedLines;
  private final CsvHeader header;
  private final int headings;
  private final Function<Faults, Function<CsvTable.Row, @Nullable T>> readers;

  /**
   * Prepares the reading of parts.
   *
   * @param headings where the row of the headings begins, which is none of those to be read
   * @param readers makes a reader of rows that notes its faults there
   */
  CsvPartReader(
      ConflictMarkers.Cleared cleared,
      CsvHeader header,
      int headings,
      Function<Faults, Function<CsvTable.Row, @Nullable T>> readers) {
    this.file = cleared.file();
    this.skippedLines = cleared.emptied();
    this.header = header;
    this.headings = headings;
    this.readers = readers;
  }

  /**
   * What came of a part.
   *
   * @param part the part
   * @param next where the row after its last one begins
   * @param spans how many rows could be told apart, the headings among them
   * @param malformed how many rows could not be, those of earlier parts among them
   * @param rows how many had a cell for each column
   * @param records what these stand for
   * @param faults what was wrong
   */
  record Outcome<T>(
      CsvPart part,
      int next,
      int spans,
      int malformed,
      int rows,
      List<T> records,
      CsvFaults faults) {}

  /**
   * Reads a part.
   *
   * @param malformedBefore how many malformed rows earlier parts have
   * @param rowsBefore how many rows earlier parts have
   */
  Outcome<T> read(CsvPart part, int malformedBefore, int rowsBefore) {
    CsvFaults faults = new CsvFaults();
    CsvRowScanner scanner = new CsvRowScanner(file, skippedLines, faults.scanning());
    List<RowSpan> spans = scanner.scan(part, malformedBefore);
    Function<CsvTable.Row, @Nullable T> reader = readers.apply(faults.values());
    List<T> records = new ArrayList<>();
    int rows = 0;
    for (RowSpan span : spans) {
      if (span.start() == headings) {
        continue;
      }
      if (rowsBefore + rows >= MOST_ROWS) {
        if (rowsBefore + rows == MOST_ROWS) {
          reportLength(span, faults.shape());
          rows++;
        }
        break;
      }
      if (isOfWidth(span, faults.shape()) && isWithinLimits(span, faults.shape())) {
        rows++;
        T record = reader.apply(new CsvTable.Row(header, span));
        if (record != null) {
          records.add(record);
        }
      }
    }
    return new Outcome<>(
        part, scanner.next(), spans.size(), scanner.malformed(), rows, records, faults);
  }

  private static void reportLength(RowSpan span, Faults faults) {
    faults.add(
        ReadingRule.TABLE_TOO_LARGE,
        span.at(0),
        "more than %s rows; split the article, or check how the file was made"
            .formatted(MOST_ROWS));
  }

  private boolean isOfWidth(RowSpan span, Faults faults) {
    int width = span.width();
    if (width == header.width()) {
      return true;
    }
    boolean longer = width > header.width();
    faults.add(
        ReadingRule.ROW_LENGTH,
        span.at(longer ? header.width() : 0),
        "%s cells, expected %s; %s"
            .formatted(
                width,
                header.width(),
                longer ? "quote a cell that holds a comma" : "add the missing commas"));
    return false;
  }

  private static boolean isWithinLimits(RowSpan span, Faults faults) {
    if (span.end() - span.start() <= LONGEST_CELL) {
      return true;
    }
    for (int i = 0; i < span.width(); i++) {
      int length = span.cellEnd(i) - span.cellStart(i);
      if (length > LONGEST_CELL) {
        faults.add(
            ReadingRule.CELL_TOO_LONG,
            span.at(i),
            "a cell of %s characters, expected %s at most; shorten it"
                .formatted(length, LONGEST_CELL));
        return false;
      }
    }
    return true;
  }
}
