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
import touchstone.model.Status;

/** A claim that stands although a claim that it needs has fallen (METHOD, V8). */
final class FailedPremiseRule implements Rule {

  private static final RuleInfo ENTRY =
      new RuleInfo(
          "failed-premise",
          Severity.WARNING,
          "A claim is supported, or partly so, although a claim that it depends on has fallen.");

  @Override
  public RuleInfo entry() {
    return ENTRY;
  }

  @Override
  public List<Finding> check(Assessment assessment) {
    List<Finding> findings = new ArrayList<>();
    for (ClaimAssessment assessed : assessment.claims().values()) {
      Status status = assessed.verdict().status();
      if (status != Status.SUPPORTED && status != Status.PARTLY_SUPPORTED) {
        continue;
      }
      for (Implications.Premise premise : assessed.verdict().others().fallen()) {
        findings.add(
            ENTRY.onClaim(
                assessed.claim().location(),
                assessed.claim().id(),
                "\"%s\" is %s, and its premise \"%s\" has fallen; look at both again"
                    .formatted(assessed.claim().id(), status.word(), premise.claim())));
      }
    }
    return findings;
  }
}
