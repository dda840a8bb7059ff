package touchstone.model;

/** How grave a finding is, gravest first; the words are those of SARIF's levels. */
public enum Severity implements Word {
  /** The records cannot be relied on until this is mended. */
  ERROR,
  /** Likely a mistake; a person should look. */
  WARNING,
  /** Worth knowing; nothing is wrong. */
  NOTE;

  /** Returns whether this is as grave as the threshold, or graver. */
  public boolean atLeast(Severity threshold) {
    return compareTo(threshold) <= 0;
  }
}
