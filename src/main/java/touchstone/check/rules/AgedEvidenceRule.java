package touchstone.check.rules;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import touchstone.check.Rule;
import touchstone.model.Assessment;
import touchstone.model.Finding;
import touchstone.model.RuleInfo;
import touchstone.model.Severity;
import touchstone.model.Source;

/** Evidence that is older than the desk wants to rely on without another look. */
final class AgedEvidenceRule implements Rule {

  private static final RuleInfo ENTRY =
      new RuleInfo(
          "aged-evidence", Severity.NOTE, "Evidence was looked up longer ago than its shelf life.");

  @Override
  public RuleInfo entry() {
    return ENTRY;
  }

  @Override
  public List<Finding> check(Assessment assessment) {
    List<Finding> findings = new ArrayList<>();
    for (Source source : assessment.dossier().sources().values()) {
      LocalDate retrieved = source.citation().retrieved();
      Period life =
          source.kind() == null
              ? null
              : assessment.dossier().settings().shelfLife().get(source.kind());
      if (retrieved == null || life == null || source.withdrawn() != null) {
        continue;
      }
      LocalDate good = retrieved.plus(life);
      if (good.isBefore(assessment.asOf())) {
        findings.add(
            ENTRY.onSource(
                source.location(),
                source.id(),
                "retrieved is %s, and its shelf life ended on %s; look it up again, and set retrieved"
                    .formatted(retrieved, good)));
      }
    }
    return findings;
  }
}
