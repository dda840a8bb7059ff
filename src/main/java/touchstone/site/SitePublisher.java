package touchstone.site;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import touchstone.model.Finding;
import touchstone.model.Workers;

/** Makes the site of one request: every part in turn. */
public final class SitePublisher {

  /** What takes longest comes first, so that no thread is left with it while the others wait. */
  private static final List<SitePart> PAGES =
      List.of(
          new DownloadFiles(),
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
          new SiteManifest());

  private static final List<SitePart> FOR_MACHINES =
      List.of(new FeedPart(), new SitemapPart(PAGES), new RobotsPart(), new BadgePart());

  private final Publication publication;

  /**
   * Begins a site; what is worked out for one of its files serves the others, and {@link #lint}.
   */
  public SitePublisher(SiteRequest request) {
    this.publication = new Publication(request);
  }

  /**
   * Writes every file of the site; same request, same files in the same order.
   *
   * @throws IOException if the destination refuses one
   */
  public void publish(SiteSink sink) throws IOException {
    publish(sink, 1);
  }

  /**
   * Writes every file of the site; same request, same files, however many threads make them.
   *
   * @param sink is called by all threads at once, with the files in no particular order
   * @param threads how many, with one that of the caller alone and the files in order
   * @throws IOException if the destination refuses one; no thread is left then
   */
  public void publish(SiteSink sink, int threads) throws IOException {
    List<Piece> pieces = new ArrayList<>();
    for (SitePart part : PAGES) {
      pieces.addAll(part.pieces(publication));
    }
    for (SitePart part : FOR_MACHINES) {
      pieces.addAll(part.pieces(publication));
    }
    PieceWorkers.write(pieces, sink, threads);
  }

  /** Returns what the readers of the claims' markup will not like, in {@link Finding#ORDER}. */
  public List<Finding> lint() {
    return lint(1);
  }

  /**
   * Returns what the readers of the claims' markup will not like, in {@link Finding#ORDER}.
   *
   * @param threads how many look, with one that of the caller alone; what they find is the same
   */
  public List<Finding> lint(int threads) {
    List<Standing> standings = List.copyOf(publication.standings().values());
    try (Workers workers = Workers.of(threads)) {
      return Finding.numbered(
          workers.map(standings, this::lint).stream().flatMap(List::stream).toList());
    }
  }

  private List<Finding> lint(Standing standing) {
    return publication
        .review(standing)
        .map(review -> ClaimReviewLint.lint(review, standing.claim()))
        .orElse(List.of());
  }
}
