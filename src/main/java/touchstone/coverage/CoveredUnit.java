package touchstone.coverage;

import java.util.List;
import touchstone.model.Id;

/**
 * A unit with what became of it.
 *
 * @param unit the unit
 * @param state what became of it
 * @param claims the claims that stand for it, in the order of their file
 * @param reason why it is excluded, or the rule that takes it out; empty otherwise
 */
public record CoveredUnit(Unit unit, State state, List<Id> claims, String reason) {

  /** Copies the list. */
  public CoveredUnit {
    claims = List.copyOf(claims);
  }
}
