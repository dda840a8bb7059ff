package touchstone.intake;

/**
 * Something in what is imported that did not become a record as it stands.
 *
 * @param place where it stands
 * @param kind what became of it
 * @param message what was found, and what was made of it or is to be done, on one line
 */
public record Remark(Place place, Kind kind, String message) {

  /** What became of it. */
  public enum Kind {
    /** It cannot become a record until somebody mends it. */
    REFUSED,
    /** It is in the records already, or has no place there. */
    SKIPPED,
    /** It was taken, but not to the letter. */
    CHANGED
  }

  @Override
  public String toString() {
    return place + ": " + message;
  }
}
