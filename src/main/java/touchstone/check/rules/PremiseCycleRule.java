package touchstone.check.rules;

import java.util.ArrayList;
import java.util.List;
import touchstone.check.Rule;
import touchstone.model.Assessment;
import touchstone.model.ClaimAssessment;
import touchstone.model.Finding;
import touchstone.model.Implications;
import touchstone.model.RuleInfo;
import touchstone.model.Severity;

/** Claims that depend on one another in a circle; reported once, at the first of them. */
final class PremiseCycleRule implements Rule {

  private static final RuleInfo ENTRY =
      new RuleInfo(
          "premise-cycle",
          Severity.ERROR,
          "Claims depend on one another in a circle, so none can be a premise of the others.");

  @Override
  public RuleInfo entry() {
    return ENTRY;
  }

  @Override
  public List<Finding> check(Assessment assessment) {
    List<Finding> findings = new ArrayList<>();
    for (ClaimAssessment assessed : assessment.claims().values()) {
      Implications.Circle circle = assessed.verdict().others().circle();
      if (circle != null && circle.first().equals(assessed.claim().id())) {
        findings.add(
            ENTRY.onClaim(
                assessed.claim().location(),
                assessed.claim().id(),
                circle.reason() + " Take one depends_on out."));
      }
    }
    return findings;
  }
}
