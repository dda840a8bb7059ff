package touchstone.check.rules;

import java.util.List;
import touchstone.check.Rule;
import touchstone.model.Assessment;
import touchstone.model.Finding;
import touchstone.model.ReviewReason;
import touchstone.model.RuleInfo;
import touchstone.model.Severity;

/** A verdict that was signed, and that the evidence no longer gives (METHOD, section 7). */
final class VerdictDiffersRule implements Rule {

  private static final RuleInfo ENTRY =
      new RuleInfo(
          "verdict-differs",
          Severity.WARNING,
          "The evidence no longer gives the verdict that was signed.");

  @Override
  public RuleInfo entry() {
    return ENTRY;
  }

  @Override
  public List<Finding> check(Assessment assessment) {
    return ReviewFindings.of(
        assessment,
        ReviewReason.Kind.VERDICT_DIFFERS,
        ENTRY,
        "read the evidence and sign the verdict again");
  }
}
