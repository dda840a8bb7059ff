package touchstone.model;

/** Where the weak evidence points under an {@code unsupported} claim (METHOD, V6). */
public enum Lean implements Word {
  /** Weak evidence on both sides. */
  MIXED,
  /** Weak evidence for the claim only. */
  FOR,
  /** Weak evidence against the claim only. */
  AGAINST,
  /** Nothing but silence, or not looked for since a premise fell. */
  NONE
}
