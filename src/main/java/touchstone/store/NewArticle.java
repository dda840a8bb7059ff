package touchstone.store;

import org.jspecify.annotations.Nullable;
import touchstone.model.Id;
import touchstone.model.PartialDate;

/**
 * An article to be added, without a claim yet.
 *
 * @param id its id, the name of its folder
 * @param title its title
 * @param url where it was published, or empty
 * @param publisher who published it, or null
 * @param published when, or null
 * @param language BCP 47 tag, or empty
 * @param authority the publisher whose own public documentation decides its claims, or null
 * @param summary what it says: plain text, paragraphs parted by an empty line; may be empty
 */
public record NewArticle(
    Id id,
    String title,
    String url,
    @Nullable Id publisher,
    @Nullable PartialDate published,
    String language,
    @Nullable Id authority,
    String summary) {}
