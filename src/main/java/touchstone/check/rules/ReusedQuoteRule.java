package touchstone.check.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import touchstone.check.Rule;
import touchstone.model.Assessment;
import touchstone.model.Excerpt;
import touchstone.model.Exhibit;
import touchstone.model.Finding;
import touchstone.model.RuleInfo;
import touchstone.model.Severity;
import touchstone.model.Source;

/** A passage that is made to bear on several claims. */
final class ReusedQuoteRule implements Rule {

  private static final RuleInfo ENTRY =
      new RuleInfo(
          "reused-quote", Severity.NOTE, "One passage of a source is quoted for several claims.");

  @Override
  public RuleInfo entry() {
    return ENTRY;
  }

  @Override
  public List<Finding> check(Assessment assessment) {
    List<Finding> findings = new ArrayList<>();
    for (Source source : assessment.dossier().sources().values()) {
      Map<String, List<Exhibit>> byQuote = new LinkedHashMap<>();
      for (Exhibit exhibit : source.exhibits()) {
        if (exhibit.quote() != null) {
          String text = Words.spacedOnce(exhibit.quote().text());
          byQuote.computeIfAbsent(text, none -> new ArrayList<>()).add(exhibit);
        }
      }
      byQuote.forEach(
          (text, exhibits) -> {
            if (exhibits.size() > 1) {
              findings.add(finding(source, text, exhibits));
            }
          });
    }
    return findings;
  }

  private static Finding finding(Source source, String text, List<Exhibit> exhibits) {
    String claims =
        exhibits.stream().map(exhibit -> exhibit.claim().value()).collect(Collectors.joining(", "));
    return ENTRY.onSource(
        exhibits.get(1).location(),
        source.id(),
        "%s is quoted for %s claims (%s); see that it bears on each, or quote what does"
            .formatted(Excerpt.of(text), exhibits.size(), claims));
  }
}
