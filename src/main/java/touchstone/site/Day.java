package touchstone.site;

import org.jspecify.annotations.Nullable;

/**
 * A date on a page, or a time.
 *
 * @param iso as ISO 8601 writes it, as far as it is known
 * @param shown as the site's readers write it
 * @param language BCP 47 tag of that, or null if it is the page's own
 */
record Day(String iso, String shown, @Nullable String language) {}
