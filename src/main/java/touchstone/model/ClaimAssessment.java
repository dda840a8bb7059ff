package touchstone.model;

import java.util.List;
import java.util.function.Supplier;

/**
 * A claim with its verdict and what a person still has to look at.
 *
 * @param claim the claim
 * @param verdict the computed verdict
 * @param sealing what makes the seals of the exhibits on it as they are now; only who signs, or
 *     compares with what was signed, needs them, and they take time
 * @param reviewReasons why it needs review; empty if it does not
 */
public record ClaimAssessment(
    Claim claim,
    Verdict verdict,
    Supplier<List<ExhibitSeal>> sealing,
    List<ReviewReason> reviewReasons) {

  /** Copies the list. */
  public ClaimAssessment {
    reviewReasons = List.copyOf(reviewReasons);
  }

  /** Returns the seals of the exhibits on it as they are now, to be signed. */
  public List<ExhibitSeal> seals() {
    return sealing.get();
  }

  /** Returns whether a person has to look at it (METHOD, section 7). */
  public boolean needsReview() {
    return !reviewReasons.isEmpty();
  }
}
