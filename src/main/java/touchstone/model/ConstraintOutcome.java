package touchstone.model;

import org.jspecify.annotations.Nullable;

/**
 * How a constraint turned out when its figures were put in.
 *
 * @param constraint the row
 * @param result what came out
 * @param problem why it could not be evaluated, as a sentence; null if it could
 * @param evaluated the comparison with its figures put in ({@code 27 ms - 200 ms = -173 ms, not >=
 *     0 ms}); null where nothing was compared
 */
public record ConstraintOutcome(
    Constraint constraint, Result result, @Nullable String problem, @Nullable String evaluated) {

  /** What the figures say about the row. */
  public enum Result {
    /** The comparison holds. */
    SATISFIED,
    /** The comparison does not hold, or the row excludes its claims from being true together. */
    VIOLATED,
    /** It could not be evaluated. */
    UNUSABLE
  }

  /** Returns the outcome of a row that could not be evaluated. */
  public static ConstraintOutcome unusable(Constraint row, String problem) {
    return new ConstraintOutcome(row, Result.UNUSABLE, problem, null);
  }

  /** Returns whether the row turned out as its strength says. */
  public boolean isAsStated() {
    return switch (constraint.strength()) {
      case HARD, QUALIFIED, SOFT -> result == Result.VIOLATED;
      case CONTROL -> result == Result.SATISFIED;
    };
  }

  /** Returns whether the row sets its claims against one another, and its figures bear it out. */
  public boolean isConflict() {
    return constraint.strength() != Strength.CONTROL && isAsStated();
  }

  /** Returns whether the claims of this row cannot all be true: what V7 works with. */
  public boolean isHardConflict() {
    return constraint.strength() == Strength.HARD && isAsStated();
  }
}
