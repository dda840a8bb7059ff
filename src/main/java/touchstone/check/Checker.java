package touchstone.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import touchstone.model.AcceptedFinding;
import touchstone.model.Assessment;
import touchstone.model.Excerpt;
import touchstone.model.Finding;
import touchstone.model.Location;
import touchstone.model.RuleInfo;
import touchstone.model.Settings;
import touchstone.model.Severity;
import touchstone.model.Workers;

/** Runs the rules over an assessment, and applies what the desk set in {@code touchstone.yaml}. */
public final class Checker {

  /** From so many records on it pays to have several threads run the rules. */
  private static final int LARGE = 5_000;

  /** The one rule about the settings themselves, which no setting concerns. */
  public static final RuleInfo STALE_SETTING =
      new RuleInfo(
          "stale-setting",
          Severity.WARNING,
          "A setting refers to a rule or a finding that does not exist.");

  private final List<Rule> rules;
  private final Workers workers;

  /** Makes a checker that runs these rules, one after the other. */
  public Checker(List<Rule> rules) {
    this(rules, Workers.of(1));
  }

  /**
   * Makes a checker that runs these rules.
   *
   * @param workers who run them; how many they are changes nothing in the result
   */
  public Checker(List<Rule> rules, Workers workers) {
    this.rules = List.copyOf(rules);
    this.workers = workers;
  }

  /**
   * Returns the assessment with all findings.
   *
   * @param assessment the dossier with its verdicts
   * @param reading what was found when the files were read; no setting changes its severity, since
   *     and no acceptance hides it, for what could not be read is missing whatever anybody thinks
   */
  public Assessment check(Assessment assessment, List<Finding> reading) {
    Settings settings = assessment.dossier().settings();
    List<Finding> all = new ArrayList<>(reading);
    Set<String> acceptable = new HashSet<>();
    rules.forEach(rule -> acceptable.add(rule.entry().id()));
    boolean large = assessment.claims().size() + assessment.dossier().sources().size() > LARGE;
    Function<Rule, List<Finding>> found = rule -> rule.check(assessment);
    List<List<Finding>> byRule =
        large ? workers.mapLong(rules, found) : rules.stream().map(found).toList();
    for (int i = 0; i < rules.size(); i++) {
      RuleInfo entry = rules.get(i).entry();
      Severity severity = settings.severities().getOrDefault(entry.id(), entry.severity());
      byRule
          .get(i)
          .forEach(
              finding ->
                  all.add(
                      finding.severity() == severity ? finding : finding.withSeverity(severity)));
    }
    List<Finding> findings = new ArrayList<>(Finding.numbered(all));
    Map<String, String> reasons = new HashMap<>();
    for (AcceptedFinding accepted : settings.accepted()) {
      reasons.put(accepted.fingerprint(), accepted.reason());
    }
    Set<String> met = new HashSet<>();
    findings.replaceAll(
        finding -> {
          boolean may = !reasons.isEmpty() && acceptable.contains(finding.rule());
          String reason = may ? reasons.get(finding.fingerprint()) : null;
          if (reason != null) {
            met.add(finding.fingerprint());
          }
          return reason == null ? finding : finding.accepted(reason);
        });
    List<Finding> stale = staleSettings(settings, acceptable, met);
    findings.addAll(stale);
    return assessment.withFindings(stale.isEmpty() ? findings : Finding.numbered(findings));
  }

  private static List<Finding> staleSettings(
      Settings settings, Set<String> known, Set<String> met) {
    Location place = Location.startOf("touchstone.yaml");
    List<Finding> stale = new ArrayList<>();
    for (String rule : settings.severities().keySet()) {
      if (!known.contains(rule)) {
        stale.add(
            STALE_SETTING.at(
                place,
                "severity is set for %s, which is no rule that has one to set; take it out"
                    .formatted(Excerpt.of(rule))));
      }
    }
    for (AcceptedFinding accepted : settings.accepted()) {
      if (!met.contains(accepted.fingerprint())) {
        stale.add(
            STALE_SETTING.at(
                place,
                "accepted finding %s is none that a rule has found; take it out"
                    .formatted(Excerpt.of(accepted.fingerprint()))));
      }
    }
    return stale;
  }
}
