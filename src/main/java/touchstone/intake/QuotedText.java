package touchstone.intake;

/**
 * A place in a document by what is written there, after the W3C's {@code TextQuoteSelector}.
 *
 * @param exact the words meant; empty where no place is named
 * @param prefix what comes before them, or empty
 * @param suffix what comes after them, or empty
 */
public record QuotedText(String exact, String prefix, String suffix) {

  /** No place. */
  static final QuotedText NONE = new QuotedText("", "", "");

  private static final int FEW_WORDS = 3;

  /** Returns a place of which nothing but its words is known. */
  static QuotedText of(String exact) {
    return exact.isEmpty() ? NONE : new QuotedText(exact, "", "");
  }

  /** Returns whether the words are so few that they may well stand elsewhere too. */
  boolean needsContext() {
    return !(prefix + suffix).isBlank() && exact.strip().split("\\s+", -1).length <= FEW_WORDS;
  }

  /** Returns the words with what stands around them. */
  String inContext() {
    return "“…" + prefix + exact + suffix + "…”";
  }
}
