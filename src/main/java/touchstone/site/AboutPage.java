package touchstone.site;

import java.io.IOException;
import java.util.List;

/**
 * What the site is, how to challenge a verdict, and what can be taken away.
 *
 * @param downloads the files
 * @param signers who signed the verdicts
 */
record AboutPage(List<Link> downloads, List<String> signers) {

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
              publication.request().downloads().stream()
                  .map(download -> new Link(download.path(), download.title()))
                  .toList(),
              publication.standings().values().stream()
                  .flatMap(
                      standing ->
                          java.util.Optional.ofNullable(standing.claim().signOff()).stream())
                  .map(signed -> signed.by())
                  .distinct()
                  .sorted()
                  .toList());
      Frame frame =
          publication.frame(
              Paths.ABOUT,
              "About, and how to challenge a verdict",
              "Who stands behind this site, how to challenge a verdict, and how to check it all.");
      sink.write(Paths.ABOUT, Templates.render("about", frame, page));
    }
  }
}
