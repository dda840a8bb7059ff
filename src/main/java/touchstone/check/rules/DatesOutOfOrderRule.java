package touchstone.check.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import touchstone.check.Rule;
import touchstone.model.Assessment;
import touchstone.model.Citation;
import touchstone.model.Finding;
import touchstone.model.PartialDate;
import touchstone.model.RuleInfo;
import touchstone.model.Severity;
import touchstone.model.Source;

/** A source to which something happened before it was there. */
final class DatesOutOfOrderRule implements Rule {

  private static final RuleInfo ENTRY =
      new RuleInfo(
          "dates-out-of-order",
          Severity.WARNING,
          "A source was changed, read or withdrawn before it was published.");

  @Override
  public RuleInfo entry() {
    return ENTRY;
  }

  @Override
  public List<Finding> check(Assessment assessment) {
    List<Finding> findings = new ArrayList<>();
    for (Source source : assessment.dossier().sources().values()) {
      Citation citation = source.citation();
      PartialDate published = citation.published();
      PartialDate updated = citation.updated();
      LocalDate changed = updated == null ? null : updated.latest();
      if (isBefore(changed, published)) {
        findings.add(finding(source, "updated", updated));
      }
      if (isBefore(citation.retrieved(), published)) {
        findings.add(finding(source, "retrieved", citation.retrieved()));
      }
      if (isBefore(source.withdrawn(), published)) {
        findings.add(finding(source, "withdrawn", source.withdrawn()));
      }
    }
    return findings;
  }

  /** Returns whether it is certain: a year alone may mean any of its days. */
  private static boolean isBefore(@Nullable LocalDate day, @Nullable PartialDate published) {
    return day != null && published != null && day.isBefore(published.earliest());
  }

  private static Finding finding(Source source, String name, @Nullable Object date) {
    return ENTRY.onSource(
        source.location(),
        source.id(),
        "%s is %s, expected no day before it was published (%s); correct one of them"
            .formatted(name, date, source.citation().published()));
  }
}
