package touchstone.check.rules;

import java.util.ArrayList;
import java.util.List;
import touchstone.check.Rule;
import touchstone.model.Assessment;
import touchstone.model.Finding;
import touchstone.model.RuleInfo;
import touchstone.model.Severity;
import touchstone.model.Source;
import touchstone.model.SourceKind;

/** A document that a reader is told of and cannot look up. */
final class NoAddressRule implements Rule {

  private static final RuleInfo ENTRY =
      new RuleInfo(
          "no-address",
          Severity.WARNING,
          "A document has no address at which it can be looked up.");

  @Override
  public RuleInfo entry() {
    return ENTRY;
  }

  @Override
  public List<Finding> check(Assessment assessment) {
    List<Finding> findings = new ArrayList<>();
    for (Source source : assessment.dossier().sources().values()) {
      if (source.kind() == SourceKind.DOCUMENT && source.citation().url().isBlank()) {
        findings.add(
            ENTRY.onSource(
                source.location(),
                source.id(),
                "a document without url, so nobody can look it up; add it, or say where it is kept"));
      }
    }
    return findings;
  }
}
