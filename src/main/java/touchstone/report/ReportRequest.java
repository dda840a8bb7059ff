package touchstone.report;

import java.util.List;
import touchstone.model.Assessment;
import touchstone.model.RuleInfo;
import touchstone.model.Tool;

/**
 * What to report, and how.
 *
 * @param assessment the assessed dossier
 * @param selection which claims to show
 * @param tool who says so
 * @param rules every rule that a finding can come from, by id
 * @param style how text is laid out; machine formats take no notice
 */
public record ReportRequest(
    Assessment assessment, Selection selection, Tool tool, List<RuleInfo> rules, TextStyle style) {

  /** Copies the list. */
  public ReportRequest {
    rules = List.copyOf(rules);
  }

  /** Returns the same request with text laid out otherwise. */
  public ReportRequest withStyle(TextStyle other) {
    return new ReportRequest(assessment, selection, tool, rules, other);
  }
}
