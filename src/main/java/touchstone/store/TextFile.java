package touchstone.store;

import java.util.Arrays;
import touchstone.model.Location;

/** The text of one file, and where each of its characters stands. */
final class TextFile {

  private final String name;
  private final String text;
  private final int[] lineStarts;

  private TextFile(String name, String text, int[] lineStarts) {
    this.name = name;
    this.text = text;
    this.lineStarts = lineStarts;
  }

  /** Returns the text with its lines found; CR, LF and CRLF end a line. */
  static TextFile of(String name, String text) {
    boolean plain = text.indexOf('\r') < 0;
    int[] starts = new int[16];
    int lines = 1;
    for (int i = lineEnd(text, 0, plain); i >= 0; i = lineEnd(text, i + 1, plain)) {
      if (lines == starts.length) {
        starts = Arrays.copyOf(starts, lines * 2);
      }
      starts[lines++] = i + 1;
    }
    return new TextFile(name, text, Arrays.copyOf(starts, lines));
  }

  /**
   * Returns a text whose lines were found already.
   *
   * @param lineStarts the offset of each line's first character
   */
  static TextFile of(String name, String text, int[] lineStarts) {
    return new TextFile(name, text, lineStarts.clone());
  }

  /** Returns where the next line ends, or -1; the search for LF alone is many times as fast. */
  private static int lineEnd(String text, int from, boolean plain) {
    if (plain) {
      return text.indexOf('\n', from);
    }
    for (int i = from; i < text.length(); i++) {
      if (endsLine(text, i)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean endsLine(String text, int i) {
    char c = text.charAt(i);
    return c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
  }

  /** Returns the path from the workspace's folder. */
  String name() {
    return name;
  }

  /** Returns the whole text. */
  String text() {
    return text;
  }

  /** Returns the offset of a line's first character, or the text's end behind the last line. */
  int lineStart(int number) {
    return number <= lineStarts.length ? lineStarts[number - 1] : text.length();
  }

  /** Returns how many lines there are; a last line end opens an empty line. */
  int lines() {
    return lineStarts.length;
  }

  /** Returns the first character of a line; NUL if the line is empty and the last. */
  char firstOf(int number) {
    int start = lineStart(number);
    return start < text.length() ? text.charAt(start) : '\0';
  }

  /** Returns the line without its end; lines count from 1. */
  String line(int number) {
    int start = lineStart(number);
    int end = lineStart(number + 1);
    while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    return text.substring(start, end);
  }

  /** Returns the offset of the first character after the line that holds this offset. */
  int nextLineStart(int offset) {
    return lineStart(lineOf(offset) + 1);
  }

  /** Returns the line that holds the offset, from 1. */
  int lineOf(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** Returns the place of the character at that offset. */
  Location at(int offset) {
    int line = lineOf(offset);
    int column = text.codePointCount(lineStarts[line - 1], offset) + 1;
    return new Location(name, line, column);
  }

  /** Returns the beginning of a line, from 1. */
  Location atLine(int line) {
    return new Location(name, line, 1);
  }

  @Override
  public String toString() {
    return name;
  }
}
