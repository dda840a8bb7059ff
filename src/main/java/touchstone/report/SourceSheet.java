package touchstone.report;

import java.io.IOException;
import java.time.LocalDate;
import touchstone.model.Assessment;
import touchstone.model.Citation;
import touchstone.model.ClaimAssessment;
import touchstone.model.Dossier;
import touchstone.model.Exhibit;
import touchstone.model.Id;
import touchstone.model.KeptCopy;
import touchstone.model.Publisher;
import touchstone.model.Source;

/** Everything about one source, for a person at a terminal. */
public final class SourceSheet {

  private final TextPage page;
  private final Assessment assessment;
  private final Dossier dossier;
  private final Source source;

  private SourceSheet(TextPage page, Assessment assessment, Source source) {
    this.page = page;
    this.assessment = assessment;
    this.dossier = assessment.dossier();
    this.source = source;
  }

  /**
   * Writes the sheet.
   *
   * @throws IOException if the destination refuses it
   */
  public static void write(Assessment assessment, Source source, TextStyle style, Appendable out)
      throws IOException {
    new SourceSheet(new TextPage(style, out), assessment, source).write();
  }

  private void write() throws IOException {
    Citation citation = source.citation();
    page.paragraph("", Ink.STRONG, source.id().value());
    page.paragraph("  ", Ink.PLAIN, Phrases.title(dossier, source));
    Publisher publisher = dossier.publishers().find(source.publisher()).orElse(null);
    if (publisher != null) {
      publisher(publisher);
    }
    if (!citation.url().isEmpty()) {
      page.paragraph("  ", Ink.FAINT, citation.url());
    }
    page.paragraph("  ", Ink.FAINT, dates(citation));
    if (!source.readable()) {
      page.paragraph("  ", Ink.BAD, "Its front matter could not be read, so nothing of it counts.");
    }
    LocalDate withdrawn = source.withdrawn();
    if (withdrawn != null) {
      page.paragraph("  ", Ink.BAD, "Withdrawn on " + withdrawn + ", so nothing of it counts.");
    }
    for (KeptCopy copy : source.copies()) {
      page.paragraph(
          "  ", Ink.FAINT, "copy of %s, SHA-256 %s".formatted(copy.captured(), copy.sha256()));
    }
    page.gap();
    page.paragraphs("  ", Ink.PLAIN, source.summary());
    page.heading(
        "Bears on %s".formatted(Phrases.count(source.exhibits().size(), "claim", "claims")));
    for (Exhibit exhibit : source.exhibits()) {
      exhibit(exhibit);
    }
  }

  private void publisher(Publisher publisher) throws IOException {
    Id via = source.via();
    String copyist = via == null ? "" : ", known through " + Phrases.name(dossier, via);
    page.paragraph(
        "  ",
        Ink.PLAIN,
        "%s, of kind %s, controlled by %s%s"
            .formatted(publisher.name(), publisher.kind().word(), publisher.family(), copyist));
  }

  private static String dates(Citation citation) {
    String published =
        citation.published() == null ? "undated" : "published " + citation.published();
    return citation.retrieved() == null
        ? published
        : published + ", read on " + citation.retrieved();
  }

  private void exhibit(Exhibit exhibit) throws IOException {
    ClaimAssessment claim = assessment.claims().get(exhibit.claim());
    page.hanging(
        "  " + page.in(Phrases.ink(exhibit.stance()), "■") + " ",
        "    ",
        Ink.PLAIN,
        "%s %s".formatted(Phrases.stance(exhibit), exhibit.claim()));
    if (claim == null) {
      page.paragraph("    ", Ink.BAD, "No claim has this id.");
      return;
    }
    page.paragraph("    ", Ink.FAINT, claim.claim().text());
    page.paragraph("    ", Ink.FAINT, "verdict: " + Phrases.status(claim.verdict().status()));
    if (exhibit.quote() != null) {
      page.paragraph("    ", Ink.COOL, "“" + exhibit.quote().text() + "”");
    }
  }
}
