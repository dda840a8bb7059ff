package touchstone.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import touchstone.model.Article;
import touchstone.model.Assessment;
import touchstone.model.Backing;
import touchstone.model.ClaimAssessment;
import touchstone.model.CoverageRecord;
import touchstone.model.Dossier;
import touchstone.model.Flip;
import touchstone.model.Id;
import touchstone.model.Quotation;
import touchstone.model.Reading;
import touchstone.model.SignOff;
import touchstone.model.Stance;
import touchstone.model.Status;
import touchstone.model.Tally;
import touchstone.model.WeighedExhibit;

/** The part of the terminal report that is about one article. */
final class TextArticle {

  private static final int ID_COLUMNS = 33;
  private static final int NARROW = 80;

  private final TextPage page;
  private final Dossier dossier;
  private final Article article;
  private final List<ClaimAssessment> all;
  private final List<ClaimAssessment> shown;
  private final TextContradictions against;

  TextArticle(TextPage page, Assessment assessment, Article article, Selection selection) {
    this.page = page;
    this.dossier = assessment.dossier();
    this.article = article;
    this.all = assessment.claimsOf(article.id());
    this.shown = all.stream().filter(selection::includes).toList();
    this.against = new TextContradictions(page, assessment, article);
  }

  void write() throws IOException {
    Tally tally = Tally.of(article, all);
    page.gap();
    page.paragraph("", Ink.STRONG, article.title());
    page.paragraph("", Ink.FAINT, subtitle());
    page.gap();
    new TextTally(page, tally, all).write();
    Optional<CoverageRecord> figure = dossier.history().coverageOf(article.id());
    if (figure.isPresent()) {
      page.gap();
      page.paragraph("", Ink.FAINT, Phrases.coverage(figure.get()));
    }
    for (Tally.OfAuthority authority : tally.authorities()) {
      authority(authority);
    }
    against.writeShort();
    settledOtherwise();
    unsupported();
    for (Status status : List.of(Status.UNCHECKED, Status.SUPPORTED, Status.PARTLY_SUPPORTED)) {
      list(title(status), withStatus(status));
    }
    overridden();
    oneLeg();
    if (tally.uncompared() > 0) {
      page.gap();
      page.paragraph(
          "",
          Ink.FAINT,
          "%s on exhibits whose quotation was not compared with a kept copy."
              .formatted(Phrases.count(tally.uncompared(), "verdict rests", "verdicts rest")));
    }
  }

  private String subtitle() {
    Id publisher = article.publisher();
    String by = publisher == null ? "" : Phrases.name(dossier, publisher) + " · ";
    String count = Phrases.count(all.size(), "claim", "claims");
    return by
        + count
        + (shown.size() == all.size()
            ? ""
            : ", of which " + Phrases.count(shown.size(), "is shown", "are shown"));
  }

  private void authority(Tally.OfAuthority authority) throws IOException {
    Id publisher = authority.publisher();
    boolean own = publisher != null && publisher.equals(article.authority());
    List<ClaimAssessment> contradicted = read(publisher, Reading.CONTRADICTED);
    List<ClaimAssessment> atOdds = read(publisher, Reading.AT_ODDS);
    if (publisher == null || (!own && contradicted.isEmpty() && atOdds.isEmpty())) {
      return;
    }
    String name = Phrases.name(dossier, publisher);
    page.heading(
        "Against %s's own documents (%s)"
            .formatted(name, Phrases.count(authority.claims(), "claim", "claims")));
    List<String> figures = new ArrayList<>();
    authority
        .readings()
        .forEach(
            (reading, count) -> {
              if (count > 0) {
                figures.add(count + " " + reading.phrase());
              }
            });
    page.paragraph("  ", Ink.PLAIN, String.join(" · ", figures));
    lead("Contradicted by " + name, contradicted);
    lead("At odds with " + name + ", from which it follows only indirectly", atOdds);
  }

  private List<ClaimAssessment> read(@Nullable Id publisher, Reading reading) {
    return shown.stream()
        .filter(claim -> claim.verdict().authority().reading() == reading)
        .filter(
            claim ->
                String.valueOf(claim.verdict().authority().publisher())
                    .equals(String.valueOf(publisher)))
        .toList();
  }

  private void lead(String title, List<ClaimAssessment> claims) throws IOException {
    if (claims.isEmpty()) {
      return;
    }
    page.gap();
    page.paragraph("  ", Ink.STRONG, "%s (%s)".formatted(title, claims.size()));
    for (ClaimAssessment claim : claims) {
      Status status = claim.verdict().status();
      String mark = page.in(Phrases.ink(status), Phrases.mark(status));
      page.hanging("  " + mark + " ", "    ", Ink.PLAIN, claim.claim().text());
      page.paragraph(
          "    ",
          Ink.FAINT,
          "%s · verdict: %s".formatted(claim.claim().id(), Phrases.status(status)));
      for (WeighedExhibit weighed : claim.verdict().exhibits()) {
        if (weighed.ofAuthority() && weighed.counts(Stance.CONTRADICTS)) {
          page.hanging("    ← ", "      ", Ink.BAD, quoted(weighed));
        }
      }
    }
  }

  private String quoted(WeighedExhibit weighed) {
    String title = Phrases.title(dossier, dossier.source(weighed.exhibit().source()));
    Quotation quote = weighed.exhibit().quote();
    return quote == null ? title : "“" + quote.text() + "” – " + title;
  }

  /** What is contradicted or disputed and was not listed above, being no authority's word. */
  private void settledOtherwise() throws IOException {
    for (Status status : List.of(Status.CONTRADICTED, Status.DISPUTED)) {
      list(
          title(status),
          withStatus(status).stream()
              .filter(claim -> !isLed(claim.verdict().authority().reading()))
              .toList());
    }
  }

  private static boolean isLed(Reading reading) {
    return reading == Reading.CONTRADICTED || reading == Reading.AT_ODDS;
  }

  private void unsupported() throws IOException {
    List<ClaimAssessment> claims = withStatus(Status.UNSUPPORTED);
    if (claims.isEmpty()) {
      return;
    }
    page.heading("What nothing supports (%s)".formatted(claims.size()));
    Map<Backing, List<ClaimAssessment>> groups = new EnumMap<>(Backing.class);
    for (ClaimAssessment claim : claims) {
      groups
          .computeIfAbsent(Backing.of(claim.verdict().decision()), none -> new ArrayList<>())
          .add(claim);
    }
    boolean first = true;
    for (Map.Entry<Backing, List<ClaimAssessment>> group : groups.entrySet()) {
      if (!first) {
        page.gap();
      }
      first = false;
      String title = group.getKey().phrase();
      page.paragraph("  ", Ink.STRONG, "%s (%s)".formatted(title, group.getValue().size()));
      rows(group.getValue());
    }
  }

  private void list(String title, List<ClaimAssessment> claims) throws IOException {
    if (!claims.isEmpty()) {
      page.heading("%s (%s)".formatted(title, claims.size()));
      rows(claims);
    }
  }

  private void rows(List<ClaimAssessment> claims) throws IOException {
    for (ClaimAssessment claim : claims) {
      Status status = claim.verdict().status();
      String mark = page.in(Phrases.ink(status), Phrases.mark(status));
      row("  " + mark + " ", claim, claim.claim().text());
    }
  }

  /** One line, cut where it is too long; on a narrow terminal the text gets lines of its own. */
  private void row(String lead, ClaimAssessment claim, String text) throws IOException {
    String id = claim.claim().id().value();
    if (page.width() < NARROW) {
      page.hanging(lead, "    ", Ink.PLAIN, id);
      page.paragraph("    ", Ink.FAINT, text);
    } else {
      page.single(lead, Ink.PLAIN, TextPage.padded(id, ID_COLUMNS) + "  " + text);
    }
  }

  /** Where a person signed another verdict than the rules give, with the reason. */
  private void overridden() throws IOException {
    boolean begun = false;
    for (ClaimAssessment claim : shown) {
      SignOff signed = claim.claim().signOff();
      Status aside = signed == null ? null : signed.overrides();
      if (signed != null && aside != null) {
        if (!begun) {
          page.heading("Overridden by a person");
          begun = true;
        }
        page.hanging(
            "  ! ",
            "    ",
            Ink.CAREFUL,
            "%s: signed %s by %s, setting %s aside: %s"
                .formatted(
                    claim.claim().id(),
                    Phrases.status(signed.status()),
                    signed.by(),
                    Phrases.status(aside),
                    claim.claim().note()));
      }
    }
  }

  private void oneLeg() throws IOException {
    List<ClaimAssessment> claims =
        shown.stream().filter(claim -> claim.verdict().onOneLeg()).toList();
    if (claims.isEmpty()) {
      return;
    }
    page.heading("On one leg (%s)".formatted(claims.size()));
    page.paragraph("  ", Ink.FAINT, "The loss of the one exhibit named changes the verdict.");
    for (ClaimAssessment claim : claims) {
      Flip flip = claim.verdict().flip();
      if (flip != null) {
        row(
            "    ",
            claim,
            "%s → %s without %s"
                .formatted(
                    Phrases.status(claim.verdict().status()),
                    Phrases.status(flip.to()),
                    flip.exhibits().get(0)));
      }
    }
  }

  private List<ClaimAssessment> withStatus(Status status) {
    return shown.stream().filter(claim -> claim.verdict().status() == status).toList();
  }

  private static String title(Status status) {
    return switch (status) {
      case CONTRADICTED -> "Contradicted otherwise";
      case DISPUTED -> "Disputed otherwise";
      case UNCHECKED -> "Nobody has looked yet";
      case SUPPORTED -> "Supported";
      case PARTLY_SUPPORTED -> "Partly supported";
      case UNSUPPORTED -> "Unsupported";
    };
  }
}
