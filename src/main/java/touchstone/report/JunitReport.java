package touchstone.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import touchstone.model.Article;
import touchstone.model.Assessment;
import touchstone.model.Finding;
import touchstone.model.Severity;

/**
 * The report for build servers: JUnit XML with a suite per article and a case per claim, and a
 * suite of the errors in the records. No times are in it, so that the same records give the same
 * text.
 */
final class JunitReport implements Report {

  private static final String RECORDS = "records";

  @Override
  public void render(ReportRequest request, Appendable out) throws IOException {
    Assessment assessment = request.assessment();
    List<JunitSuite> suites = new ArrayList<>();
    for (Article article : assessment.dossier().articles().values()) {
      if (request.selection().includes(article)) {
        suites.add(
            new JunitSuite(
                article,
                assessment.contradictionsOf(article.id()).floors(),
                assessment.claimsOf(article.id()).stream()
                    .filter(request.selection()::includes)
                    .map(claim -> new JunitCase(assessment.dossier(), claim))
                    .toList()));
      }
    }
    List<Finding> errors =
        assessment.findings().stream()
            .filter(finding -> finding.severity() == Severity.ERROR)
            .filter(finding -> finding.acceptedBecause() == null)
            .toList();
    try {
      XmlOutput xml = new XmlOutput(out);
      xml.element("testsuites", () -> suites(xml, suites, errors), counts(request, suites, errors));
      xml.end();
    } catch (XMLStreamException refused) {
      throw refused.getCause() instanceof IOException cause ? cause : new IOException(refused);
    }
  }

  private static Object[] counts(
      ReportRequest request, List<JunitSuite> suites, List<Finding> errors) {
    return new Object[] {
      "name",
      request.tool().name(),
      "tests",
      suites.stream().mapToLong(JunitSuite::tests).sum() + errors.size(),
      "failures",
      suites.stream().mapToLong(JunitSuite::failures).sum(),
      "errors",
      errors.size(),
      "skipped",
      suites.stream().mapToLong(JunitSuite::skipped).sum()
    };
  }

  private static void suites(XmlOutput xml, List<JunitSuite> suites, List<Finding> errors)
      throws XMLStreamException {
    for (JunitSuite suite : suites) {
      suite.write(xml);
    }
    xml.element(
        "testsuite",
        () -> {
          for (Finding error : errors) {
            error(xml, error);
          }
        },
        "name",
        RECORDS,
        "tests",
        errors.size(),
        "failures",
        0,
        "errors",
        errors.size(),
        "skipped",
        0);
  }

  private static void error(XmlOutput xml, Finding error) throws XMLStreamException {
    xml.element(
        "testcase",
        () -> xml.empty("error", "type", error.rule(), "message", error.message()),
        "classname",
        RECORDS,
        "name",
        "%s %s".formatted(error.location(), error.rule()),
        "file",
        error.location().file(),
        "line",
        error.location().line());
  }
}
