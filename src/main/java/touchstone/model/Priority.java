package touchstone.model;

/** How much hangs on a claim, most first. */
public enum Priority implements Word {
  /** The article stands or falls with it. */
  HIGH,
  /** It carries a part of the article. */
  MEDIUM,
  /** A detail. */
  LOW
}
