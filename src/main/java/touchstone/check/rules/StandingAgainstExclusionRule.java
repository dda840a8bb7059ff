package touchstone.check.rules;

import java.util.ArrayList;
import java.util.List;
import touchstone.check.Rule;
import touchstone.model.Assessment;
import touchstone.model.ClaimAssessment;
import touchstone.model.Constraint;
import touchstone.model.Finding;
import touchstone.model.MethodRule;
import touchstone.model.RuleInfo;
import touchstone.model.Severity;
import touchstone.model.Verdict;

/** A claim that supported claims rule out, and that has a verdict of its own (METHOD, V7). */
final class StandingAgainstExclusionRule implements Rule {

  private static final RuleInfo ENTRY =
      new RuleInfo(
          "standing-against-exclusion",
          Severity.WARNING,
          "Supported claims rule a claim out that has a verdict by evidence of its own.");

  @Override
  public RuleInfo entry() {
    return ENTRY;
  }

  @Override
  public List<Finding> check(Assessment assessment) {
    List<Finding> findings = new ArrayList<>();
    for (ClaimAssessment assessed : assessment.claims().values()) {
      for (Constraint row : stoodAgainst(assessed.verdict())) {
        findings.add(
            ENTRY.onClaim(
                assessed.claim().location(),
                assessed.claim().id(),
                "\"%s\" is %s by its own evidence, and constraint \"%s\" rules it out; look at both"
                    .formatted(
                        assessed.claim().id(), assessed.verdict().status().word(), row.id())));
      }
    }
    return findings;
  }

  /** One that V7 took has no verdict of its own; where V5 speaks for all, the records disagree. */
  private static List<Constraint> stoodAgainst(Verdict verdict) {
    MethodRule rule = verdict.decision().rule();
    boolean stands = rule != MethodRule.V7 && rule != MethodRule.V5;
    return stands ? verdict.others().excluding() : List.of();
  }
}
