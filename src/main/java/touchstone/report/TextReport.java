package touchstone.report;

import java.io.IOException;
import java.util.List;
import touchstone.model.Article;
import touchstone.model.Assessment;
import touchstone.model.ClaimAssessment;
import touchstone.model.Finding;
import touchstone.model.Severity;

/** The report for a person at a terminal: the figures, then what matters most, then every claim. */
final class TextReport implements Report {

  @Override
  public void render(ReportRequest request, Appendable out) throws IOException {
    Assessment assessment = request.assessment();
    TextPage page = new TextPage(request.style(), out);
    List<Article> articles =
        assessment.dossier().articles().values().stream()
            .filter(request.selection()::includes)
            .toList();
    for (Article article : articles) {
      new TextArticle(page, assessment, article, request.selection()).write();
    }
    if (articles.isEmpty()) {
      page.paragraph("", Ink.PLAIN, "There is no article to report on.");
    } else {
      closing(page, assessment);
    }
  }

  private static void closing(TextPage page, Assessment assessment) throws IOException {
    page.gap();
    long review =
        assessment.claims().values().stream().filter(ClaimAssessment::needsReview).count();
    if (review > 0) {
      page.paragraph(
          "",
          Ink.FAINT,
          "%s signed as computed now: the verdicts above are the rules', not yet a person's."
              .formatted(review == 1 ? "1 claim is not" : review + " claims are not"));
    }
    long errors = count(assessment, Severity.ERROR);
    long warnings = count(assessment, Severity.WARNING);
    if (errors + warnings > 0) {
      page.paragraph(
          "",
          Ink.CAREFUL,
          "The records have %s and %s: touchstone check"
              .formatted(
                  Phrases.count((int) errors, "error", "errors"),
                  Phrases.count((int) warnings, "warning", "warnings")));
    }
    page.paragraph(
        "",
        Ink.FAINT,
        "How a verdict came about: touchstone show CLAIM. As of %s; no date moves a verdict."
            .formatted(assessment.asOf()));
  }

  private static long count(Assessment assessment, Severity severity) {
    return assessment.findings().stream()
        .filter(finding -> finding.severity() == severity)
        .filter(finding -> finding.acceptedBecause() == null)
        .map(Finding::rule)
        .count();
  }
}
