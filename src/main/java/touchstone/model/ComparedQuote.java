package touchstone.model;

/**
 * What the comparison of a quotation with a kept copy gave: a row of {@code quotes.csv}.
 *
 * @param source the source
 * @param claim the claim
 * @param quote the first 8 hexadecimal digits of the SHA-256 of the quotation
 * @param copy the SHA-256 of the copy
 * @param state what came out
 */
public record ComparedQuote(Id source, Id claim, String quote, String copy, QuoteState state) {

  private static final int LENGTH = 8;

  /** Returns the digest by which a quotation is known here. */
  public static String digest(String quote) {
    return Digest.sha256(quote).substring(0, LENGTH);
  }
}
