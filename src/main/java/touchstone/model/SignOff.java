package touchstone.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The verdict that a person signed (METHOD, section 7).
 *
 * @param status the verdict signed
 * @param overrides the computed status that the signer set aside, or null
 * @param evidence the exhibits considered, with their seals
 * @param by who signed
 * @param on when, or null if the row does not say
 */
public record SignOff(
    Status status,
    @Nullable Status overrides,
    List<ExhibitSeal> evidence,
    String by,
    @Nullable LocalDate on) {

  /** Copies the list. */
  public SignOff {
    evidence = List.copyOf(evidence);
  }

  /** Returns the computed status at the time of signing: the one set aside, else the signed one. */
  public Status computedThen() {
    return overrides == null ? status : overrides;
  }
}
