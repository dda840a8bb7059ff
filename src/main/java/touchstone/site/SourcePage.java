package touchstone.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a source shows.
 *
 * @param title its title
 * @param search whether it is a search that was made
 * @param address where it can be looked up, or null
 * @param written its address as the records have it, where that is no link
 * @param publisher who is behind it: name, kind and the organisation that controls it
 * @param via through whose copy it is known, or null
 * @param dates when it was published, changed and read
 * @param summary what it says, in our words
 * @param language BCP 47 tag, or empty
 * @param bearing the claims that it bears on
 * @param context the claims to which it only gives context
 * @param copies the copies kept
 */
record SourcePage(
    String title,
    boolean search,
    @Nullable String address,
    String written,
    Behind publisher,
    @Nullable String via,
    Passage.Dates dates,
    List<String> summary,
    String language,
    List<Bearing> bearing,
    List<Bearing> context,
    List<Passage.Copy> copies) {

  /**
   * Who is behind a source.
   *
   * @param name the publisher
   * @param kind what sort of organisation it is, or empty
   * @param family the organisation that controls it, or empty if that is itself
   */
  record Behind(String name, String kind, String family) {}

  /**
   * A claim that a source speaks to.
   *
   * @param claim the claim
   * @param passage what the source says about it
   */
  record Bearing(ClaimLine claim, Passage passage) {}
}
