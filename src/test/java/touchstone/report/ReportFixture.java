package touchstone.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import touchstone.assess.Assessor;
import touchstone.check.rules.RuleCatalog;
import touchstone.model.Article;
import touchstone.model.Assessment;
import touchstone.model.Citation;
import touchstone.model.Claim;
import touchstone.model.ClaimKind;
import touchstone.model.Domain;
import touchstone.model.Dossier;
import touchstone.model.Exhibit;
import touchstone.model.Finding;
import touchstone.model.Id;
import touchstone.model.Location;
import touchstone.model.Priority;
import touchstone.model.Publisher;
import touchstone.model.PublisherKind;
import touchstone.model.Publishers;
import touchstone.model.Quotation;
import touchstone.model.RuleInfo;
import touchstone.model.Severity;
import touchstone.model.SignOff;
import touchstone.model.Source;
import touchstone.model.SourceKind;
import touchstone.model.Stance;
import touchstone.model.Status;
import touchstone.model.Tool;

/** Assessments to report on, with one text wherever a record has room for text. */
final class ReportFixture {

  static final LocalDate DAY = LocalDate.of(2026, 11, 25);
  static final Tool TOOL = new Tool("touchstone", "1.2.3");

  /** Words that are nothing but words in every format. */
  static final String PLAIN = "plain words";

  private static final RuleInfo RULE =
      new RuleInfo("some-rule", Severity.WARNING, "Something is wrong.");

  private final String text;
  private final Location place;

  private ReportFixture(String text) {
    this.text = text;
    this.place = new Location("claims/art/" + text, 3, 4);
  }

  /** Returns an assessment of four claims: contradicted, at odds, disputed and unchecked. */
  static Assessment with(String text) {
    return new ReportFixture(text).assessment();
  }

  static String render(Report report, Assessment assessment) {
    return render(report, assessment, Selection.ALL);
  }

  static String render(Report report, Assessment assessment, Selection selection) {
    StringBuilder out = new StringBuilder();
    try {
      report.render(
          new ReportRequest(assessment, selection, TOOL, List.of(RULE), TextStyle.PLAIN), out);
    } catch (IOException notFromABuilder) {
      throw new UncheckedIOException(notFromABuilder);
    }
    return out.toString();
  }

  private Assessment assessment() {
    Assessment assessed = new Assessor(RuleCatalog.all()).assess(dossier(), List.of(), DAY);
    List<Finding> findings = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      Finding finding =
          RULE.onExhibit(place, new Id("one"), new Id("manual"), text).withSeverity(severity);
      findings.add(finding);
      findings.add(RULE.at(place, "accepted " + text).withSeverity(severity).accepted(text));
    }
    return assessed.withFindings(findings);
  }

  private Dossier dossier() {
    Map<Id, Publisher> publishers = new LinkedHashMap<>();
    for (String name : List.of("acme", "gazette", "lab")) {
      Id id = new Id(name);
      Domain domain = Domain.parse(name + ".example.com").orElseThrow();
      PublisherKind kind = name.equals("lab") ? PublisherKind.ACADEMIC : PublisherKind.MAKER;
      publishers.put(id, new Publisher(id, text, kind, id, List.of(domain), place));
    }
    return new Dossier.Builder()
        .publishers(new Publishers(publishers), true)
        .article(article())
        .claims(
            List.of(
                claim("one", signed()),
                claim("two", null),
                claim("three", null),
                claim("four", null)),
            true)
        .sources(
            List.of(
                source(
                    "manual",
                    "acme",
                    exhibit("manual", Stance.CONTRADICTS, "one", true),
                    exhibit("manual", Stance.CONTRADICTS, "two", false)),
                source("paper", "lab", exhibit("paper", Stance.SUPPORTS, "three", true)),
                source("study", "lab", exhibit("study", Stance.CONTRADICTS, "three", true))))
        .build();
  }

  private SignOff signed() {
    return new SignOff(Status.SUPPORTED, null, List.of(), text, null);
  }

  private Article article() {
    return new Article(
        new Id("art"), text, text, new Id("gazette"), null, "en", new Id("acme"), text, place);
  }

  private Claim claim(String id, @Nullable SignOff signed) {
    return new Claim(
        new Id(id),
        new Id("art"),
        text,
        text,
        text,
        ClaimKind.EVENT,
        text,
        text,
        Priority.HIGH,
        List.of(),
        List.of(),
        null,
        signed,
        text,
        List.of(),
        place);
  }

  private Source source(String id, String publisher, Exhibit... exhibits) {
    String url = "https://" + publisher + ".example.com/" + id;
    return new Source(
        new Id(id),
        true,
        new Citation(text, url, null, null, null, ""),
        SourceKind.DOCUMENT,
        new Id(publisher),
        null,
        null,
        text,
        List.of(exhibits),
        List.of(),
        List.of(),
        place);
  }

  private Exhibit exhibit(String source, Stance stance, String claim, boolean direct) {
    return new Exhibit(
        new Id(source), new Id(claim), stance, direct, Quotation.uncompared(text), text, place);
  }
}
