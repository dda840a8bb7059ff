package touchstone.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import touchstone.model.Article;
import touchstone.model.Assessment;
import touchstone.model.ClaimAssessment;
import touchstone.model.Dossier;
import touchstone.model.Id;
import touchstone.model.MethodRule;
import touchstone.model.Quotation;
import touchstone.model.Reading;
import touchstone.model.SignOff;
import touchstone.model.Source;
import touchstone.model.Stance;
import touchstone.model.Status;
import touchstone.model.Tally;
import touchstone.model.TraceStep;
import touchstone.model.WeighedExhibit;

/** The parts of the comment that are about one article. */
final class MarkdownArticle {

  private final Dossier dossier;
  private final Article article;
  private final List<ClaimAssessment> all;
  private final List<ClaimAssessment> shown;
  private final MarkdownContradictions contradictions;

  MarkdownArticle(Assessment assessment, Article article, Selection selection) {
    this.dossier = assessment.dossier();
    this.article = article;
    this.all = assessment.claimsOf(article.id());
    this.shown = all.stream().filter(selection::includes).toList();
    this.contradictions = new MarkdownContradictions(assessment, article);
  }

  List<ClaimAssessment> all() {
    return all;
  }

  List<ClaimAssessment> shown() {
    return shown;
  }

  /** Writes the figures, and what stands against the article. */
  void writeLead(MarkdownPage page) {
    Tally tally = Tally.of(article, all);
    page.paragraph("### " + MarkdownText.link(article.title(), article.url()));
    List<String> rows = new ArrayList<>();
    tally
        .statuses()
        .forEach(
            (status, count) ->
                rows.add(
                    "| %s %s | %s |\n"
                        .formatted(Phrases.mark(status), Phrases.status(status), count)));
    page.section("| verdict | claims |\n|---|---:|\n", rows, "");
    dossier
        .history()
        .coverageOf(article.id())
        .ifPresent(figure -> page.paragraph(Phrases.coverage(figure) + "."));
    for (Tally.OfAuthority authority : tally.authorities()) {
      authority(page, authority);
    }
    against(
        page,
        "Contradicted or disputed by others than the authority",
        shown.stream()
            .filter(claim -> isAgainst(claim.verdict().status()))
            .filter(claim -> !isLed(claim.verdict().authority().reading()))
            .toList());
    page.section(
        "#### Overridden by a person\n\n",
        shown.stream().map(MarkdownArticle::overridden).filter(line -> !line.isEmpty()).toList(),
        "");
    contradictions.writeShort(page);
  }

  /** A line for a claim of which a person signed another verdict than the computed one. */
  private static String overridden(ClaimAssessment claim) {
    SignOff signed = claim.claim().signOff();
    Status aside = signed == null ? null : signed.overrides();
    return signed == null || aside == null
        ? ""
        : "- %s signed **%s** by %s, setting %s aside: %s\n"
            .formatted(
                MarkdownText.code(claim.claim().id().value()),
                Phrases.status(signed.status()),
                MarkdownText.escaped(signed.by()),
                Phrases.status(aside),
                MarkdownText.escaped(claim.claim().note()));
  }

  private void authority(MarkdownPage page, Tally.OfAuthority authority) {
    Id publisher = authority.publisher();
    if (publisher == null) {
      return;
    }
    String own = Phrases.name(dossier, publisher) + "'s own documents";
    against(page, "Contradicted by " + own, read(publisher, Reading.CONTRADICTED));
    against(page, "At odds with " + own + ", indirectly", read(publisher, Reading.AT_ODDS));
  }

  private List<ClaimAssessment> read(Id publisher, Reading reading) {
    return shown.stream()
        .filter(claim -> claim.verdict().authority().reading() == reading)
        .filter(claim -> Objects.equals(claim.verdict().authority().publisher(), publisher))
        .toList();
  }

  private static boolean isAgainst(Status status) {
    return status == Status.CONTRADICTED || status == Status.DISPUTED;
  }

  private static boolean isLed(Reading reading) {
    return reading == Reading.CONTRADICTED || reading == Reading.AT_ODDS;
  }

  private void against(MarkdownPage page, String title, List<ClaimAssessment> claims) {
    page.section(
        "#### %s (%s)\n\n".formatted(MarkdownText.escaped(title), claims.size()),
        claims.stream().map(this::item).toList(),
        "");
  }

  private String item(ClaimAssessment claim) {
    boolean byAuthority = isLed(claim.verdict().authority().reading());
    StringBuilder item = new StringBuilder();
    item.append(
        "- %s – **%s** (%s)\n"
            .formatted(
                MarkdownText.escaped(claim.claim().text()),
                Phrases.status(claim.verdict().status()),
                MarkdownText.code(claim.claim().id().value())));
    for (WeighedExhibit weighed : claim.verdict().exhibits()) {
      if (weighed.counts(Stance.CONTRADICTS) && (weighed.ofAuthority() || !byAuthority)) {
        item.append("  - ").append(exhibit(weighed)).append('\n');
      }
    }
    for (TraceStep step : claim.explanation().trace()) {
      if (step.rule() == MethodRule.V7 && step.is(Status.CONTRADICTED.word())) {
        item.append("  - ").append(MarkdownText.escaped(step.text())).append('\n');
      }
    }
    return item.toString();
  }

  private String exhibit(WeighedExhibit weighed) {
    Source source = dossier.source(weighed.exhibit().source());
    Quotation quote = weighed.exhibit().quote();
    String cited = MarkdownText.link(Phrases.title(dossier, source), source.citation().url());
    return quote == null ? cited : "“" + MarkdownText.escaped(quote.text()) + "” – " + cited;
  }

  /** Writes every claim that is shown, folded away. */
  void writeClaims(MarkdownPage page) {
    String summary =
        shown.size() == all.size()
            ? "All %s of %s".formatted(Phrases.count(all.size(), "claim", "claims"), article.id())
            : "%s of %s claims of %s".formatted(shown.size(), all.size(), article.id());
    page.section(
        "<details>\n<summary>%s</summary>\n\n".formatted(summary)
            + "| claim | verdict | against the authority | review |\n|---|---|---|---|\n",
        shown.stream().map(MarkdownArticle::row).toList(),
        "\n</details>\n");
  }

  private static String row(ClaimAssessment claim) {
    Id publisher = claim.verdict().authority().publisher();
    return "| %s %s | %s %s | %s | %s |\n"
        .formatted(
            MarkdownText.code(claim.claim().id().value()),
            MarkdownText.escaped(claim.claim().text()),
            Phrases.mark(claim.verdict().status()),
            Phrases.status(claim.verdict().status()),
            publisher == null ? "" : claim.verdict().authority().phrase(),
            claim.needsReview() ? "needed" : "");
  }
}
