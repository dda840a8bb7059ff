package touchstone.quote;

/**
 * A stretch of a text.
 *
 * @param start where it begins, in UTF-16 units of the text
 * @param end where it ends, exclusive
 */
public record Span(int start, int end) {

  /** Returns its text. */
  public String of(String text) {
    return text.substring(start, end);
  }

  boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }
}
