package touchstone.store;

import java.util.Arrays;
import touchstone.model.Location;

/**
 * A well-formed row of a CSV text and where its cells stand. A value is taken out of the text when
 * it is asked for: a table of many rows has more cells than fit into memory as objects.
 */
final class RowSpan {

  private final TextFile file;
  private final int end;
  private final int[] starts;

  /**
   * Marks a row.
   *
   * @param file the text
   * @param end offset after its last character, before the line end
   * @param starts offset of each cell, at its opening quote if it has one
   * @param width how many of them are cells
   */
  RowSpan(TextFile file, int end, int[] starts, int width) {
    this.file = file;
    this.end = end;
    this.starts = Arrays.copyOf(starts, width);
  }

  /** Returns the offset of its first character. */
  int start() {
    return starts[0];
  }

  /** Returns the offset after its last character, before the line end. */
  int end() {
    return end;
  }

  /** Returns how many cells it has. */
  int width() {
    return starts.length;
  }

  /** Returns the offset at which a cell begins, at its opening quote if it has one. */
  int cellStart(int index) {
    return starts[index];
  }

  /** Returns the offset at which a cell ends, after its closing quote if it has one. */
  int cellEnd(int index) {
    return index + 1 < starts.length ? starts[index + 1] - 1 : end;
  }

  /** Returns where a cell begins. */
  Location at(int index) {
    return file.at(starts[index]);
  }

  /** Returns where the row ends. */
  Location atEnd() {
    return file.at(end);
  }

  /** Returns what a cell holds, without its quoting. */
  String value(int index) {
    int from = cellStart(index);
    int to = cellEnd(index);
    boolean quoted = from < to && file.text().charAt(from) == '"';
    return quoted
        ? file.text().substring(from + 1, to - 1).replace("\"\"", "\"")
        : file.text().substring(from, to);
  }

  /** Returns a cell under the name of its column. */
  Cell cell(int index, String column) {
    return new Cell(column, value(index), () -> at(index));
  }
}
