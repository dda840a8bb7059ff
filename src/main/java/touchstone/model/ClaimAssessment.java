package touchstone.model;

import java.util.List;

/**
 * A claim with its verdict and what a person still has to look at.
 *
 * @param claim the claim
 * @param verdict the computed verdict
 * @param reviewReasons why it needs review; empty if it does not
 */
public record ClaimAssessment(Claim claim, Verdict verdict, List<ReviewReason> reviewReasons) {

  /** Copies the list. */
  public ClaimAssessment {
    reviewReasons = List.copyOf(reviewReasons);
  }

  /** Returns whether a person has to look at it (METHOD, section 7). */
  public boolean needsReview() {
    return !reviewReasons.isEmpty();
  }
}
