package touchstone.check.rules;

import java.util.ArrayList;
import java.util.List;
import touchstone.check.Rule;
import touchstone.model.Assessment;
import touchstone.model.Claim;
import touchstone.model.Dossier;
import touchstone.model.Finding;
import touchstone.model.Id;
import touchstone.model.RuleInfo;
import touchstone.model.Severity;

/** A claim that depends on one that is not there. */
final class UnknownPremiseRule implements Rule {

  private static final RuleInfo ENTRY =
      new RuleInfo(
          "unknown-premise", Severity.ERROR, "A claim depends on a claim that no row has.");

  @Override
  public RuleInfo entry() {
    return ENTRY;
  }

  @Override
  public List<Finding> check(Assessment assessment) {
    Dossier dossier = assessment.dossier();
    List<Finding> findings = new ArrayList<>();
    if (!dossier.completeness().claims()) {
      return findings; // it may stand in a row that could not be read
    }
    for (Claim claim : dossier.claims().values()) {
      for (Id premise : claim.dependsOn()) {
        if (!dossier.claims().containsKey(premise)) {
          findings.add(
              ENTRY.onClaim(
                  claim.location(),
                  claim.id(),
                  "depends_on names \"%s\", which is no claim; correct it, or take it out"
                      .formatted(premise)));
        }
      }
    }
    return findings;
  }
}
