package touchstone.model;

/**
 * A new exhibit that would change a verdict.
 *
 * @param stance what it would say
 * @param grade the least that it would have to weigh
 * @param pairing whether it would have to be direct and of a new voice, so that it makes a B
 *     together with a direct one of grade C that is there
 * @param to the verdict that it would bring
 */
public record Overturn(Stance stance, Grade grade, boolean pairing, Status to) {

  /** Returns who would have to say it, and how. */
  public String who() {
    return switch (grade) {
      case A -> "the authority itself or a standards body, directly";
      case B -> "a maker, researcher or newsroom, directly";
      case C, NONE ->
          pairing
              ? "anybody, directly, and independent of those that are there"
              : "anybody, even indirectly";
    };
  }
}
