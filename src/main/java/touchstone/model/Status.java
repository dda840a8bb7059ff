package touchstone.model;

/** The verdict on a claim, in the order in which reports count them (METHOD, section 3). */
public enum Status implements Word {
  /** Evidence of grade A or B is for the claim and nothing as good is against it. */
  SUPPORTED,
  /** The claim holds with a condition, or in part. */
  PARTLY_SUPPORTED,
  /** Evidence of the same grade, A or B, stands on both sides. */
  DISPUTED,
  /** Evidence of grade A or B is against the claim and nothing as good is for it. */
  CONTRADICTED,
  /** Looked for, and nothing of weight was found; never a word for false. */
  UNSUPPORTED,
  /** No exhibit counts: nobody has looked yet. */
  UNCHECKED;

  /** Returns whether a claim that depends on one of this status has lost its premise (V8). */
  public boolean failsAsPremise() {
    return this == CONTRADICTED || this == UNSUPPORTED;
  }
}
