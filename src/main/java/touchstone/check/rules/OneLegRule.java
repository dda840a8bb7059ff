package touchstone.check.rules;

import java.util.ArrayList;
import java.util.List;
import touchstone.check.Rule;
import touchstone.model.Assessment;
import touchstone.model.ClaimAssessment;
import touchstone.model.Finding;
import touchstone.model.Flip;
import touchstone.model.RuleInfo;
import touchstone.model.Severity;
import touchstone.model.Verdict;

/** A verdict that one exhibit carries alone (METHOD, section 6). */
final class OneLegRule implements Rule {

  private static final RuleInfo ENTRY =
      new RuleInfo("one-leg", Severity.NOTE, "A verdict hangs on a single exhibit.");

  @Override
  public RuleInfo entry() {
    return ENTRY;
  }

  @Override
  public List<Finding> check(Assessment assessment) {
    List<Finding> findings = new ArrayList<>();
    for (ClaimAssessment assessed : assessment.claims().values()) {
      Verdict verdict = assessed.verdict();
      Flip flip = verdict.flip();
      if (flip != null && verdict.onOneLeg()) {
        findings.add(
            ENTRY.onExhibit(
                assessed.claim().location(),
                assessed.claim().id(),
                flip.exhibits().get(0),
                "\"%s\" is %s, and without \"%s\" it would be %s; find another independent source"
                    .formatted(
                        assessed.claim().id(),
                        verdict.status().word(),
                        flip.exhibits().get(0),
                        flip.to().word())));
      }
    }
    return findings;
  }
}
