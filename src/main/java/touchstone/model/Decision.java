package touchstone.model;

import org.jspecify.annotations.Nullable;

/**
 * What a rule of the table decides.
 *
 * @param status the verdict
 * @param rule the rule that fired
 * @param lean where the weak evidence points; null unless the verdict is {@code unsupported}
 */
public record Decision(Status status, MethodRule rule, @Nullable Lean lean) {

  /** Refuses a lean anywhere but under {@code unsupported}. */
  public Decision {
    if ((lean != null) != (status == Status.UNSUPPORTED)) {
      throw new IllegalArgumentException("lean " + lean + " does not go with " + status);
    }
  }
}
