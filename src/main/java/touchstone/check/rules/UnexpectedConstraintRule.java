package touchstone.check.rules;

import java.util.ArrayList;
import java.util.List;
import touchstone.check.Rule;
import touchstone.model.Assessment;
import touchstone.model.Constraint;
import touchstone.model.ConstraintOutcome;
import touchstone.model.Finding;
import touchstone.model.RuleInfo;
import touchstone.model.Severity;
import touchstone.model.Strength;

/** A constraint that turns out otherwise than its strength says; V7 does without it. */
final class UnexpectedConstraintRule implements Rule {

  private static final RuleInfo ENTRY =
      new RuleInfo(
          "unexpected-constraint",
          Severity.WARNING,
          "A constraint turns out otherwise than its strength says.");

  @Override
  public RuleInfo entry() {
    return ENTRY;
  }

  @Override
  public List<Finding> check(Assessment assessment) {
    List<Finding> findings = new ArrayList<>();
    for (ConstraintOutcome outcome : assessment.constraints()) {
      Constraint row = outcome.constraint();
      Strength strength = row.strength();
      if (outcome.problem() == null && !outcome.isAsStated()) {
        boolean control = strength == Strength.CONTROL;
        findings.add(
            ENTRY.at(
                row.expressionAt(),
                "constraint \"%s\" %s, expected of one that is %s: that it %s; correct one of them"
                    .formatted(
                        row.id(),
                        control ? "does not hold" : "holds",
                        strength.word(),
                        control ? "holds" : "does not hold")));
      }
    }
    return findings;
  }
}
