package touchstone.model;

/**
 * The place in a source that an exhibit points at, after the W3C's {@code TextQuoteSelector}.
 *
 * @param text a literal fragment, or {@code first words … last words} for a longer passage
 * @param state what the comparison with the kept copy gave
 */
public record Quotation(String text, QuoteState state) {

  /** Returns a quotation that nobody compared with a copy yet. */
  public static Quotation uncompared(String text) {
    return new Quotation(text, QuoteState.NO_COPY);
  }
}
