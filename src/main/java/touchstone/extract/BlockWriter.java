package touchstone.extract;

import java.util.ArrayList;
import java.util.List;
import touchstone.model.DocumentText.Block;
import touchstone.model.DocumentText.Kind;

/**
 * Puts a text together from its pieces: collapses white space as browsers do, ends blocks with a
 * line feed and parts the cells of a row with tabs.
 */
final class BlockWriter {

  private static final int ROW_CLOSED = -1;

  private final TextBuffer text = new TextBuffer();
  private final List<Block> blocks = new ArrayList<>();
  private Kind kind = Kind.PARAGRAPH;
  private int start = -1;
  private int page;
  private int rowStart = ROW_CLOSED;
  private int cells;
  private boolean spaceWanted;
  private boolean breakWanted;

  /** Says on which page of the document the next blocks begin. */
  void page(int number) {
    page = number;
  }

  /** Adds running text, in which white space is only a place to break the line. */
  void running(String piece, Kind of) {
    int i = 0;
    while (i < piece.length()) {
      int from = i;
      while (i < piece.length() && !isSpace(piece.charAt(i))) {
        i++;
      }
      if (i > from) {
        open(of);
        separate();
        text.append(piece, from, i);
      } else {
        spaceWanted = true;
        i++;
      }
    }
  }

  /** Adds text whose white space counts. */
  void preformatted(String piece) {
    if (piece.isEmpty()) {
      return;
    }
    open(Kind.PREFORMATTED);
    if (breakWanted && text.last() != '\n') {
      text.append('\n');
    }
    breakWanted = false;
    String lines = piece.replace("\r\n", "\n").replace('\r', '\n');
    text.append(lines, 0, lines.length());
  }

  /** Makes what follows begin on a line of its own in the same preformatted block. */
  void freshLine() {
    if (inCell()) {
      spaceWanted = true;
    } else {
      breakWanted = start >= 0 && text.length() > start;
    }
  }

  /** Breaks the line; two breaks in a row end the block, since that is how they look. */
  void lineBreak() {
    if (inCell()) {
      spaceWanted = true;
    } else if (breakWanted) {
      endBlock();
    } else {
      freshLine();
    }
  }

  /** Ends a block, if one is open; in a cell, whose row is one line, that is a space. */
  void endBlock() {
    if (inCell()) {
      spaceWanted = true;
      return;
    }
    if (close()) {
      text.append('\n');
    }
  }

  /** Begins a row of a table. */
  void startRow() {
    endRow();
    endBlock();
    rowStart = text.length();
    cells = 0;
  }

  /** Begins a cell; without a row it is a row of its own. */
  void startCell() {
    if (rowStart == ROW_CLOSED) {
      startRow();
    }
    close();
    if (cells > 0) {
      text.append('\t');
    }
    cells++;
  }

  /** Ends a row, of which nothing stays if all its cells are empty. */
  void endRow() {
    if (rowStart == ROW_CLOSED) {
      return;
    }
    close();
    int end = text.length();
    while (end > rowStart && text.charAt(end - 1) == '\t') {
      end--;
    }
    text.cut(end);
    if (end > rowStart) {
      text.append('\n');
    }
    rowStart = ROW_CLOSED;
  }

  boolean inCell() {
    return rowStart != ROW_CLOSED;
  }

  int length() {
    return text.length();
  }

  /** Returns the text so far, every block ended. */
  String text() {
    endRow();
    endBlock();
    return text.toString();
  }

  List<Block> blocks() {
    return List.copyOf(blocks);
  }

  private void open(Kind of) {
    if (start < 0) {
      start = text.length();
      kind = inCell() ? Kind.TABLE_CELL : of;
      spaceWanted = false;
      breakWanted = false;
    }
  }

  private void separate() {
    if (breakWanted) {
      text.append('\n');
    } else if (spaceWanted && text.length() > start && !isSpace(text.last())) {
      text.append(' ');
    }
    breakWanted = false;
    spaceWanted = false;
  }

  /** Returns whether a block was open and had text. */
  private boolean close() {
    spaceWanted = false;
    breakWanted = false;
    if (start < 0) {
      return false;
    }
    int end = text.length();
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    text.cut(end);
    boolean some = end > start;
    if (some) {
      blocks.add(new Block(kind, start, end, page));
    }
    start = -1;
    return some;
  }

  static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
  }
}
