package touchstone.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Finds where each row of a CSV text and each of its cells begins and ends (RFC 4180).
 *
 * <p>The parser that turns a row into values stops at the first malformed row and does not say
 * where a cell stands; this finds the rows one by one, so that a malformed one costs nobody else,
 * and a fault is placed at its character. After a malformed row it goes on with the line after the
 * one on which the trouble began.
 *
 * <p>All that it knows between two rows is where the next one begins. So a text can be scanned from
 * any such place on, as if nothing stood before it.
 */
final class CsvRowScanner {

  /** With this many malformed rows in a text, the rest is left. */
  static final int MOST_FAULTS = 50;

  private final TextFile file;
  private final String text;
  private final BitSet skippedLines;
  private final Faults faults;
  private final List<RowSpan> rows = new ArrayList<>();
  private int[] starts = new int[32];
  private int malformed;
  private int next;
  // The next of its kind from where it was last asked for: a text is searched once for each.
  private int comma = -1;
  private int quote = -1;
  private int line = 1;

  CsvRowScanner(TextFile file, BitSet skippedLines, Faults faults) {
    this.file = file;
    this.text = file.text();
    this.skippedLines = skippedLines;
    this.faults = faults;
  }

  /** Returns the well-formed rows in order; the others are faults. */
  List<RowSpan> scan() {
    return scan(CsvPart.whole(text), 0);
  }

  /** Returns the first well-formed row alone, or none. */
  List<RowSpan> scanFirst() {
    while (next < text.length() && malformed < MOST_FAULTS && rows.isEmpty()) {
      scanNext();
    }
    return rows;
  }

  /**
   * Returns the well-formed rows that begin in a part of the text.
   *
   * @param malformedBefore how many malformed rows stand before it
   */
  List<RowSpan> scan(CsvPart part, int malformedBefore) {
    malformed = malformedBefore;
    goOnAt(part.from());
    quote = part.quote();
    while (next < part.to() && malformed < MOST_FAULTS) {
      scanNext();
    }
    return rows;
  }

  /** Returns where the row after the last one begins. */
  int next() {
    return next;
  }

  /** Returns how many rows it could not take apart, those before its part among them. */
  int malformed() {
    return malformed;
  }

  private void goOnAt(int at) {
    next = at;
    line = file.lineOf(at);
    comma = -1;
    quote = -1;
  }

  private void scanNext() {
    if (lineEndFrom(next) > next) {
      scanRow(next);
      return;
    }
    reportBlankLine(next);
    while (next < text.length() && lineEndFrom(next) == next) {
      next = afterLineEnd(next);
    }
  }

  private void reportBlankLine(int at) {
    if (!skippedLines.get(file.lineOf(at))) {
      faults.add(
          ReadingRule.BLANK_LINE, file.at(at), "empty lines between the rows; take them out");
    }
  }

  /** Scans the row that begins here, and sets where the next begins. */
  private void scanRow(int start) {
    int width = 0;
    int at = start;
    int lineEnd = lineEndFrom(at);
    while (true) {
      if (width == starts.length) {
        starts = Arrays.copyOf(starts, width * 2);
      }
      starts[width++] = at;
      if (quoteFrom(at) == at && at < text.length()) {
        at = quotedCell(at);
        if (at < 0) {
          goOnAt(-at);
          return;
        }
        lineEnd = lineEndFrom(at);
      } else {
        at = plainCell(at, lineEnd);
      }
      if (at == lineEnd) {
        rows.add(new RowSpan(file, at, starts, width));
        next = at == text.length() ? at : afterLineEnd(at);
        return;
      }
      at++; // the comma
    }
  }

  private int plainCell(int start, int lineEnd) {
    int end = Math.min(commaFrom(start), lineEnd);
    int stray = quoteFrom(start);
    if (stray < end) {
      faults.add(
          ReadingRule.STRAY_QUOTE,
          file.at(stray),
          "a quote inside a cell that is not quoted; quote the whole cell and double the quote");
    }
    return end;
  }

  /** Returns the offset after the closing quote, or minus the offset at which to go on. */
  private int quotedCell(int start) {
    int at = start + 1;
    while (true) {
      at = quoteFrom(at);
      if (at == text.length()) {
        return malformed(
            ReadingRule.UNCLOSED_QUOTE,
            start,
            start,
            "the quote that opens here is never closed; close it, and double quotes inside a cell");
      }
      int after = at + 1;
      if (after == text.length() || text.charAt(after) == ',' || isLineEnd(text.charAt(after))) {
        return after;
      }
      if (text.charAt(after) != '"') {
        return strayText(start, after);
      }
      at += 2;
    }
  }

  private int strayText(int opening, int stray) {
    boolean sameLine = file.lineOf(opening) == file.lineOf(stray);
    return sameLine
        ? malformed(
            ReadingRule.TEXT_AFTER_QUOTE,
            stray,
            stray,
            "text after a closing quote, expected a comma; double quotes inside a cell")
        : malformed(
            ReadingRule.UNCLOSED_QUOTE,
            opening,
            opening,
            "the quote that opens here is not closed before text at %s:%s; close it, and double "
                    .formatted(file.at(stray).line(), file.at(stray).column())
                + "quotes inside a cell");
  }

  private int malformed(ReadingRule rule, int place, int goOnAfter, String message) {
    malformed++;
    boolean last = malformed == MOST_FAULTS;
    faults.add(
        rule,
        file.at(place),
        last ? message + " (the rest of the file was not read: too many such faults)" : message);
    return -file.nextLineStart(goOnAfter);
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  /** Returns where the line ends on which the offset stands: at its line end, or at the text's. */
  private int lineEndFrom(int at) {
    while (line < file.lines() && file.lineStart(line + 1) <= at) {
      line++;
    }
    if (line == file.lines()) {
      return text.length();
    }
    int end = file.lineStart(line + 1) - 1;
    return end > at && text.charAt(end) == '\n' && text.charAt(end - 1) == '\r' ? end - 1 : end;
  }

  private int commaFrom(int at) {
    if (comma < at) {
      comma = found(text.indexOf(',', at));
    }
    return comma;
  }

  private int quoteFrom(int at) {
    if (quote < at) {
      quote = found(text.indexOf('"', at));
    }
    return quote;
  }

  private int found(int offset) {
    return offset < 0 ? text.length() : offset;
  }

  private int afterLineEnd(int at) {
    boolean crLf = text.startsWith("\r\n", at);
    return at + (crLf ? 2 : 1);
  }
}
