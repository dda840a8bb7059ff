package touchstone.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import touchstone.model.ClaimKind;
import touchstone.model.Id;
import touchstone.model.Priority;
import touchstone.model.Stance;

/**
 * What a person says of an import where its file does not.
 *
 * @param article the article of new claims, or null
 * @param claim the claim that sources bear on, or null
 * @param stance what sources say, or null: then they are context
 * @param kind what sort of proposition new claims are, or null
 * @param priority how much hangs on new claims, or null
 * @param publishers who stands behind sources
 * @param day the day of the import
 */
public record ImportChoices(
    @Nullable Id article,
    @Nullable Id claim,
    @Nullable Stance stance,
    @Nullable ClaimKind kind,
    @Nullable Priority priority,
    PublisherChoice publishers,
    LocalDate day) {

  /**
   * Who stands behind sources.
   *
   * @param publisher the publisher of sources without an address, or null
   * @param asCommunity whether publishers that are not on file become new ones of kind community
   */
  public record PublisherChoice(@Nullable Id publisher, boolean asCommunity) {}
}
