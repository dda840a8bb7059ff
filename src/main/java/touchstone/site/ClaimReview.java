package touchstone.site;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a claim's page says of itself to machines: schema.org's {@code ClaimReview}, with what
 * Google's rules for it ask for.
 *
 * @param url the page's absolute address, or null if it is not known where the site will stand
 * @param claimReviewed the whole claim
 * @param rating the verdict
 * @param author who checked
 * @param published when the verdict was signed, or null if it awaits review
 * @param modified when it was last replaced, or null if it never was
 * @param language BCP 47 tag of the page's own words
 * @param item the claim as the article makes it
 * @param citations the sources that count
 * @param corrections what was replaced, newest first
 */
record ClaimReview(
    @Nullable String url,
    String claimReviewed,
    Rating rating,
    Organization author,
    @Nullable LocalDate published,
    @Nullable LocalDate modified,
    String language,
    Item item,
    List<Work> citations,
    List<Comment> corrections) {

  static final int BEST = 5;
  static final int WORST = 1;

  /** Copies the lists. */
  ClaimReview {
    citations = List.copyOf(citations);
    corrections = List.copyOf(corrections);
  }

  /**
   * The verdict.
   *
   * @param word the word that the page shows
   * @param value the number from {@value #WORST} to {@value #BEST}; null where there is none
   * @param explanation the reason
   */
  record Rating(String word, @Nullable Integer value, String explanation) {}

  /**
   * An organisation.
   *
   * @param name its name
   * @param url its address, or null
   */
  record Organization(String name, @Nullable String url) {}

  /**
   * The claim as it was made.
   *
   * @param author who made it, or null where that is not on record as an organisation
   * @param published when, as far as it is known, or null
   * @param appearance where, or null if that is not on the web
   */
  record Item(
      @Nullable Organization author, @Nullable String published, @Nullable Work appearance) {}

  /**
   * A document.
   *
   * @param name its title
   * @param url where it can be looked up, or null
   */
  record Work(String name, @Nullable String url) {}

  /**
   * A replaced verdict.
   *
   * @param when the day
   * @param text what was replaced by what, and why
   */
  record Comment(LocalDate when, String text) {}
}
