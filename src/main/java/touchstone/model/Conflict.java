package touchstone.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Statements that are set against one another by a row whose figures bear it out.
 *
 * @param constraint the row
 * @param evaluated its comparison with the figures put in; null if it has none
 * @param within the earlier or smaller row of at least the same strength whose claims are all among
 *     this one's, so that this one asks for nothing more; null for a minimal conflict
 */
public record Conflict(Constraint constraint, @Nullable String evaluated, @Nullable Id within) {

  /** Returns the row's id. */
  public Id id() {
    return constraint.id();
  }

  /** Returns the statements, in the order of the row. */
  public List<Id> claims() {
    return constraint.claims();
  }

  /** Returns whether no other conflict lies within it. */
  public boolean isMinimal() {
    return within == null;
  }
}
