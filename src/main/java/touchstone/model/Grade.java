package touchstone.model;

/** How much an exhibit, or a side of exhibits, weighs; heaviest first (METHOD, section 2). */
public enum Grade {
  /** Decisive. */
  A,
  /** Strong. */
  B,
  /** Weak. */
  C,
  /** Nothing on this side; no exhibit has this grade. */
  NONE;

  /** Returns whether this weighs more than the other. */
  public boolean outranks(Grade other) {
    return compareTo(other) < 0;
  }

  /** Returns whether this is enough to carry a verdict: A or B. */
  public boolean carries() {
    return this == A || this == B;
  }

  /** Returns the heavier of the two. */
  public static Grade better(Grade one, Grade other) {
    return one.outranks(other) ? one : other;
  }
}
