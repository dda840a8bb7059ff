package touchstone.site;

import java.io.IOException;
import java.util.List;

/**
 * The index of a site with several articles, or with none.
 *
 * @param articles the articles
 */
record FrontPage(List<Entry> articles) {

  /**
   * An article.
   *
   * @param article its page
   * @param publisher who published it, or empty
   * @param headline the finding
   * @param bar the verdicts
   */
  record Entry(Link article, String publisher, ArticlePage.Headline headline, BarChart bar) {}

  /** The part of the site that writes it. */
  static final class Part implements SitePart {

    @Override
    public List<String> pages(Publication publication) {
      return publication.dossier().articles().size() == 1 ? List.of() : List.of(Paths.FRONT);
    }

    @Override
    public void write(Publication publication, SiteSink sink) throws IOException {
      if (pages(publication).isEmpty()) {
        return;
      }
      List<Entry> entries =
          publication.dossier().articles().values().stream()
              .map(
                  article -> {
                    List<Standing> standings = publication.standingsOf(article);
                    return new Entry(
                        new Link(publication.pathOf(article), article.title()),
                        article.publisher() == null
                            ? ""
                            : Names.publisher(publication.dossier(), article.publisher()),
                        HeadlineWriter.of(standings, publication.calendar()),
                        BarChart.of(standings, publication.calendar()));
                  })
              .toList();
      Frame frame =
          publication.frame(
              Paths.FRONT, "Checked articles", "Every article checked here, claim by claim.");
      sink.write(Paths.FRONT, Templates.render("front", frame, new FrontPage(entries)));
    }
  }
}
