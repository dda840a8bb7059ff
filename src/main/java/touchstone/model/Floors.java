package touchstone.model;

/**
 * The floor of an article, read three ways.
 *
 * @param hard from the hard constraints alone: the floor
 * @param withQualified if every reading that a qualified constraint names is the article's
 * @param withPremises from the hard constraints, counting what needs a false statement as well
 */
public record Floors(Floor hard, Floor withQualified, Floor withPremises) {

  /** Returns whether all three are the least numbers themselves. */
  public boolean exact() {
    return hard.exact() && withQualified.exact() && withPremises.exact();
  }
}
