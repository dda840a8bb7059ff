package touchstone.model;

import java.util.List;

/**
 * A step of the proof of a floor. No two steps of a proof have a claim in common, so what they ask
 * for adds up.
 *
 * @param constraints the conflicts that it looks at: one, or a few that are entangled
 * @param atLeast how many of their statements are false at least: one for one conflict
 */
public record ProofStep(List<Id> constraints, int atLeast) {

  /** Copies the list. */
  public ProofStep {
    constraints = List.copyOf(constraints);
  }
}
