package touchstone.check.rules;

import java.util.ArrayList;
import java.util.List;
import touchstone.check.Rule;
import touchstone.model.Assessment;
import touchstone.model.Claim;
import touchstone.model.Finding;
import touchstone.model.QuantityProblem;
import touchstone.model.RuleInfo;
import touchstone.model.Severity;

/** A figure that no constraint could calculate with. */
final class UnusableQuantityRule implements Rule {

  private static final RuleInfo ENTRY =
      new RuleInfo(
          "unusable-quantity",
          Severity.WARNING,
          "A figure of a claim could not be used in a constraint.");

  @Override
  public RuleInfo entry() {
    return ENTRY;
  }

  @Override
  public List<Finding> check(Assessment assessment) {
    List<Finding> findings = new ArrayList<>();
    for (QuantityProblem unusable : assessment.quantityProblems()) {
      Claim claim = assessment.dossier().claim(unusable.claim());
      findings.add(ENTRY.onClaim(claim.location(), claim.id(), unusable.problem()));
    }
    return findings;
  }
}
