package touchstone.report;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import touchstone.model.Assessment;
import touchstone.model.Backing;
import touchstone.model.Claim;
import touchstone.model.ClaimAssessment;
import touchstone.model.Decision;
import touchstone.model.Dossier;
import touchstone.model.Flip;
import touchstone.model.Grade;
import touchstone.model.Id;
import touchstone.model.LeftOut;
import touchstone.model.Overturn;
import touchstone.model.ReviewReason;
import touchstone.model.SignOff;
import touchstone.model.Source;
import touchstone.model.Stance;
import touchstone.model.Status;
import touchstone.model.TraceStep;
import touchstone.model.Verdict;
import touchstone.model.WeighedExhibit;

/** Everything about one claim, for a person at a terminal. */
public final class ClaimSheet {

  private static final Comparator<WeighedExhibit> WEIGHTIEST_FIRST =
      Comparator.comparing((WeighedExhibit weighed) -> !weighed.counts())
          .thenComparing(weighed -> weighed.exhibit().stance() == Stance.SILENT)
          .thenComparing(WeighedExhibit::grade)
          .thenComparing(weighed -> weighed.exhibit().stance())
          .thenComparing(weighed -> weighed.exhibit().source());

  private final TextPage page;
  private final Assessment assessment;
  private final Dossier dossier;
  private final ClaimAssessment assessed;
  private final Claim claim;
  private final Verdict verdict;

  private ClaimSheet(TextPage page, Assessment assessment, ClaimAssessment assessed) {
    this.page = page;
    this.assessment = assessment;
    this.dossier = assessment.dossier();
    this.assessed = assessed;
    this.claim = assessed.claim();
    this.verdict = assessed.verdict();
  }

  /**
   * Writes the sheet.
   *
   * @throws IOException if the destination refuses it
   */
  public static void write(
      Assessment assessment, ClaimAssessment claim, TextStyle style, Appendable out)
      throws IOException {
    new ClaimSheet(new TextPage(style, out), assessment, claim).write();
  }

  private void write() throws IOException {
    page.paragraph("", Ink.STRONG, claim.id().value());
    page.paragraph("  ", Ink.PLAIN, claim.text());
    page.paragraph("  ", Ink.FAINT, whereMade());
    verdict();
    exhibits();
    page.heading("How the verdict was reached");
    int number = 1;
    for (TraceStep step : assessed.explanation().trace()) {
      page.hanging("  %2s  ".formatted(number++), "      ", Ink.PLAIN, step.text());
    }
    change();
    relations();
    new ClaimConflicts(page, assessment, claim).write();
    review();
  }

  private String whereMade() {
    String priority = claim.priority() == null ? "no" : claim.priority().word();
    String kind = claim.kind() == null ? "claim" : claim.kind().word();
    String speaker = claim.speaker().equals("article") ? "in its own voice" : claim.speaker();
    return "%s of %s priority, in \"%s\", section \"%s\", at \"%s\" (%s)"
        .formatted(kind, priority, claim.article(), claim.section(), claim.anchor(), speaker);
  }

  private void verdict() throws IOException {
    page.gap();
    Decision decision = verdict.decision();
    String backing =
        decision.status() == Status.UNSUPPORTED ? ": " + Backing.of(decision).phrase() : "";
    page.paragraph(
        "  ",
        Phrases.ink(decision.status()),
        "%s %s%s"
            .formatted(
                Phrases.mark(decision.status()), Phrases.status(decision.status()), backing));
    page.paragraph(
        "    ",
        Ink.PLAIN,
        "By rule %s: %s.".formatted(decision.rule().code(), decision.rule().statement()));
    Id authority = verdict.authority().publisher();
    if (authority != null) {
      page.paragraph(
          "    ",
          Ink.PLAIN,
          "Against %s's own documents: %s."
              .formatted(Phrases.name(dossier, authority), verdict.authority().phrase()));
    }
    if (verdict.onOneLeg()) {
      page.paragraph("    ", Ink.CAREFUL, "It stands on one leg.");
    }
  }

  private void exhibits() throws IOException {
    if (verdict.exhibits().isEmpty()) {
      page.gap();
      page.paragraph("  ", Ink.PLAIN, "No evidence file names this claim.");
      return;
    }
    page.heading("Exhibits (%s)".formatted(verdict.exhibits().size()));
    for (WeighedExhibit weighed : verdict.exhibits().stream().sorted(WEIGHTIEST_FIRST).toList()) {
      exhibit(weighed);
    }
  }

  private void exhibit(WeighedExhibit weighed) throws IOException {
    Source source = dossier.source(weighed.exhibit().source());
    LeftOut leftOut = weighed.leftOut();
    String weight =
        leftOut != null
            ? "left out: " + leftOut.reason()
            : weighed.grade() == Grade.NONE ? "counts" : "grade " + weighed.grade();
    page.hanging(
        "  " + page.in(Phrases.ink(weighed.exhibit().stance()), "■") + " ",
        "    ",
        Ink.PLAIN,
        Phrases.stance(weighed.exhibit()) + " · " + Phrases.title(dossier, source));
    page.paragraph("    ", Ink.FAINT, "%s · %s".formatted(source.id(), weight));
    if (!source.citation().url().isEmpty()) {
      page.paragraph("    ", Ink.FAINT, source.citation().url());
    }
    if (weighed.exhibit().quote() != null) {
      page.paragraph(
          "    ",
          Ink.COOL,
          "“%s” (%s)"
              .formatted(
                  weighed.exhibit().quote().text(),
                  weighed.exhibit().quote().state().word().replace('-', ' ')));
    }
    page.paragraphs("    ", Ink.PLAIN, weighed.exhibit().note());
  }

  private void change() throws IOException {
    Flip flip = verdict.flip();
    List<Overturn> overturns = assessed.explanation().overturns();
    if (flip == null && overturns.isEmpty()) {
      return;
    }
    page.heading("What would change it");
    if (flip != null) {
      page.hanging(
          "  − ",
          "    ",
          Ink.PLAIN,
          "Without %s it would be %s."
              .formatted(
                  flip.exhibits().stream().map(Id::value).collect(Collectors.joining(", ")),
                  Phrases.status(flip.to())));
    }
    for (Overturn overturn : overturns) {
      page.hanging("  + ", "    ", Ink.PLAIN, overturn(overturn));
    }
  }

  private static String overturn(Overturn overturn) {
    return "A new exhibit of grade %s that %s it (%s) would make it %s."
        .formatted(
            overturn.grade(),
            overturn.stance().word(),
            overturn.who(),
            Phrases.status(overturn.to()));
  }

  private void relations() throws IOException {
    List<ClaimAssessment> dependants =
        assessment.claims().values().stream()
            .filter(other -> other.claim().dependsOn().contains(claim.id()))
            .toList();
    if (claim.dependsOn().isEmpty() && dependants.isEmpty()) {
      return;
    }
    page.heading("Premises and what depends on it");
    for (Id premise : claim.dependsOn()) {
      page.hanging("  ↑ ", "    ", Ink.PLAIN, "needs " + withStatus(premise));
    }
    for (ClaimAssessment dependant : dependants) {
      page.hanging("  ↓ ", "    ", Ink.PLAIN, "is needed by " + withStatus(dependant.claim().id()));
    }
  }

  private String withStatus(Id id) {
    ClaimAssessment other = assessment.claims().get(id);
    return id
        + " ("
        + (other == null ? "no such claim" : Phrases.status(other.verdict().status()))
        + ")";
  }

  private void review() throws IOException {
    page.heading("Sign-off");
    SignOff signed = claim.signOff();
    if (signed != null) {
      String day = signed.on() == null ? "" : " on " + signed.on();
      page.paragraph(
          "  ",
          Ink.PLAIN,
          "Signed as %s by %s%s.".formatted(Phrases.status(signed.status()), signed.by(), day));
      Status aside = signed.overrides();
      if (aside != null) {
        page.paragraph(
            "  ",
            Ink.PLAIN,
            "This sets the computed verdict %s aside: %s"
                .formatted(Phrases.status(aside), claim.note()));
      }
    }
    page.paragraph(
        "  ",
        assessed.needsReview() ? Ink.CAREFUL : Ink.PLAIN,
        assessed.needsReview()
            ? "It needs review: "
                + assessed.reviewReasons().stream()
                    .map(ReviewReason::text)
                    .collect(Collectors.joining("; "))
                + "."
            : "It needs no review.");
  }
}
