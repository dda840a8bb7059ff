package touchstone.model;

/** What a source says about a claim (METHOD, Words). */
public enum Stance implements Word {
  /** The source says that the claim is so. */
  SUPPORTS,
  /** The source says that the claim is not so. */
  CONTRADICTS,
  /** The source says that the claim holds only with a condition, or only in part. */
  QUALIFIES,
  /** The source covers the topic, or was searched for it, and has nothing of the kind. */
  SILENT,
  /** Worth reading; decides nothing. */
  CONTEXT;

  /** Returns whether this stance puts weight on the side of the claim. */
  public boolean isFor() {
    return this == SUPPORTS || this == QUALIFIES;
  }
}
