package touchstone.site;

import touchstone.model.Claim;
import touchstone.model.ClaimAssessment;
import touchstone.model.SignOff;
import touchstone.model.Status;
import touchstone.model.Verdict;

/**
 * The verdict that the site publishes of a claim (METHOD, section 7): the one that a person signed,
 * or the computed one, marked as awaiting review.
 *
 * @param assessed the claim with its computed verdict
 * @param status the published verdict
 * @param override whether a person set the computed verdict aside for it
 * @param awaitingReview whether nobody has signed it as it is now
 */
record Standing(ClaimAssessment assessed, Status status, boolean override, boolean awaitingReview) {

  static Standing of(ClaimAssessment assessed) {
    SignOff signed = assessed.claim().signOff();
    if (signed == null || assessed.needsReview()) {
      return new Standing(assessed, assessed.verdict().status(), false, true);
    }
    return new Standing(assessed, signed.status(), signed.overrides() != null, false);
  }

  /** Returns whether somebody signed it, and the signature does not count any more. */
  boolean outdated() {
    return awaitingReview && claim().signOff() != null;
  }

  Claim claim() {
    return assessed.claim();
  }

  Verdict verdict() {
    return assessed.verdict();
  }
}
