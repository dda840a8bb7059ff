package touchstone.intake;

import org.jspecify.annotations.Nullable;
import touchstone.model.Stance;

/**
 * What a source is said to say about a claim.
 *
 * @param place where it stands
 * @param claim the claim, by id or by its text; empty where none is named
 * @param stance what it says, or null where that is not told
 * @param direct whether it speaks about the very thing claimed
 * @param quote the place in the source
 * @param note why it bears on the claim
 */
record ImportedSection(
    Place place,
    String claim,
    @Nullable Stance stance,
    boolean direct,
    QuotedText quote,
    String note) {}
