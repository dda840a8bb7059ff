package touchstone.check.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import touchstone.check.Rule;
import touchstone.model.Assessment;
import touchstone.model.Correction;
import touchstone.model.Dossier;
import touchstone.model.Exhibit;
import touchstone.model.Finding;
import touchstone.model.Id;
import touchstone.model.Location;
import touchstone.model.RuleInfo;
import touchstone.model.Severity;
import touchstone.model.Source;
import touchstone.model.UnreadSection;

/** Evidence for a claim that is not there. */
final class UnknownClaimRule implements Rule {

  private static final RuleInfo ENTRY =
      new RuleInfo(
          "unknown-claim",
          Severity.ERROR,
          "Evidence or a correction names a claim that no row has.");

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
    for (Source source : dossier.sources().values()) {
      for (Exhibit exhibit : source.exhibits()) {
        report(dossier, exhibit.claim(), source.id(), exhibit.location(), findings);
      }
      for (UnreadSection section : source.unread()) {
        report(dossier, section.claim(), source.id(), section.location(), findings);
      }
    }
    Set<Id> former =
        dossier.claims().values().stream()
            .flatMap(claim -> claim.formerly().stream())
            .collect(Collectors.toSet());
    for (Correction correction : dossier.history().corrections()) {
      Id claim = correction.claim(); // as it was called then: the log is never rewritten
      if (!dossier.claims().containsKey(claim) && !former.contains(claim)) {
        findings.add(
            ENTRY.onClaim(correction.location(), correction.claim(), message(correction.claim())));
      }
    }
    return findings;
  }

  private static void report(
      Dossier dossier, Id claim, Id source, Location at, List<Finding> findings) {
    if (!dossier.claims().containsKey(claim)) {
      findings.add(ENTRY.onExhibit(at, claim, source, message(claim)));
    }
  }

  private static String message(Id claim) {
    return "no claim has the id \"%s\"; correct the id, or add the claim".formatted(claim);
  }
}
