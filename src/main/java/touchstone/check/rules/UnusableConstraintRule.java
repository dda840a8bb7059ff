package touchstone.check.rules;

import java.util.ArrayList;
import java.util.List;
import touchstone.check.Rule;
import touchstone.model.Assessment;
import touchstone.model.ConstraintOutcome;
import touchstone.model.Finding;
import touchstone.model.RuleInfo;
import touchstone.model.Severity;

/** A constraint that could not be evaluated; V7 does without it. */
final class UnusableConstraintRule implements Rule {

  private static final RuleInfo ENTRY =
      new RuleInfo(
          "unusable-constraint",
          Severity.ERROR,
          "A constraint could not be evaluated, so the method does without it.");

  @Override
  public RuleInfo entry() {
    return ENTRY;
  }

  @Override
  public List<Finding> check(Assessment assessment) {
    List<Finding> findings = new ArrayList<>();
    for (ConstraintOutcome outcome : assessment.constraints()) {
      String problem = outcome.problem();
      if (problem != null && assessment.dossier().completeness().claims()) {
        findings.add(
            ENTRY.at(
                outcome.constraint().expressionAt(),
                "constraint \"%s\": %s".formatted(outcome.constraint().id(), problem)));
      }
    }
    return findings;
  }
}
