package touchstone.site;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * What the site is, how to challenge a verdict, and what can be taken away.
 *
 * @param downloads the files
 * @param signers who signed the verdicts
 * @param badges the badge of each article
 */
record AboutPage(List<Link> downloads, List<String> signers, List<Link> badges) {

  /** The part of the site that writes it. */
  static final class Part implements SitePart {

    @Override
    public List<String> pages(Publication publication) {
      return List.of(Paths.ABOUT);
    }

    @Override
    public void write(Publication publication, SiteSink sink) throws IOException {
      AboutPage page =
          new AboutPage(
              publication.request().downloads().stream().map(AboutPage.Part::link).toList(),
              publication.standings().values().stream()
                  .flatMap(standing -> Optional.ofNullable(standing.claim().signOff()).stream())
                  .map(signed -> signed.by())
                  .distinct()
                  .sorted()
                  .toList(),
              publication.dossier().articles().values().stream()
                  .map(article -> new Link(Paths.badge(article.id()), article.title()))
                  .toList());
      Frame frame =
          publication.frame(
              Paths.ABOUT,
              "About, and how to challenge a verdict",
              "Who stands behind this site, how to challenge a verdict, and how to check it all.");
      sink.write(Paths.ABOUT, Templates.render("about", frame, page));
    }

    private static Link link(Download download) {
      String path = download.path();
      String name = path.substring(path.lastIndexOf('/') + 1);
      return new Link(path, "%s (%s)".formatted(download.title(), name));
    }
  }
}
