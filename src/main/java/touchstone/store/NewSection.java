package touchstone.store;

import org.jspecify.annotations.Nullable;
import touchstone.model.Id;
import touchstone.model.Stance;

/**
 * What a source says about a claim, to be added to its evidence file.
 *
 * @param claim the claim
 * @param stance what the source says
 * @param direct whether it speaks about the very thing claimed
 * @param quote a literal fragment of the source, or {@code first words … last words}; null for none
 * @param note why it bears on the claim: plain text, paragraphs parted by an empty line
 */
public record NewSection(
    Id claim, Stance stance, boolean direct, @Nullable String quote, String note) {}
