package touchstone.site;

import java.util.List;
import touchstone.model.Assessment;
import touchstone.model.Tool;

/**
 * What to publish, and how.
 *
 * @param assessment the assessed dossier
 * @param options what the desk chose
 * @param tool the program that makes the site
 * @param downloads files that go along
 */
public record SiteRequest(
    Assessment assessment, SiteOptions options, Tool tool, List<Download> downloads) {

  /** Copies the list. */
  public SiteRequest {
    downloads = List.copyOf(downloads);
  }
}
