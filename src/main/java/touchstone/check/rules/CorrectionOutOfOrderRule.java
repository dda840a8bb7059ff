package touchstone.check.rules;

import java.util.ArrayList;
import java.util.List;
import touchstone.check.Rule;
import touchstone.model.Assessment;
import touchstone.model.Correction;
import touchstone.model.Finding;
import touchstone.model.RuleInfo;
import touchstone.model.Severity;

/** A log that is appended to, and whose days run backwards. */
final class CorrectionOutOfOrderRule implements Rule {

  private static final RuleInfo ENTRY =
      new RuleInfo(
          "correction-out-of-order",
          Severity.NOTE,
          "A correction is dated before the one above it.");

  @Override
  public RuleInfo entry() {
    return ENTRY;
  }

  @Override
  public List<Finding> check(Assessment assessment) {
    List<Correction> rows = assessment.dossier().history().corrections();
    List<Finding> findings = new ArrayList<>();
    for (int i = 1; i < rows.size(); i++) {
      Correction above = rows.get(i - 1);
      Correction row = rows.get(i);
      boolean sameLog = above.location().file().equals(row.location().file());
      if (sameLog && row.when().isBefore(above.when())) {
        findings.add(
            ENTRY.onClaim(
                row.location(),
                row.claim(),
                "when is %s, expected no day before that of the row above (%s); correct the date"
                    .formatted(row.when(), above.when())));
      }
    }
    return findings;
  }
}
