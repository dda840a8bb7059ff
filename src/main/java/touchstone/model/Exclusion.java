package touchstone.model;

/**
 * A passage of an article that holds no checkable claim: a row of {@code excluded.csv}.
 *
 * @param article the article's id
 * @param section the section's heading
 * @param paragraph number of the paragraph under the heading, from 1
 * @param anchor literal words of the passage
 * @param reason why it is no claim
 * @param location the row
 */
public record Exclusion(
    Id article, String section, int paragraph, String anchor, String reason, Location location) {}
