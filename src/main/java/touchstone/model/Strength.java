package touchstone.model;

/** How firmly a constraint binds its claims ({@code constraints.csv}). */
public enum Strength implements Word {
  /** The claims cannot all be true. */
  HARD,
  /** They cannot all be true under the reading that the row's {@code why} names. */
  QUALIFIED,
  /** There is a tension. */
  SOFT,
  /** The row holds and is kept as a test. */
  CONTROL
}
