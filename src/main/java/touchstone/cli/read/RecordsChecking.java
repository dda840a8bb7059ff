package touchstone.cli.read;

import java.util.ArrayList;
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
import touchstone.cli.session.Session;
import touchstone.model.Assessment;
import touchstone.model.Dossier;
import touchstone.model.Finding;
import touchstone.model.KeptTexts;
import touchstone.model.Severity;
import touchstone.model.Workers;
import touchstone.store.CacheFolder;
import touchstone.store.CheckedPart;
import touchstone.store.DossierReader;
import touchstone.store.PartwiseCheck;
import touchstone.store.ReadingRule;
import touchstone.store.Structure;

/** Finds what is wrong with the records, without making more of them than that takes. */
public final class RecordsChecking {

  private final List<Rule> rules = RuleCatalog.all();
  private final Session session;
  private final @Nullable CacheFolder cache;

  /**
   * Prepares a check.
   *
   * @param cache where results of former checks lie, or null for a check that uses none
   */
  public RecordsChecking(Session session, @Nullable CacheFolder cache) {
    this.session = session;
    this.cache = cache;
  }

  /**
   * What is wrong.
   *
   * @param outcome the findings in their order, without notes if nobody wanted them; of the
   *     assessment nothing else may be there
   * @param claims how many claims there are
   * @param sources how many sources there are
   * @param hidden how many notes there are that nobody accepted and that are not among the findings
   */
  public record Result(Session.Outcome outcome, int claims, int sources, int hidden) {

    /** Returns all that was found, and all that it was found in. */
    public static Result of(Session.Outcome outcome) {
      Assessment assessment = outcome.assessment();
      return new Result(
          outcome, assessment.claims().size(), assessment.dossier().sources().size(), 0);
    }
  }

  /** Returns what is wrong with the files themselves: no verdict is reached, no rule is run. */
  public Result structure(Workers workers) {
    Structure read = DossierReader.structure(session.folder(), workers);
    List<Finding> findings = new ArrayList<>(Finding.numbered(read.findings()));
    findings.sort(Finding.ORDER);
    return new Result(
        new Session.Outcome(stub(findings), unread(findings)), read.claims(), read.sources(), 0);
  }

  /** Returns what is wrong as of the day of the run. */
  public Result check(boolean notes, Workers workers) {
    List<CheckedPart> parts =
        new PartwiseCheck(
                session.folder(),
                new PartwiseCheck.Terms(session.asOf().toString(), session.now(), notes),
                cache,
                this::findings,
                workers)
            .parts();
    List<Finding> findings = new ArrayList<>();
    int claims = 0;
    int sources = 0;
    int hidden = 0;
    for (CheckedPart part : parts.subList(1, parts.size())) {
      claims += part.claims();
      sources += part.sources();
      findings.addAll(part.grave().all());
      findings.addAll(notes ? part.notes().all() : List.of());
      hidden += notes ? 0 : part.open().getOrDefault(Severity.NOTE, 0);
    }
    for (Finding finding : shared(parts)) {
      boolean shown = notes || finding.severity() != Severity.NOTE;
      findings.addAll(shown ? List.of(finding) : List.of());
      hidden += shown || finding.acceptedBecause() != null ? 0 : 1;
    }
    findings.sort(Finding.ORDER);
    return new Result(
        new Session.Outcome(stub(findings), unread(findings)), claims, sources, hidden);
  }

  private Assessment stub(List<Finding> findings) {
    return new Assessment(
        new Dossier.Builder().build(),
        session.asOf(),
        Map.of(),
        List.of(),
        null,
        List.of(),
        findings);
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
            .find(Quotations.compared(part, texts, workers), reading, session.asOf());
    List<Finding> findings = new ArrayList<>(assessment.findings());
    findings.removeIf(finding -> finding.rule().equals(Checker.STALE_SETTING.id()));
    if (part.articles().isEmpty() && part.sources().isEmpty()) {
      findings.addAll(Checker.staleSeverities(part.settings(), rules));
    }
    return findings;
  }
}
