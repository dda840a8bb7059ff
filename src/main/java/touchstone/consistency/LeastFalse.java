package touchstone.consistency;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * The least number of statements that must be false so that every set has a false one.
 *
 * <p>What can be decided at once is ({@link Reduction}); what is left falls into parts that have
 * nothing to do with one another. In each, disjoint sets give a bound to begin with, and the solver
 * is asked whether as many false statements suffice, then one more, until they do or the effort
 * comes to its end.
 */
final class LeastFalse {

  /** Parts that are larger are left at what disjoint sets prove. */
  private static final int MOST_SETS = 600;

  private final Effort effort;
  private final List<Group> proof = new ArrayList<>();
  private int atLeast;
  private boolean exact = true;

  /**
   * Sets that ask for so many false statements by themselves.
   *
   * @param sets the sets, by number
   * @param atLeast how many
   */
  record Group(List<Integer> sets, int atLeast) {

    /** Copies the list. */
    Group {
      sets = List.copyOf(sets);
    }
  }

  /**
   * What was found.
   *
   * @param atLeast at least so many
   * @param exact whether it is the least number
   * @param proof groups of sets that have no statement in common and add up to the number
   */
  record Bound(int atLeast, boolean exact, List<Group> proof) {

    /** Copies the list. */
    Bound {
      proof = List.copyOf(proof);
    }
  }

  private LeastFalse(Effort effort) {
    this.effort = effort;
  }

  /** Returns the least number for these sets, or what the effort suffices for. */
  static Bound of(Map<Integer, ? extends Collection<Integer>> sets, Effort effort) {
    LeastFalse search = new LeastFalse(effort);
    SetSystem system = SetSystem.of(sets);
    for (Integer forced : Reduction.reduce(system)) {
      search.found(new Group(List.of(forced), 1));
    }
    system.components().forEach(search::component);
    return new Bound(search.atLeast, search.exact, search.proof);
  }

  private void found(Group group) {
    proof.add(group);
    atLeast += group.atLeast();
  }

  private void component(NavigableMap<Integer, Set<Integer>> sets) {
    List<Integer> disjoint = Packing.of(sets);
    int bound = disjoint.size();
    List<Integer> core = List.of();
    Covering.Answer answer = ask(sets, bound);
    while (answer.isNo()) {
      core = answer.core();
      bound++;
      answer = ask(sets, bound);
    }
    exact &= answer.isYes();
    if (core.isEmpty()) {
      disjoint.forEach(set -> found(new Group(List.of(set), 1)));
    } else {
      CoreProof.groups(part(sets, core), bound, effort).forEach(this::found);
    }
  }

  private Covering.Answer ask(NavigableMap<Integer, Set<Integer>> sets, int most) {
    return sets.size() > MOST_SETS
        ? new Covering.Answer(null, List.of())
        : Covering.ask(sets, Map.of(), most, effort);
  }

  /** Returns those of the sets. */
  static NavigableMap<Integer, Set<Integer>> part(
      NavigableMap<Integer, Set<Integer>> sets, Collection<Integer> wanted) {
    NavigableMap<Integer, Set<Integer>> part = new TreeMap<>(sets);
    part.keySet().retainAll(wanted);
    return part;
  }
}
