package touchstone.model;

import org.jspecify.annotations.Nullable;

/**
 * What is being checked: {@code claims/<article>/article.md}.
 *
 * @param id the folder's name
 * @param title the article's title
 * @param url where it was published, or empty
 * @param publisher who published it; null if unknown
 * @param published when, or null
 * @param language BCP 47 tag, or empty
 * @param authority the publisher whose own public documentation decides its claims, or null
 * @param summary what the article says and how it was cut into claims, as plain text
 * @param location the file
 */
public record Article(
    Id id,
    String title,
    String url,
    @Nullable Id publisher,
    @Nullable PartialDate published,
    String language,
    @Nullable Id authority,
    String summary,
    Location location) {}
