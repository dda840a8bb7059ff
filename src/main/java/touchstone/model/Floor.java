package touchstone.model;

/**
 * How many statements of an article must be false whatever the facts are (METHOD, section 4).
 *
 * @param atLeast at least so many
 * @param exact whether it is the least number itself; if not, the search ended at its bound
 */
public record Floor(int atLeast, boolean exact) {

  /** Nothing has to be false. */
  public static final Floor NONE = new Floor(0, true);
}
