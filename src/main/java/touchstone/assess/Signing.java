package touchstone.assess;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import touchstone.model.Claim;
import touchstone.model.ClaimAssessment;
import touchstone.model.Correction;
import touchstone.model.Id;
import touchstone.model.SignOff;
import touchstone.model.Signature;
import touchstone.model.Status;

/**
 * Turns what a person decided about a claim into what is to be written (METHOD, section 7).
 *
 * @param by who signs
 * @param on when
 * @param why the reason given, or empty; needed where a signed status is replaced
 */
public record Signing(String by, LocalDate on, String why) {

  /** Returns whether accepting the computed verdict replaces a status that was signed. */
  public static boolean replacesSignedStatus(ClaimAssessment assessed, Status status) {
    SignOff before = assessed.claim().signOff();
    return before != null && before.status() != status;
  }

  /** Returns the signature of somebody who takes the computed verdict over. */
  public Signature accept(ClaimAssessment assessed) {
    return signature(assessed, assessed.verdict().status(), null, assessed.claim().note());
  }

  /** Returns the signature of somebody who sets the computed verdict aside for another. */
  public Signature override(ClaimAssessment assessed, Status status) {
    return signature(assessed, status, assessed.verdict().status(), withReason(assessed.claim()));
  }

  /** The row's one note holds the reason; what it held before, unless a reason, is kept behind. */
  private String withReason(Claim claim) {
    SignOff before = claim.signOff();
    boolean isReason = before != null && before.overrides() != null;
    return claim.note().isBlank() || isReason ? why : why + " (note: " + claim.note() + ")";
  }

  private Signature signature(
      ClaimAssessment assessed, Status status, @Nullable Status overrides, String note) {
    Claim claim = assessed.claim();
    SignOff signed = new SignOff(status, overrides, assessed.seals(), by, on);
    SignOff before = claim.signOff();
    Correction correction =
        before != null && before.status() != status
            ? correction(claim.id(), before.status(), status, claim)
            : null;
    return new Signature(claim.id(), signed, note, correction);
  }

  private Correction correction(Id claim, Status from, Status to, Claim row) {
    return new Correction(on, claim, from, to, why, by, row.location());
  }
}
