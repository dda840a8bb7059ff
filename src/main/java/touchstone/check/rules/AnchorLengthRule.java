package touchstone.check.rules;

import java.util.ArrayList;
import java.util.List;
import touchstone.check.Rule;
import touchstone.model.Assessment;
import touchstone.model.Claim;
import touchstone.model.Excerpt;
import touchstone.model.Finding;
import touchstone.model.RuleInfo;
import touchstone.model.Severity;

/** An anchor too short to be found once, or too long to be an anchor. */
final class AnchorLengthRule implements Rule {

  private static final RuleInfo ENTRY =
      new RuleInfo("anchor-length", Severity.WARNING, "An anchor is not 2 to 7 words long.");

  private static final int FEWEST = 2;
  private static final int MOST = 7;

  @Override
  public RuleInfo entry() {
    return ENTRY;
  }

  @Override
  public List<Finding> check(Assessment assessment) {
    List<Finding> findings = new ArrayList<>();
    for (Claim claim : assessment.dossier().claims().values()) {
      int words = Words.count(claim.anchor());
      if (words < FEWEST || words > MOST) {
        findings.add(ENTRY.onClaim(claim.location(), claim.id(), message(claim.anchor(), words)));
      }
    }
    return findings;
  }

  private static String message(String anchor, int words) {
    String found =
        words == 0
            ? "there is no anchor"
            : "anchor %s is %s word%s long"
                .formatted(Excerpt.of(anchor), words, words == 1 ? "" : "s");
    return "%s, expected %s to %s words of the article; take those where the claim is made"
        .formatted(found, FEWEST, MOST);
  }
}
