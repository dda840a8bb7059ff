package touchstone.report;

import java.io.IOException;
import java.util.List;
import touchstone.model.Article;
import touchstone.model.Assessment;
import touchstone.model.ClaimAssessment;
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
      closing(page, assessment, request.selection());
    }
  }

  private static void closing(TextPage page, Assessment assessment, Selection selection)
      throws IOException {
    page.gap();
    long review =
        assessment.dossier().articles().values().stream()
            .filter(selection::includes)
            .flatMap(article -> assessment.claimsOf(article.id()).stream())
            .filter(ClaimAssessment::needsReview)
            .count();
    if (review > 0) {
      page.paragraph(
          "",
          Ink.FAINT,
          "%s a person's signature on the evidence as it is: touchstone review"
              .formatted(review == 1 ? "1 verdict lacks" : review + " verdicts lack"));
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
        .count();
  }
}
