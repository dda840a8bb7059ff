package touchstone.quote;

/**
 * What to look for, after the W3C's {@code TextQuoteSelector}, with the first position of its
 * {@code TextPositionSelector} as a hint.
 *
 * @param text a literal fragment, or {@code first words … last words}
 * @param prefix the text before it; empty if nothing is said
 * @param suffix the text after it; empty if nothing is said
 * @param hint where it began in an earlier copy, in UTF-16 units; -1 if nothing is said
 */
public record QuoteSelector(String text, String prefix, String suffix, int hint) {

  /** Returns a selector that says nothing of the context. */
  public static QuoteSelector of(String text) {
    return new QuoteSelector(text, "", "", -1);
  }
}
