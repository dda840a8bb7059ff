package touchstone.model;

/**
 * The place in a source that an exhibit points at, after the W3C's {@code TextQuoteSelector}.
 *
 * @param text a literal fragment, or {@code first words … last words} for a longer passage
 * @param state what the comparison with the kept copy gave
 * @param difference what differs in the copy, as a sentence; empty where nothing does, or where the
 *     copy is not at hand
 */
public record Quotation(String text, QuoteState state, String difference) {

  /** Takes a quotation of which only the outcome of its comparison is known. */
  public Quotation(String text, QuoteState state) {
    this(text, state, "");
  }

  /** Returns a quotation that nobody compared with a copy yet. */
  public static Quotation uncompared(String text) {
    return new Quotation(text, QuoteState.NO_COPY);
  }
}
