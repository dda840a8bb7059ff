package touchstone.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One defect in the records, after SARIF's result.
 *
 * @param rule id of the rule that found it, kebab-case
 * @param severity how grave it is
 * @param location where
 * @param claim the claim concerned, or null
 * @param source the source concerned, or null
 * @param message what was found, what was expected and what to do, on one line
 * @param occurrence 1, or more for findings that are alike but for their place
 * @param acceptedBecause the reason why it may stand, or null if nobody accepted it
 */
public record Finding(
    String rule,
    Severity severity,
    Location location,
    @Nullable Id claim,
    @Nullable Id source,
    String message,
    int occurrence,
    @Nullable String acceptedBecause) {

  /** The order of every list of findings: by file, line, column, rule, message. */
  public static final Comparator<Finding> ORDER = Finding::compare;

  private static int compare(Finding one, Finding other) {
    int place = one.location.compareTo(other.location);
    int rule = place == 0 ? one.rule.compareTo(other.rule) : place;
    return rule == 0 ? one.message.compareTo(other.message) : rule;
  }

  /** Returns a finding that nobody accepted yet and that is the only one of its kind. */
  public static Finding of(
      RuleInfo rule, Location at, @Nullable Id claim, @Nullable Id source, String message) {
    return new Finding(rule.id(), rule.severity(), at, claim, source, message, 1, null);
  }

  /** Returns the same finding with another severity. */
  public Finding withSeverity(Severity other) {
    return new Finding(rule, other, location, claim, source, message, occurrence, acceptedBecause);
  }

  /** Returns the same finding, accepted for that reason. */
  public Finding accepted(String reason) {
    return new Finding(rule, severity, location, claim, source, message, occurrence, reason);
  }

  /** Returns the findings in {@link #ORDER}, those that are alike but for their place numbered. */
  public static List<Finding> numbered(Collection<Finding> findings) {
    List<Finding> sorted = new ArrayList<>(findings);
    sorted.sort(ORDER);
    Map<Subject, Integer> subjects = new HashMap<>();
    sorted.forEach(finding -> subjects.merge(finding.subject(), 1, Integer::sum));
    Map<String, Integer> seen = new HashMap<>();
    List<Finding> numbered = new ArrayList<>(sorted.size());
    int alike = 0; // the first of those that the order does not tell apart
    for (int i = 0; i < sorted.size(); i++) {
      Finding finding = sorted.get(i);
      alike = ORDER.compare(sorted.get(alike), finding) == 0 ? alike : i;
      if (alike == i || !sorted.subList(alike, i).contains(finding)) {
        boolean only = subjects.getOrDefault(finding.subject(), 0) == 1;
        int number = only ? 1 : seen.merge(finding.kind(), 1, Integer::sum);
        numbered.add(finding.numbered(number));
      }
    }
    return List.copyOf(numbered);
  }

  /** What the finding is about; where only one is about it, its kind need not be told. */
  private record Subject(String rule, String file, @Nullable Id claim, @Nullable Id source) {

    // By hand, since there are as many as findings; see Id.
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Subject subject
          && rule.equals(subject.rule)
          && file.equals(subject.file)
          && Objects.equals(claim, subject.claim)
          && Objects.equals(source, subject.source);
    }

    @Override
    public int hashCode() {
      int about = 31 * Objects.hashCode(claim) + Objects.hashCode(source);
      return 31 * (31 * rule.hashCode() + file.hashCode()) + about;
    }
  }

  private Subject subject() {
    return new Subject(rule, location.file(), claim, source);
  }

  private Finding numbered(int number) {
    if (number == occurrence) {
      return this;
    }
    return new Finding(rule, severity, location, claim, source, message, number, acceptedBecause);
  }

  /**
   * Returns 16 hexadecimal digits that stay the same while the finding is the same, wherever in its
   * file it moves; what an acceptance or a baseline refers to.
   */
  public String fingerprint() {
    return Digest.sha256(kind() + "\n" + occurrence).substring(0, 16);
  }

  /** What the finding says but for its place, and for the places that its message names. */
  private String kind() {
    return rule + '\n' + location.file() + '\n' + claim + '\n' + source + '\n' + placeless();
  }

  /** The message with one mark for each number, and for numbers that colons join. */
  private String placeless() {
    StringBuilder text = new StringBuilder(message.length());
    int at = 0;
    while (at < message.length()) {
      int end = afterNumber(at);
      if (end == at) {
        text.append(message.charAt(at++));
      } else {
        text.append('#');
        at = afterJoined(end);
      }
    }
    return text.toString();
  }

  private int afterJoined(int from) {
    int at = from;
    while (at < message.length() && message.charAt(at) == ':' && afterNumber(at + 1) > at + 1) {
      at = afterNumber(at + 1);
    }
    return at;
  }

  private int afterNumber(int from) {
    int at = from;
    while (at < message.length() && message.charAt(at) >= '0' && message.charAt(at) <= '9') {
      at++;
    }
    return at;
  }
}
