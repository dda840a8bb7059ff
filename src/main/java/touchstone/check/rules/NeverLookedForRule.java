package touchstone.check.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import touchstone.check.Rule;
import touchstone.model.Assessment;
import touchstone.model.Claim;
import touchstone.model.Dossier;
import touchstone.model.Finding;
import touchstone.model.Id;
import touchstone.model.RuleInfo;
import touchstone.model.Severity;
import touchstone.model.Source;

/** A claim on which nobody has anything: no document, no search. */
final class NeverLookedForRule implements Rule {

  private static final RuleInfo ENTRY =
      new RuleInfo(
          "never-looked-for", Severity.NOTE, "No evidence bears on a claim, not even a search.");

  @Override
  public RuleInfo entry() {
    return ENTRY;
  }

  @Override
  public List<Finding> check(Assessment assessment) {
    Dossier dossier = assessment.dossier();
    Set<Id> looked = new HashSet<>();
    for (Source source : dossier.sources().values()) {
      source.exhibits().forEach(exhibit -> looked.add(exhibit.claim()));
      source.unread().forEach(section -> looked.add(section.claim()));
    }
    List<Finding> findings = new ArrayList<>();
    for (Claim claim : dossier.claims().values()) {
      if (!looked.contains(claim.id())) {
        findings.add(
            ENTRY.onClaim(
                claim.location(),
                claim.id(),
                "no evidence file has a section about \"%s\"; look for some, and record the search"
                    .formatted(claim.id())));
      }
    }
    return findings;
  }
}
