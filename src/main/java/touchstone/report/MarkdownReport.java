package touchstone.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import touchstone.model.Assessment;
import touchstone.model.ClaimAssessment;
import touchstone.model.Finding;
import touchstone.model.ReviewReason;
import touchstone.model.Severity;
import touchstone.model.Status;

/** The report as a comment on a review: what matters most first, every claim folded away. */
final class MarkdownReport implements Report {

  private static final List<Status> GRAVEST_FIRST =
      List.of(
          Status.CONTRADICTED,
          Status.DISPUTED,
          Status.UNSUPPORTED,
          Status.UNCHECKED,
          Status.PARTLY_SUPPORTED,
          Status.SUPPORTED);

  @Override
  public void render(ReportRequest request, Appendable out) throws IOException {
    Assessment assessment = request.assessment();
    List<MarkdownArticle> articles =
        assessment.dossier().articles().values().stream()
            .filter(request.selection()::includes)
            .map(article -> new MarkdownArticle(assessment, article, request.selection()))
            .toList();
    MarkdownPage page = new MarkdownPage();
    page.paragraph("## " + headline(articles));
    articles.forEach(article -> article.writeLead(page));
    review(page, articles);
    findings(page, assessment.findings());
    articles.forEach(article -> article.writeClaims(page));
    out.append(
        page.ended(
            "%s %s, as of %s; no date moves a verdict."
                .formatted(
                    MarkdownText.escaped(request.tool().name()),
                    MarkdownText.escaped(request.tool().version()),
                    assessment.asOf())));
  }

  private static String headline(List<MarkdownArticle> articles) {
    Map<Status, Integer> counts = new EnumMap<>(Status.class);
    int claims = 0;
    for (MarkdownArticle article : articles) {
      for (ClaimAssessment claim : article.all()) {
        counts.merge(claim.verdict().status(), 1, Integer::sum);
        claims++;
      }
    }
    if (claims == 0) {
      return "There is no claim to report on";
    }
    List<String> parts = new ArrayList<>();
    for (Status status : GRAVEST_FIRST) {
      Integer count = counts.get(status);
      if (count != null) {
        parts.add(Phrases.count(count, "is ", "are ") + Phrases.status(status));
      }
    }
    return "Of %s, %s".formatted(Phrases.count(claims, "claim", "claims"), listed(parts));
  }

  private static String listed(List<String> parts) {
    int last = parts.size() - 1;
    return last == 0
        ? parts.get(0)
        : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
  }

  private static void review(MarkdownPage page, List<MarkdownArticle> articles) {
    List<ClaimAssessment> claims =
        articles.stream()
            .flatMap(article -> article.shown().stream())
            .filter(ClaimAssessment::needsReview)
            .toList();
    List<String> items = new ArrayList<>();
    for (ClaimAssessment claim : claims) {
      if (!isUnsigned(claim)) {
        items.add(
            "- %s: %s\n"
                .formatted(
                    MarkdownText.code(claim.claim().id().value()),
                    MarkdownText.escaped(
                        claim.reviewReasons().stream()
                            .map(ReviewReason::text)
                            .collect(Collectors.joining("; ")))));
      }
    }
    int unsigned = claims.size() - items.size();
    if (unsigned > 0) {
      items.add("- nobody has signed %s\n".formatted(Phrases.count(unsigned, "claim", "claims")));
    }
    page.section("### Needs review (%s)\n\n".formatted(claims.size()), items, "");
  }

  private static boolean isUnsigned(ClaimAssessment claim) {
    return claim.reviewReasons().stream()
        .allMatch(reason -> reason.kind() == ReviewReason.Kind.UNSIGNED);
  }

  private static void findings(MarkdownPage page, List<Finding> all) {
    List<Finding> findings =
        all.stream().filter(finding -> finding.acceptedBecause() == null).toList();
    List<String> items = new ArrayList<>();
    List<String> counts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      List<Finding> these = findings.stream().filter(f -> f.severity() == severity).toList();
      counts.add(Phrases.count(these.size(), severity.word(), severity.word() + "s"));
      if (severity != Severity.NOTE) {
        these.forEach(finding -> items.add(item(finding)));
      }
    }
    String heading = "### The records: %s".formatted(String.join(", ", counts));
    if (items.isEmpty()) {
      page.paragraph(heading);
    } else {
      page.section(heading + "\n\n", items, "");
    }
  }

  private static String item(Finding finding) {
    return "- **%s** %s (%s): %s\n"
        .formatted(
            finding.severity().word(),
            MarkdownText.code(finding.location().toString()),
            MarkdownText.escaped(finding.rule()),
            MarkdownText.escaped(finding.message()));
  }
}
