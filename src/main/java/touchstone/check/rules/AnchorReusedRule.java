package touchstone.check.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import touchstone.check.Rule;
import touchstone.model.Assessment;
import touchstone.model.Claim;
import touchstone.model.Excerpt;
import touchstone.model.Finding;
import touchstone.model.Id;
import touchstone.model.RuleInfo;
import touchstone.model.Severity;

/** Claims of one article that cannot be told apart by where they are made. */
final class AnchorReusedRule implements Rule {

  private static final RuleInfo ENTRY =
      new RuleInfo(
          "anchor-reused", Severity.WARNING, "Two claims of one article have the same anchor.");

  @Override
  public RuleInfo entry() {
    return ENTRY;
  }

  @Override
  public List<Finding> check(Assessment assessment) {
    Map<Id, Map<String, Claim>> first = new HashMap<>();
    List<Finding> findings = new ArrayList<>();
    for (Claim claim : assessment.dossier().claims().values()) {
      String anchor = Words.spacedOnce(claim.anchor());
      Claim before =
          anchor.isEmpty()
              ? null
              : first
                  .computeIfAbsent(claim.article(), article -> new HashMap<>())
                  .putIfAbsent(anchor, claim);
      if (before != null) {
        findings.add(
            ENTRY.onClaim(
                claim.location(),
                claim.id(),
                "anchor %s is that of \"%s\" already, expected words of its own; take some beside it"
                    .formatted(Excerpt.of(anchor), before.id())));
      }
    }
    return findings;
  }
}
