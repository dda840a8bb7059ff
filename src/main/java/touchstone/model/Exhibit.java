package touchstone.model;

import org.jspecify.annotations.Nullable;

/**
 * What one source says about one claim.
 *
 * @param source the source's id
 * @param claim the claim's id; the claim may be missing from the workspace
 * @param stance what the source says
 * @param direct whether it speaks about the very thing claimed
 * @param quote the place in the source, or null where none was named
 * @param note why it bears on the claim, in the checker's words: plain text, paragraphs parted by
 *     an empty line
 * @param location the section's heading
 */
public record Exhibit(
    Id source,
    Id claim,
    Stance stance,
    boolean direct,
    @Nullable Quotation quote,
    String note,
    Location location) {

  /** Returns the same exhibit with this quotation. */
  public Exhibit withQuote(Quotation compared) {
    return new Exhibit(source, claim, stance, direct, compared, note, location);
  }
}
