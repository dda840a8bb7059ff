package touchstone.model;

/** What became of a quotation when it was looked for in the kept copy of its source. */
public enum QuoteState implements Word {
  /** There, letter by letter. */
  EXACT,
  /** There, but for typography and spaces. */
  NORMALISED,
  /** There in other words. */
  REWORDED,
  /** There with another figure: not what was quoted. */
  NUMBER_CHANGED,
  /** There, in another place than its context says. */
  MOVED,
  /** There more than once. */
  AMBIGUOUS,
  /** Not there. */
  GONE,
  /** No copy was kept, so nothing could be compared. */
  NO_COPY;

  /** Returns whether an exhibit with such a quotation still counts (METHOD, section 1, item 5). */
  public boolean stands() {
    return this != GONE && this != NUMBER_CHANGED;
  }
}
