package touchstone.site;

import java.io.IOException;
import java.util.List;

/** Makes the site: every part in turn. */
public final class SitePublisher {

  private static final List<SitePart> PARTS =
      List.of(
          new ArticlePages(),
          new FrontPage.Part(),
          new ClaimPages(),
          new SourcePages(),
          new SourcesIndex.Part(),
          new MethodPage.Part(),
          new CorrectionsPage.Part(),
          new AboutPage.Part(),
          new Redirects(),
          new Assets(),
          new DownloadFiles(),
          new SiteManifest());

  private SitePublisher() {}

  /**
   * Writes every file of the site; same request, same files in the same order.
   *
   * @throws IOException if the destination refuses one
   */
  public static void publish(SiteRequest request, SiteSink sink) throws IOException {
    Publication publication = new Publication(request);
    for (SitePart part : PARTS) {
      part.write(publication, sink);
    }
  }
}
