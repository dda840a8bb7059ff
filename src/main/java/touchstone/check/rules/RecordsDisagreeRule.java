package touchstone.check.rules;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import touchstone.check.Rule;
import touchstone.model.Assessment;
import touchstone.model.ClaimAssessment;
import touchstone.model.Constraint;
import touchstone.model.ConstraintOutcome;
import touchstone.model.Finding;
import touchstone.model.MethodRule;
import touchstone.model.RuleInfo;
import touchstone.model.Severity;

/** Claims that cannot all be true, and are all supported (METHOD, V7). */
final class RecordsDisagreeRule implements Rule {

  private static final RuleInfo ENTRY =
      new RuleInfo(
          "records-disagree",
          Severity.ERROR,
          "Claims that cannot all be true are all supported: evidence or constraint is wrong.");

  @Override
  public RuleInfo entry() {
    return ENTRY;
  }

  @Override
  public List<Finding> check(Assessment assessment) {
    List<Finding> findings = new ArrayList<>();
    for (ConstraintOutcome outcome : assessment.constraints()) {
      Constraint row = outcome.constraint();
      boolean all =
          row.claims().stream()
              .map(claim -> assessment.claims().get(claim))
              .allMatch(RecordsDisagreeRule::isSupported);
      if (outcome.isHardConflict() && all) {
        findings.add(
            ENTRY.at(
                row.expressionAt(),
                "constraint \"%s\" says that not all of its claims can be true, and all are "
                        .formatted(row.id())
                    + "supported; look at their evidence and at the constraint"));
      }
    }
    return findings;
  }

  private static boolean isSupported(@Nullable ClaimAssessment assessed) {
    return assessed != null && assessed.verdict().decision().rule() == MethodRule.V5;
  }
}
