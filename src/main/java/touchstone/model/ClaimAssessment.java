package touchstone.model;

import java.util.List;

/**
 * A claim with its verdict and what a person still has to look at.
 *
 * @param claim the claim
 * @param verdict the computed verdict
 * @param seals the exhibits on it as they are now, to be signed
 * @param reviewReasons why it needs review; empty if it does not
 */
public record ClaimAssessment(
    Claim claim, Verdict verdict, List<ExhibitSeal> seals, List<ReviewReason> reviewReasons) {

  /** Copies the lists. */
  public ClaimAssessment {
    seals = List.copyOf(seals);
    reviewReasons = List.copyOf(reviewReasons);
  }

  /** Returns whether a person has to look at it (METHOD, section 7). */
  public boolean needsReview() {
    return !reviewReasons.isEmpty();
  }
}
