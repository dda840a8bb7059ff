package touchstone.model;

/** What an evidence file describes. */
public enum SourceKind implements Word {
  /** A document that anyone can look up. */
  DOCUMENT,
  /** A search that was made; its sections say what was not found. */
  SEARCH
}
