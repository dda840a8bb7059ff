package touchstone.assess;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import touchstone.model.Assessment;
import touchstone.model.ClaimAssessment;
import touchstone.model.Id;
import touchstone.model.Priority;
import touchstone.model.ReviewReason;

/** The claims that need a person, most consequential first. */
public final class ReviewQueue {

  private ReviewQueue() {}

  /**
   * Returns the claims that need review: those whose verdict would change first, then by priority,
   * then by how many claims depend on them, then in the order of the files.
   */
  public static List<ClaimAssessment> of(Assessment assessment) {
    Map<Id, Integer> dependants = new HashMap<>();
    for (ClaimAssessment assessed : assessment.claims().values()) {
      assessed.claim().dependsOn().forEach(premise -> dependants.merge(premise, 1, Integer::sum));
    }
    return assessment.claims().values().stream()
        .filter(ClaimAssessment::needsReview)
        .sorted(
            Comparator.comparing(ReviewQueue::gravest)
                .thenComparing(ReviewQueue::priority)
                .thenComparing(
                    assessed -> dependants.getOrDefault(assessed.claim().id(), 0),
                    Comparator.reverseOrder()))
        .toList();
  }

  /** Returns the most consequential of the reasons why the claim needs review. */
  public static ReviewReason.Kind gravest(ClaimAssessment assessed) {
    return assessed.reviewReasons().stream()
        .map(ReviewReason::kind)
        .min(Comparator.naturalOrder())
        .orElse(ReviewReason.Kind.UNSIGNED);
  }

  private static Priority priority(ClaimAssessment assessed) {
    Priority priority = assessed.claim().priority();
    return priority == null ? Priority.LOW : priority;
  }
}
