package touchstone.model;

import java.util.Comparator;
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
 * @param acceptedBecause the reason why it may stand, or null if nobody accepted it
 */
public record Finding(
    String rule,
    Severity severity,
    Location location,
    @Nullable Id claim,
    @Nullable Id source,
    String message,
    @Nullable String acceptedBecause) {

  /** The order of every list of findings: by file, line, column, rule, message. */
  public static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::location)
          .thenComparing(Finding::rule)
          .thenComparing(Finding::message);

  /** Returns the same finding with another severity. */
  public Finding withSeverity(Severity other) {
    return new Finding(rule, other, location, claim, source, message, acceptedBecause);
  }

  /** Returns the same finding, accepted for that reason. */
  public Finding accepted(String reason) {
    return new Finding(rule, severity, location, claim, source, message, reason);
  }

  /**
   * Returns 16 hexadecimal digits that stay the same while the finding is the same, wherever in its
   * file it moves; what an acceptance or a baseline refers to.
   */
  public String fingerprint() {
    return Digest.sha256(String.join("\n", rule, location.file(), "" + claim, "" + source, message))
        .substring(0, 16);
  }
}
