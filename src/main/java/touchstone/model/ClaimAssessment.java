package touchstone.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim with its verdict and what a person still has to look at.
 *
 * @param claim the claim
 * @param verdict the computed verdict
 * @param reviewReasons why it needs review; empty if it does not
 * @param explained how the verdict came about; null in an assessment made for its findings alone
 */
public record ClaimAssessment(
    Claim claim,
    Verdict verdict,
    List<ReviewReason> reviewReasons,
    @Nullable Explanation explained) {

  /** Copies the list. */
  public ClaimAssessment {
    reviewReasons = List.copyOf(reviewReasons);
  }

  /** Returns the same with how the verdict came about. */
  public ClaimAssessment with(Explanation explanation) {
    return new ClaimAssessment(claim, verdict, reviewReasons, explanation);
  }

  /**
   * Returns how the verdict came about.
   *
   * @throws IllegalStateException if the assessment was made for its findings alone
   */
  public Explanation explanation() {
    if (explained == null) {
      throw new IllegalStateException("\"" + claim.id() + "\" was assessed without explanations");
    }
    return explained;
  }

  /** Returns whether a person has to look at it (METHOD, section 7). */
  public boolean needsReview() {
    return !reviewReasons.isEmpty();
  }
}
