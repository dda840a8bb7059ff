package touchstone.cli.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import touchstone.assess.ReviewQueue;
import touchstone.cli.session.FindingLine;
import touchstone.model.Assessment;
import touchstone.model.ClaimAssessment;
import touchstone.model.Decision;
import touchstone.model.Finding;
import touchstone.model.Id;
import touchstone.model.Severity;

/**
 * What an edit of the records moves.
 *
 * @param lines one line each: verdicts, then claims that ask for review, then findings
 * @param errors the findings that the edit brings and that must not be
 */
record EditPreview(List<String> lines, List<Finding> errors) {

  private static final int MOST = 20;

  /** Copies the lists. */
  EditPreview {
    lines = List.copyOf(lines);
    errors = List.copyOf(errors);
  }

  /** Compares the records as they are with what they would be. */
  static EditPreview of(Assessment before, Assessment after) {
    Map<Id, ClaimAssessment> known = underTodaysIds(before, after);
    List<String> lines = new ArrayList<>(verdicts(known, after));
    lines.addAll(shortened(reviews(known, after), "more ask for review"));
    List<Finding> findings = brought(before, after);
    lines.addAll(
        shortened(
            findings.stream()
                .filter(finding -> finding.severity() == Severity.WARNING)
                .map(FindingLine::of)
                .toList(),
            "more findings"));
    return new EditPreview(
        lines, findings.stream().filter(finding -> finding.severity() == Severity.ERROR).toList());
  }

  /** A claim that was renamed is the claim that it was. */
  private static Map<Id, ClaimAssessment> underTodaysIds(Assessment before, Assessment after) {
    Map<Id, ClaimAssessment> known = new HashMap<>(before.claims());
    renamed(before, after).forEach((old, now) -> known.put(now, before.claims().get(old)));
    return known;
  }

  private static Map<Id, Id> renamed(Assessment before, Assessment after) {
    Map<Id, Id> renamed = new HashMap<>();
    for (ClaimAssessment claim : after.claims().values()) {
      for (Id old : claim.claim().formerly()) {
        boolean moved = before.claims().containsKey(old) && !after.claims().containsKey(old);
        if (moved && !before.claims().containsKey(claim.claim().id())) {
          renamed.put(old, claim.claim().id());
        }
      }
    }
    return renamed;
  }

  private static List<String> verdicts(Map<Id, ClaimAssessment> known, Assessment after) {
    List<String> lines = new ArrayList<>();
    for (ClaimAssessment claim : after.claims().values()) {
      ClaimAssessment was = known.get(claim.claim().id());
      String now = status(claim);
      String line = claim.claim().id() + ": " + (was == null ? "new" : status(was)) + " → " + now;
      if (was == null || !status(was).equals(now)) {
        Decision decision = claim.verdict().decision();
        lines.add(
            "%s (%s: %s)".formatted(line, decision.rule().code(), decision.rule().statement()));
      }
    }
    return lines.isEmpty() ? List.of("No verdict moves.") : lines;
  }

  private static String status(ClaimAssessment claim) {
    return claim.verdict().status().word();
  }

  private static List<String> reviews(Map<Id, ClaimAssessment> known, Assessment after) {
    List<String> lines = new ArrayList<>();
    for (ClaimAssessment claim : ReviewQueue.of(after)) {
      ClaimAssessment was = known.get(claim.claim().id());
      if (was == null || !was.needsReview()) {
        lines.add(
            claim.claim().id()
                + " needs review: "
                + claim.reviewReasons().stream()
                    .map(reason -> reason.text())
                    .collect(Collectors.joining("; ")));
      }
    }
    return lines;
  }

  /** Returns the findings that were not there before, whatever their claims were called then. */
  private static List<Finding> brought(Assessment before, Assessment after) {
    Map<Id, Id> renamed = renamed(before, after);
    Set<String> known = new HashSet<>();
    for (Finding finding : before.findings()) {
      known.add(finding.fingerprint());
      known.add(under(renamed, finding).fingerprint());
    }
    return after.findings().stream()
        .filter(finding -> finding.acceptedBecause() == null)
        .filter(finding -> !isOfReview(finding))
        .filter(finding -> !known.contains(finding.fingerprint()))
        .toList();
  }

  private static Finding under(Map<Id, Id> renamed, Finding finding) {
    String message = finding.message();
    for (Map.Entry<Id, Id> id : renamed.entrySet()) {
      message =
          message.replaceAll(
              "(?<![a-z0-9-])" + id.getKey() + "(?![a-z0-9-])", id.getValue().value());
    }
    @Nullable Id claim = finding.claim();
    return new Finding(
        finding.rule(),
        finding.severity(),
        finding.location(),
        claim == null ? null : renamed.getOrDefault(claim, claim),
        finding.source(),
        message,
        finding.occurrence(),
        null);
  }

  /** What a claim asks review for is told on its own line. */
  private static boolean isOfReview(Finding finding) {
    return Set.of(
            "verdict-differs", "exhibit-new", "exhibit-changed", "exhibit-gone", "unsigned-verdict")
        .contains(finding.rule());
  }

  private static List<String> shortened(List<String> lines, String rest) {
    if (lines.size() <= MOST) {
      return lines;
    }
    List<String> few = new ArrayList<>(lines.subList(0, MOST));
    few.add("… %s %s".formatted(lines.size() - MOST, rest));
    return few;
  }
}
