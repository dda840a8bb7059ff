package touchstone.store;

import touchstone.model.Location;

/**
 * A piece of text that stands for a value: a cell of a table, or the value of a key.
 *
 * @param name the column or key
 * @param text the text without quoting
 * @param place where it begins; most cells are never asked, so it is not counted out beforehand
 * @param unread whether there is a value that could not be taken for text, which was noted
 */
record Cell(String name, String text, Place place, boolean unread) {

  /** Where a cell begins. */
  @FunctionalInterface
  interface Place {
    /** Returns the place in lines and columns. */
    Location location();
  }

  Cell(String name, String text, Location location) {
    this(name, text, location, false);
  }

  Cell(String name, String text, Location location, boolean unread) {
    this(name, text, () -> location, unread);
  }

  Cell(String name, String text, Place place) {
    this(name, text, place, false);
  }

  /** Returns where it begins. */
  Location location() {
    return place.location();
  }

  /** Returns a part of the text, which is said to stand where the whole does. */
  Cell part(String piece) {
    return new Cell(name, piece, place, unread);
  }

  /** Returns whether there is nothing in it. */
  boolean isEmpty() {
    return text.isBlank();
  }
}
