package touchstone.model;

import java.util.List;

/**
 * What a reader reads of a document: its text from top to bottom, cut into blocks.
 *
 * @param text the visible text; a line feed ends each block, tabs part the cells of a table's row
 * @param blocks the blocks in the order of the text, none inside another
 * @param hidden text that is in the document and that a reader does not see
 * @param facts what the document says of itself
 */
public record DocumentText(String text, List<Block> blocks, String hidden, DocumentFacts facts) {

  /** What a block is to a reader. */
  public enum Kind {
    /** A heading of any level. */
    HEADING,
    /** Running text. */
    PARAGRAPH,
    /** An item of a list. */
    LIST_ITEM,
    /** A cell of a table. */
    TABLE_CELL,
    /** Text whose line breaks count. */
    PREFORMATTED
  }

  /**
   * A stretch of text that a reader takes as one.
   *
   * @param kind what it is
   * @param start where it begins in the text, in UTF-16 units
   * @param end where it ends, exclusive
   * @param page the page on which it begins, from 1; 0 where the document has no pages
   */
  public record Block(Kind kind, int start, int end, int page) {}

  /** Copies the list. */
  public DocumentText {
    blocks = List.copyOf(blocks);
  }

  /** Returns the text of one of its blocks. */
  public String of(Block block) {
    return text.substring(block.start(), block.end());
  }
}
