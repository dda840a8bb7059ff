package touchstone.site;

import java.io.IOException;
import java.util.List;

/**
 * The log of replaced verdicts.
 *
 * @param changes newest first
 */
record CorrectionsPage(List<Change> changes) {

  /** The part of the site that writes it. */
  static final class Part implements SitePart {

    @Override
    public List<String> pages(Publication publication) {
      return List.of(Paths.CORRECTIONS);
    }

    @Override
    public void write(Publication publication, SiteSink sink) throws IOException {
      CorrectionsPage page =
          new CorrectionsPage(
              publication.corrections().stream()
                  .map(correction -> Change.of(correction, publication, Paths.CORRECTIONS))
                  .toList());
      Frame frame =
          publication.frame(
              Paths.CORRECTIONS,
              "Corrections",
              "Every change of a signed verdict, with its reason.");
      sink.write(Paths.CORRECTIONS, Templates.render("corrections", frame, page));
    }
  }
}
