package touchstone.model;

/**
 * What came of looking for a quotation in a kept copy, on record ({@code quotes.csv}): copies are
 * private, so whoever has the records without them goes by this.
 *
 * @param source the source's id
 * @param claim the claim's id
 * @param quote the first 8 hexadecimal digits of the SHA-256 of the quotation
 * @param copy the copy's SHA-256
 * @param state what the comparison gave
 * @param location the row
 */
public record ComparedQuote(
    Id source, Id claim, String quote, String copy, QuoteState state, Location location) {

  private static final int LENGTH = 8;

  /** Returns what stands for the text of a quotation in the records. */
  public static String digestOf(String quotation) {
    return Digest.sha256(quotation).substring(0, LENGTH);
  }

  /** Returns whether this is about what the exhibit quotes today, in that copy. */
  public boolean isAbout(Exhibit exhibit, KeptCopy compared) {
    return source.equals(exhibit.source())
        && claim.equals(exhibit.claim())
        && exhibit.quote() != null
        && quote.equals(digestOf(exhibit.quote().text()))
        && copy.equals(compared.sha256());
  }
}
