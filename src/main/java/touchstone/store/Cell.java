package touchstone.store;

import touchstone.model.Location;

/**
 * A piece of text that stands for a value: a cell of a table, or the value of a key.
 *
 * @param name the column or key
 * @param text the text without quoting
 * @param location where it begins
 * @param unread whether there is a value that could not be taken for text, which was noted
 */
record Cell(String name, String text, Location location, boolean unread) {

  Cell(String name, String text, Location location) {
    this(name, text, location, false);
  }

  /** Returns whether there is nothing in it. */
  boolean isEmpty() {
    return text.isBlank();
  }
}
