package touchstone.coverage;

import touchstone.model.Word;

/** What became of a unit of an article. */
public enum State implements Word {
  /** At least one claim stands for it. */
  CLAIMED,
  /** It is on record as holding no checkable claim. */
  EXCLUDED,
  /** A stated rule takes it out. */
  BY_RULE,
  /** Nobody looked at it. */
  OPEN
}
