package touchstone.check.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import touchstone.check.Rule;
import touchstone.model.Assessment;
import touchstone.model.ClaimAssessment;
import touchstone.model.Finding;
import touchstone.model.Grade;
import touchstone.model.Id;
import touchstone.model.RuleInfo;
import touchstone.model.Severity;
import touchstone.model.Stance;
import touchstone.model.Verdict;
import touchstone.model.WeighedExhibit;

/** A verdict whose weighty exhibits, several as they are, all have one voice in common. */
final class OneFamilyRule implements Rule {

  private static final RuleInfo ENTRY =
      new RuleInfo(
          "one-family",
          Severity.NOTE,
          "All evidence that carries a verdict is the word of one family.");

  @Override
  public RuleInfo entry() {
    return ENTRY;
  }

  @Override
  public List<Finding> check(Assessment assessment) {
    List<Finding> findings = new ArrayList<>();
    for (ClaimAssessment assessed : assessment.claims().values()) {
      List<WeighedExhibit> carrying = carrying(assessed.verdict());
      Set<Id> shared = shared(carrying);
      if (carrying.size() > 1 && !shared.isEmpty()) {
        findings.add(
            ENTRY.onClaim(
                assessed.claim().location(),
                assessed.claim().id(),
                "\"%s\" is %s by %s exhibits, all of them the word of \"%s\"; find an independent one"
                    .formatted(
                        assessed.claim().id(),
                        assessed.verdict().status().word(),
                        carrying.size(),
                        shared.iterator().next())));
      }
    }
    return findings;
  }

  /** Returns the exhibits that weigh A or B on the sides that decided. */
  private static List<WeighedExhibit> carrying(Verdict verdict) {
    Set<Stance> sides =
        switch (verdict.decision().rule()) {
          case V2 -> Set.of(Stance.SUPPORTS, Stance.QUALIFIES, Stance.CONTRADICTS);
          case V3 -> Set.of(Stance.CONTRADICTS);
          case V4, V5 -> Set.of(Stance.SUPPORTS, Stance.QUALIFIES);
          case COUNTING, WEIGHT, SIDE, V1, V6, V7, V8 -> Set.of();
        };
    return verdict.exhibits().stream()
        .filter(weighed -> weighed.counts() && sides.contains(weighed.exhibit().stance()))
        .filter(weighed -> weighed.grade() == Grade.A || weighed.grade() == Grade.B)
        .toList();
  }

  private static Set<Id> shared(List<WeighedExhibit> exhibits) {
    Set<Id> shared = new TreeSet<>();
    exhibits.forEach(weighed -> shared.addAll(weighed.voices()));
    exhibits.forEach(weighed -> shared.retainAll(weighed.voices()));
    return shared;
  }
}
