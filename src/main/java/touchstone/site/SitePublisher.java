package touchstone.site;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import touchstone.model.Finding;

/** Makes the site: every part in turn. */
public final class SitePublisher {

  private static final List<SitePart> PAGES =
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

  private static final List<SitePart> FOR_MACHINES =
      List.of(new FeedPart(), new SitemapPart(PAGES), new RobotsPart(), new BadgePart());

  private SitePublisher() {}

  /**
   * Writes every file of the site; same request, same files in the same order.
   *
   * @throws IOException if the destination refuses one
   */
  public static void publish(SiteRequest request, SiteSink sink) throws IOException {
    Publication publication = new Publication(request);
    for (SitePart part : PAGES) {
      part.write(publication, sink);
    }
    for (SitePart part : FOR_MACHINES) {
      part.write(publication, sink);
    }
  }

  /** Returns what the readers of the claims' markup will not like, in {@link Finding#ORDER}. */
  public static List<Finding> lint(SiteRequest request) {
    Publication publication = new Publication(request);
    ClaimReviewer reviewer = new ClaimReviewer(publication);
    List<Finding> findings = new ArrayList<>();
    for (Standing standing : publication.standings().values()) {
      reviewer
          .review(standing)
          .ifPresent(review -> findings.addAll(ClaimReviewLint.lint(review, standing.claim())));
    }
    return Finding.numbered(findings);
  }
}
