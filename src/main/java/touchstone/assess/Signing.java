package touchstone.assess;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import touchstone.model.Claim;
import touchstone.model.ClaimAssessment;
import touchstone.model.Correction;
import touchstone.model.Dossier;
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

  /**
   * Returns the signature of somebody who takes the computed verdict over.
   *
   * @param dossier the records that were assessed
   */
  public Signature accept(ClaimAssessment assessed, Dossier dossier) {
    SignOff signed = signOff(assessed, dossier, assessed.verdict().status(), null);
    return signature(assessed.claim(), signed, assessed.claim().note());
  }

  /**
   * Returns the signature of somebody who sets the computed verdict aside for another.
   *
   * @param dossier the records that were assessed
   */
  public Signature override(ClaimAssessment assessed, Dossier dossier, Status status) {
    SignOff signed = signOff(assessed, dossier, status, assessed.verdict().status());
    return signature(assessed.claim(), signed, withReason(assessed.claim()));
  }

  /** The row's one note holds the reason; what it held before, unless a reason, is kept behind. */
  private String withReason(Claim claim) {
    SignOff before = claim.signOff();
    boolean isReason = before != null && before.overrides() != null;
    return claim.note().isBlank() || isReason ? why : why + " (note: " + claim.note() + ")";
  }

  private SignOff signOff(
      ClaimAssessment assessed, Dossier dossier, Status status, @Nullable Status overrides) {
    return new SignOff(status, overrides, Seals.of(assessed.verdict(), dossier), by, on);
  }

  private Signature signature(Claim claim, SignOff signed, String note) {
    SignOff before = claim.signOff();
    Correction correction =
        before != null && before.status() != signed.status()
            ? correction(claim.id(), before.status(), signed.status(), claim)
            : null;
    return new Signature(claim.id(), signed, note, correction);
  }

  private Correction correction(Id claim, Status from, Status to, Claim row) {
    return new Correction(on, claim, from, to, why, by, row.location());
  }
}
