package touchstone.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import touchstone.model.AcceptedFinding;
import touchstone.model.Assessment;
import touchstone.model.Excerpt;
import touchstone.model.Finding;
import touchstone.model.Location;
import touchstone.model.RuleInfo;
import touchstone.model.Settings;
import touchstone.model.Severity;

/** Runs the rules over an assessment, and applies what the desk set in {@code touchstone.yaml}. */
public final class Checker {

  /** The one rule about the settings themselves, which no setting concerns. */
  public static final RuleInfo STALE_SETTING =
      new RuleInfo(
          "stale-setting",
          Severity.WARNING,
          "A setting refers to a rule or a finding that does not exist.");

  private final List<Rule> rules;

  /** Makes a checker that runs these rules. */
  public Checker(List<Rule> rules) {
    this.rules = List.copyOf(rules);
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
    for (Rule rule : rules) {
      String id = rule.entry().id();
      acceptable.add(id);
      Severity severity = settings.severities().getOrDefault(id, rule.entry().severity());
      rule.check(assessment).forEach(finding -> all.add(finding.withSeverity(severity)));
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
    findings.addAll(staleSettings(settings, acceptable, met));
    return assessment.withFindings(Finding.numbered(findings));
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
