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
   *     what could not be read is missing whatever anybody thinks of it
   */
  public Assessment check(Assessment assessment, List<Finding> reading) {
    Settings settings = assessment.dossier().settings();
    List<Finding> findings = new ArrayList<>(reading);
    for (Rule rule : rules) {
      Severity severity =
          settings.severities().getOrDefault(rule.entry().id(), rule.entry().severity());
      rule.check(assessment).forEach(finding -> findings.add(finding.withSeverity(severity)));
    }
    findings.addAll(staleSettings(settings, findings));
    Map<String, String> reasons = new HashMap<>();
    for (AcceptedFinding accepted : settings.accepted()) {
      reasons.put(accepted.fingerprint(), accepted.reason());
    }
    findings.replaceAll(
        finding -> {
          String reason = reasons.isEmpty() ? null : reasons.get(finding.fingerprint());
          return reason == null ? finding : finding.accepted(reason);
        });
    return assessment.withFindings(findings);
  }

  private List<Finding> staleSettings(Settings settings, List<Finding> findings) {
    Location place = Location.startOf("touchstone.yaml");
    List<Finding> stale = new ArrayList<>();
    Set<String> known = new HashSet<>();
    rules.forEach(rule -> known.add(rule.entry().id()));
    for (String rule : settings.severities().keySet()) {
      if (!known.contains(rule)) {
        stale.add(
            STALE_SETTING.at(
                place,
                "severity is set for %s, which is no rule that has one to set; take it out"
                    .formatted(Excerpt.of(rule))));
      }
    }
    if (!settings.accepted().isEmpty()) {
      Set<String> present = new HashSet<>();
      findings.forEach(finding -> present.add(finding.fingerprint()));
      for (AcceptedFinding accepted : settings.accepted()) {
        if (!present.contains(accepted.fingerprint())) {
          stale.add(
              STALE_SETTING.at(
                  place,
                  "accepted finding %s is not found any more; take it out"
                      .formatted(Excerpt.of(accepted.fingerprint()))));
        }
      }
    }
    return stale;
  }
}
