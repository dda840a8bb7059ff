package touchstone.cli.session;

import java.io.IOException;
import touchstone.model.Finding;
import touchstone.model.Severity;
import touchstone.report.Report;
import touchstone.report.ReportRequest;

/**
 * What {@code check} tells a person: one line per finding that nobody accepted.
 *
 * @param least the least grave severity to show
 */
public record FindingLines(Severity least) implements Report {

  @Override
  public void render(ReportRequest request, Appendable out) throws IOException {
    for (Finding finding : request.assessment().findings()) {
      if (finding.acceptedBecause() == null && finding.severity().atLeast(least)) {
        out.append(FindingLine.of(finding)).append('\n');
      }
    }
  }
}
