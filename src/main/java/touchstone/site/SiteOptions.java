package touchstone.site;

import java.util.Locale;

/**
 * What the desk chose for its site; a rebuild needs the same choices.
 *
 * @param siteName the name in the head of every page
 * @param baseUrl where the site will stand: absolute, ending with {@code /}; empty if that is not
 *     known, and then whatever needs it is left out
 * @param locale how dates and numbers are written
 * @param awaitingReview whether claims that need review are published, marked so
 */
public record SiteOptions(String siteName, String baseUrl, Locale locale, boolean awaitingReview) {

  /** Returns whether it is known where the site will stand. */
  public boolean hasBaseUrl() {
    return !baseUrl.isEmpty();
  }
}
