package touchstone.check.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import touchstone.check.Rule;
import touchstone.model.Assessment;
import touchstone.model.Claim;
import touchstone.model.Constraint;
import touchstone.model.Dossier;
import touchstone.model.Finding;
import touchstone.model.Id;
import touchstone.model.RuleInfo;
import touchstone.model.Severity;

/** A former id that would lead a reader to the wrong claim. */
final class FormerlyTakenRule implements Rule {

  private static final RuleInfo ENTRY =
      new RuleInfo(
          "formerly-taken", Severity.ERROR, "A former id is the id of a record, or of two claims.");

  @Override
  public RuleInfo entry() {
    return ENTRY;
  }

  @Override
  public List<Finding> check(Assessment assessment) {
    Dossier dossier = assessment.dossier();
    Set<Id> constraints =
        dossier.constraints().stream().map(Constraint::id).collect(Collectors.toSet());
    Map<Id, Claim> first = new HashMap<>();
    List<Finding> findings = new ArrayList<>();
    for (Claim claim : dossier.claims().values()) {
      for (Id former : claim.formerly()) {
        Claim before = first.putIfAbsent(former, claim);
        String owner =
            constraints.contains(former) || isTaken(dossier, former)
                ? "the id of a record that is there"
                : before == null ? "" : "a former id of \"%s\" already".formatted(before.id());
        if (!owner.isEmpty()) {
          findings.add(
              ENTRY.onClaim(
                  claim.location(),
                  claim.id(),
                  "formerly names \"%s\", which is %s; take it out of one of them"
                      .formatted(former, owner)));
        }
      }
    }
    return findings;
  }

  private static boolean isTaken(Dossier dossier, Id id) {
    return dossier.claims().containsKey(id)
        || dossier.articles().containsKey(id)
        || dossier.sources().containsKey(id)
        || dossier.publishers().byId().containsKey(id);
  }
}
