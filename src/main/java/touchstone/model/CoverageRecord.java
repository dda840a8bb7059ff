package touchstone.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The last coverage figure of an article: {@code coverage.yaml}.
 *
 * @param article the article's id
 * @param units how many sentences and cells the article has
 * @param covered how many of them are a claim's, excluded with a reason, or out by a stated rule
 * @param claimed how many of those covered are a claim's; null where that was not recorded
 * @param byRule how many of those covered are out by a stated rule; null where that was not
 *     recorded
 * @param articleSha256 digest of the article copy on which the figure was taken
 * @param taken when, or null
 */
public record CoverageRecord(
    Id article,
    int units,
    int covered,
    @Nullable Integer claimed,
    @Nullable Integer byRule,
    String articleSha256,
    @Nullable LocalDate taken) {

  /** Returns how many units nobody looked at. */
  public int open() {
    return units - covered;
  }

  /**
   * Returns how many units hold no checkable claim, by an entry on record or by a stated rule; null
   * where that was not recorded. With those claimed and those open they are all units.
   */
  public @Nullable Integer excluded() {
    Integer known = claimed;
    return known == null ? null : covered - known;
  }
}
