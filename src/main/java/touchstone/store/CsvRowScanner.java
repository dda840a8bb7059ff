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
 */
final class CsvRowScanner {

  private static final int MOST_FAULTS = 50;

  private final TextFile file;
  private final String text;
  private final BitSet skippedLines;
  private final Faults faults;
  private final List<RowSpan> rows = new ArrayList<>();
  private int[] starts = new int[32];
  private int malformed;

  CsvRowScanner(TextFile file, BitSet skippedLines, Faults faults) {
    this.file = file;
    this.text = file.text();
    this.skippedLines = skippedLines;
    this.faults = faults;
  }

  /** Returns the well-formed rows in order; the others are faults. */
  List<RowSpan> scan() {
    int at = 0;
    while (at < text.length() && malformed < MOST_FAULTS) {
      if (isLineEnd(at)) {
        reportBlankLine(at);
        while (at < text.length() && isLineEnd(at)) {
          at = afterLineEnd(at);
        }
      } else {
        at = scanRow(at);
      }
    }
    return rows;
  }

  /** Returns whether the scan found a row that it could not take apart. */
  boolean metMalformedRows() {
    return malformed > 0;
  }

  private void reportBlankLine(int at) {
    if (!skippedLines.get(file.lineOf(at))) {
      faults.add(
          ReadingRule.BLANK_LINE, file.at(at), "empty lines between the rows; take them out");
    }
  }

  /** Scans the row that begins here and returns where the next begins. */
  private int scanRow(int start) {
    int width = 0;
    int at = start;
    while (true) {
      if (width == starts.length) {
        starts = Arrays.copyOf(starts, width * 2);
      }
      starts[width++] = at;
      at = at < text.length() && text.charAt(at) == '"' ? quotedCell(at) : plainCell(at);
      if (at < 0) {
        return -at;
      }
      if (at == text.length() || isLineEnd(at)) {
        rows.add(new RowSpan(file, at, starts, width));
        return at == text.length() ? at : afterLineEnd(at);
      }
      at++; // the comma
    }
  }

  private int plainCell(int start) {
    int at = start;
    boolean reported = false;
    while (at < text.length() && text.charAt(at) != ',' && !isLineEnd(at)) {
      if (text.charAt(at) == '"' && !reported) {
        reported = true;
        faults.add(
            ReadingRule.STRAY_QUOTE,
            file.at(at),
            "a quote inside a cell that is not quoted; quote the whole cell and double the quote");
      }
      at++;
    }
    return at;
  }

  /** Returns the offset after the closing quote, or minus the offset at which to go on. */
  private int quotedCell(int start) {
    int at = start + 1;
    while (true) {
      at = text.indexOf('"', at);
      if (at < 0) {
        return malformed(
            ReadingRule.UNCLOSED_QUOTE,
            start,
            start,
            "the quote that opens here is never closed; close it, and double quotes inside a cell");
      }
      if (at + 1 == text.length() || text.charAt(at + 1) == ',' || isLineEnd(at + 1)) {
        return at + 1;
      }
      if (text.charAt(at + 1) != '"') {
        return strayText(start, at + 1);
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

  private boolean isLineEnd(int at) {
    return text.charAt(at) == '\n' || text.charAt(at) == '\r';
  }

  private int afterLineEnd(int at) {
    boolean crLf = text.startsWith("\r\n", at);
    return at + (crLf ? 2 : 1);
  }
}
