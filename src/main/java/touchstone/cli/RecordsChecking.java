package touchstone.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import touchstone.assess.Assessor;
import touchstone.assess.Quotations;
import touchstone.check.Checker;
import touchstone.check.Rule;
import touchstone.check.rules.RuleCatalog;
import touchstone.model.Assessment;
import touchstone.model.Dossier;
import touchstone.model.Finding;
import touchstone.model.KeptTexts;
import touchstone.model.Severity;
import touchstone.model.Workers;
import touchstone.store.CacheFolder;
import touchstone.store.CheckedPart;
import touchstone.store.PartwiseCheck;
import touchstone.store.ReadingRule;

/** Finds what is wrong with the records, without making more of them than that takes. */
final class RecordsChecking {

  private final List<Rule> rules = RuleCatalog.all();
  private final Session session;
  private final @Nullable CacheFolder cache;

  /**
   * Prepares a check.
   *
   * @param cache where results of former checks lie, or null for a check that uses none
   */
  RecordsChecking(Session session, @Nullable CacheFolder cache) {
    this.session = session;
    this.cache = cache;
  }

  /**
   * What is wrong.
   *
   * @param findings the findings in their order; without notes if nobody wanted them
   * @param unread what could not be read
   * @param open how many findings of each severity nobody accepted, notes too
   * @param claims how many claims there are
   * @param sources how many sources there are
   */
  record Result(
      List<Finding> findings,
      List<Finding> unread,
      Map<Severity, Integer> open,
      int claims,
      int sources) {}

  /** Returns what is wrong as of the day of the run. */
  Result check(boolean notes, Workers workers) {
    List<CheckedPart> parts =
        new PartwiseCheck(
                session.folder(), session.asOf().toString(), cache, this::findings, workers)
            .parts();
    Map<Severity, Integer> open = new EnumMap<>(Severity.class);
    List<Finding> findings = new ArrayList<>();
    int claims = 0;
    int sources = 0;
    for (CheckedPart part : parts.subList(1, parts.size())) {
      claims += part.claims();
      sources += part.sources();
      part.open().forEach((severity, count) -> open.merge(severity, count, Integer::sum));
      findings.addAll(part.grave().all());
      findings.addAll(notes ? part.notes().all() : List.of());
    }
    for (Finding finding : shared(parts)) {
      if (finding.acceptedBecause() == null) {
        open.merge(finding.severity(), 1, Integer::sum);
      }
      if (notes || finding.severity() != Severity.NOTE) {
        findings.add(finding);
      }
    }
    findings.sort(Finding.ORDER);
    return new Result(findings, unread(findings), open, claims, sources);
  }

  /** Returns the findings about what the parts share, of which only all parts together can tell. */
  private static List<Finding> shared(List<CheckedPart> parts) {
    Set<String> met = new HashSet<>();
    parts.forEach(part -> met.addAll(part.met()));
    CheckedPart first = parts.get(0);
    List<Finding> findings = new ArrayList<>(first.grave().all());
    findings.addAll(first.notes().all());
    findings.addAll(Checker.staleAcceptances(first.accepted(), met));
    return Finding.numbered(findings);
  }

  private static List<Finding> unread(List<Finding> findings) {
    Set<String> reading = new HashSet<>();
    for (ReadingRule rule : ReadingRule.values()) {
      reading.add(rule.word());
    }
    return findings.stream()
        .filter(f -> f.severity() == Severity.ERROR && reading.contains(f.rule()))
        .toList();
  }

  private List<Finding> findings(
      Dossier part, List<Finding> reading, KeptTexts texts, Workers workers) {
    Assessment assessment =
        new Assessor(rules, workers)
            .assess(Quotations.compared(part, texts), reading, session.asOf());
    List<Finding> findings = new ArrayList<>(assessment.findings());
    findings.removeIf(finding -> finding.rule().equals(Checker.STALE_SETTING.id()));
    if (part.articles().isEmpty() && part.sources().isEmpty()) {
      findings.addAll(Checker.staleSeverities(part.settings(), rules));
    }
    return findings;
  }
}
