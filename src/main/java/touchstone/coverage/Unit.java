package touchstone.coverage;

import touchstone.model.Word;

/**
 * A piece of an article that is covered or not: a sentence, a table's cell, or a heading.
 *
 * @param kind what it is
 * @param start where it begins in the article's text, in UTF-16 units
 * @param end where it ends, exclusive
 * @param text its text
 * @param place where a reader finds it
 */
public record Unit(Kind kind, int start, int end, String text, Place place) {

  /** The section that the first heading or line of an article makes. */
  public static final String TITLE = "(title)";

  /** What a unit is. */
  public enum Kind implements Word {
    /** A heading, or one of its sentences. */
    HEADING,
    /** A sentence of prose or of a list item. */
    SENTENCE,
    /** A cell of a table. */
    CELL
  }

  /**
   * Where a unit stands.
   *
   * @param section the heading above it, or {@code (title)}
   * @param paragraph number of its paragraph, list item or table row under the heading, from 1; 0
   *     for the heading
   * @param cell number of the cell in its row, from 1; 0 if it is no cell
   * @param header whether it is in the first row of a table
   */
  public record Place(String section, int paragraph, int cell, boolean header) {

    /** Returns whether it is in the same table row as another. */
    boolean sharesRow(Place other) {
      return cell > 0
          && other.cell > 0
          && paragraph == other.paragraph
          && section.equals(other.section);
    }
  }

  /** Returns whether it is a sentence or heading of the title. */
  boolean isTitle() {
    return kind == Kind.HEADING && place.section().equals(TITLE);
  }
}
