package touchstone.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The last coverage figure of an article: {@code coverage.yaml}.
 *
 * @param article the article's id
 * @param units how many sentences and cells the article has
 * @param covered how many of them are a claim's, excluded with a reason, or out by a stated rule
 * @param articleSha256 digest of the article copy on which the figure was taken
 * @param taken when, or null
 */
public record CoverageRecord(
    Id article, int units, int covered, String articleSha256, @Nullable LocalDate taken) {}
