package touchstone.model;

import org.jspecify.annotations.Nullable;

/**
 * What a document says of itself, for a citation to begin with. A person checks it.
 *
 * @param title its title, or empty
 * @param site the name of the site or publication, or empty
 * @param canonicalUrl the address it gives as its own, absolute http or https, or empty
 * @param published when it says it was published, or null
 * @param updated when it says it was last changed, or null
 * @param language BCP 47 tag, or empty
 * @param mediaType what it was read as, without parameters, in lower case
 * @param charset the charset by which its bytes were read, and why, such as {@code UTF-8 (header)};
 *     empty where bytes are no text
 */
public record DocumentFacts(
    String title,
    String site,
    String canonicalUrl,
    @Nullable PartialDate published,
    @Nullable PartialDate updated,
    String language,
    String mediaType,
    String charset) {}
