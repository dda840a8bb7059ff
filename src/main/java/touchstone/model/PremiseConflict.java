package touchstone.model;

import java.util.List;

/**
 * Statements that cannot all be true because one of them needs several of a conflict's.
 *
 * @param constraint the hard row that it follows from
 * @param claims the statements: the one that needs others first, then those of the row that are
 *     left
 * @param chains why: for each statement of the row that it needs, the way there from premise to
 *     premise, both ends included
 */
public record PremiseConflict(Id constraint, List<Id> claims, List<List<Id>> chains) {

  /** Copies the lists. */
  public PremiseConflict {
    claims = List.copyOf(claims);
    chains = chains.stream().map(List::copyOf).toList();
  }
}
