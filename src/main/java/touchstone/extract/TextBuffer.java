package touchstone.extract;

import java.util.Arrays;

/** Characters of a text that grows, run by run. */
final class TextBuffer {

  private static final int FIRST = 1 << 10;

  private char[] chars = new char[FIRST];
  private int length;

  void append(char c) {
    room(1);
    chars[length] = c;
    length++;
  }

  /** Appends a stretch of a piece. */
  void append(String piece, int from, int to) {
    room(to - from);
    piece.getChars(from, to, chars, length);
    length += to - from;
  }

  int length() {
    return length;
  }

  char last() {
    return chars[length - 1];
  }

  /** Returns a character that is there. */
  char charAt(int index) {
    return chars[index];
  }

  /** Takes away what stands behind. */
  void cut(int shorter) {
    length = shorter;
  }

  @Override
  public String toString() {
    return new String(chars, 0, length);
  }

  private void room(int more) {
    if (chars.length - length < more) {
      chars = Arrays.copyOf(chars, Math.max(length + more, 2 * chars.length));
    }
  }
}
