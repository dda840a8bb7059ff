package touchstone.cli.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import touchstone.model.Assessment;
import touchstone.model.ClaimAssessment;
import touchstone.model.Status;
import touchstone.report.Selection;

/**
 * When a report ends with 1.
 *
 * @param statuses a claim with one of these verdicts
 * @param review a claim that needs review
 */
public record FailOn(Set<Status> statuses, boolean review) {

  private static final String NONE = "none";
  private static final String NEEDS_REVIEW = "needs-review";

  /** Copies the set. */
  public FailOn {
    statuses = Set.copyOf(statuses);
  }

  public static FailOn parse(List<String> values) {
    List<String> statuses = new ArrayList<>(values);
    statuses.removeIf(value -> value.equals(NONE) || value.equals(NEEDS_REVIEW));
    return new FailOn(
        Words.parse(Status.class, statuses, "--fail-on (statuses, needs-review or none)"),
        values.contains(NEEDS_REVIEW));
  }

  /** Returns whether a claim that is shown meets it. */
  public boolean isMet(Assessment assessment, Selection selection) {
    return assessment.dossier().articles().values().stream()
        .filter(selection::includes)
        .flatMap(article -> assessment.claimsOf(article.id()).stream())
        .filter(selection::includes)
        .anyMatch(this::isMet);
  }

  private boolean isMet(ClaimAssessment assessed) {
    return statuses.contains(assessed.verdict().status()) || (review && assessed.needsReview());
  }
}
