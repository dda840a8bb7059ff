package touchstone.check.rules;

import java.util.List;
import touchstone.check.Rule;
import touchstone.model.Assessment;
import touchstone.model.Finding;
import touchstone.model.ReviewReason;
import touchstone.model.RuleInfo;
import touchstone.model.Severity;

/** A verdict that no person answers for yet (METHOD, section 7). */
final class UnsignedVerdictRule implements Rule {

  private static final RuleInfo ENTRY =
      new RuleInfo("unsigned-verdict", Severity.NOTE, "Nobody has signed a verdict.");

  @Override
  public RuleInfo entry() {
    return ENTRY;
  }

  @Override
  public List<Finding> check(Assessment assessment) {
    return ReviewFindings.of(
        assessment, ReviewReason.Kind.UNSIGNED, ENTRY, "read its evidence and sign it");
  }
}
