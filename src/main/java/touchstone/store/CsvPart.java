package touchstone.store;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a CSV text that can be read by itself: the rows that begin in it.
 *
 * @param from where a row begins; if the text is malformed, perhaps in the midst of one
 * @param to the offset from which on rows belong to another part
 * @param quote the first quotation mark from there on or the end of the text, or -1: not known
 */
record CsvPart(int from, int to, int quote) {

  /** Returns the whole text as one part. */
  static CsvPart whole(String text) {
    return new CsvPart(0, text.length(), -1);
  }

  /**
   * Cuts a text at line ends outside of quoted cells: an even number of quotation marks is before
   * each. Only of a well-formed text is that sure, so whoever reads the parts compares where the
   * rows of one end and the next begins.
   *
   * @param length how long a part is at least
   */
  static List<CsvPart> of(String text, int length) {
    List<CsvPart> parts = new ArrayList<>();
    int from = 0;
    int first = text.length() < 2L * length ? -1 : nextOf('"', text, 0);
    int quote = first;
    boolean even = true;
    for (int lineEnd = cutFrom(text, 0, length);
        lineEnd < text.length();
        lineEnd = cutFrom(text, from, Math.max(length, lineEnd + 1 - from))) {
      while (quote < lineEnd) {
        even = !even;
        quote = nextOf('"', text, quote + 1);
      }
      if (even && lineEnd + 1 < text.length() && !isLineEnd(text.charAt(lineEnd + 1))) {
        parts.add(new CsvPart(from, lineEnd + 1, first));
        from = lineEnd + 1;
        first = quote;
      }
    }
    parts.add(new CsvPart(from, text.length(), first));
    return parts;
  }

  /**
   * Returns the line end at which a part may end, or the text's end if too little would be left.
   */
  private static int cutFrom(String text, int from, int length) {
    return text.length() - from < 2L * length ? text.length() : nextOf('\n', text, from + length);
  }

  private static int nextOf(char c, String text, int from) {
    int found = text.indexOf(c, from);
    return found < 0 ? text.length() : found;
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }
}
