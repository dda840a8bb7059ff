package touchstone.consistency;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import touchstone.model.Floor;

/**
 * The least number of statements that are false or need a false one, so that every conflict has a
 * false statement. In each part that hangs together by conflicts and premises, bounds that a reader
 * could find come first, and then the solver is asked.
 */
final class FallingCount {

  /** Parts with more conflicts or statements are left at the first bound. */
  private static final int MOST = 600;

  /** What the conflicts of an article may reach in all; beyond it the premises are left out. */
  private static final long MOST_REACHED = 1_000_000;

  private final Map<Integer, List<Integer>> falls;
  private final Effort effort;

  private FallingCount(Map<Integer, List<Integer>> falls, Effort effort) {
    this.falls = falls;
    this.effort = effort;
  }

  /**
   * Returns the floor; where conflicts reach too much to keep, no more than that it is not known.
   *
   * @param sets the conflicts, by number
   * @param falls the statements that need each statement, at once
   * @param effort how much may be tried
   */
  static Floor of(
      Map<Integer, ? extends Collection<Integer>> sets,
      Map<Integer, List<Integer>> falls,
      Effort effort) {
    return new FallingCount(falls, effort).of(sets);
  }

  private Floor of(Map<Integer, ? extends Collection<Integer>> sets) {
    Map<Integer, Set<Integer>> reach = new TreeMap<>();
    long size = 0;
    for (Map.Entry<Integer, ? extends Collection<Integer>> set : sets.entrySet()) {
      Set<Integer> reached = new LinkedHashSet<>();
      set.getValue().forEach(member -> fall(member, reached));
      reach.put(set.getKey(), reached);
      size += reached.size();
      if (size > MOST_REACHED) {
        return new Floor(0, false); // the floor without premises is the better bound
      }
    }
    int atLeast = 0;
    boolean exact = true;
    for (NavigableMap<Integer, Set<Integer>> part : SetSystem.of(reach).components()) {
      NavigableMap<Integer, Collection<Integer>> conflicts = new TreeMap<>();
      part.keySet().forEach(set -> conflicts.put(set, sets.get(set)));
      Floor floor = part(conflicts, part);
      atLeast += floor.atLeast();
      exact &= floor.exact();
    }
    return new Floor(atLeast, exact);
  }

  private void fall(int statement, Set<Integer> reached) {
    List<Integer> waiting = new ArrayList<>(List.of(statement));
    while (!waiting.isEmpty()) {
      int next = waiting.remove(waiting.size() - 1);
      if (reached.add(next)) {
        waiting.addAll(falls.getOrDefault(next, List.of()));
      }
    }
  }

  private Floor part(
      NavigableMap<Integer, Collection<Integer>> conflicts,
      NavigableMap<Integer, Set<Integer>> reach) {
    Set<Integer> all = new HashSet<>();
    reach.values().forEach(all::addAll);
    LeastFalse.Bound least = LeastFalse.of(conflicts, effort);
    if (all.stream().noneMatch(falls::containsKey)) {
      return new Floor(least.atLeast(), least.exact());
    }
    int bound = Math.max(least.atLeast(), apart(conflicts, reach));
    if (conflicts.size() > MOST || all.size() > MOST) {
      return new Floor(bound, false);
    }
    Map<Integer, List<Integer>> within = new TreeMap<>();
    all.stream().sorted().filter(falls::containsKey).forEach(s -> within.put(s, falls.get(s)));
    Covering.Answer answer = Covering.ask(conflicts, within, bound, effort);
    while (answer.isNo()) {
      bound++;
      answer = Covering.ask(conflicts, within, bound, effort);
    }
    return new Floor(bound, answer.isYes());
  }

  /** Returns what conflicts ask for that reach no statement in common. */
  private int apart(
      Map<Integer, Collection<Integer>> conflicts, NavigableMap<Integer, Set<Integer>> reach) {
    Map<Integer, Integer> costs = new HashMap<>();
    int sum = 0;
    for (Integer set : Packing.of(reach)) {
      int least = Integer.MAX_VALUE;
      for (Integer statement : conflicts.getOrDefault(set, List.of())) {
        least = Math.min(least, costs.computeIfAbsent(statement, this::cost));
      }
      sum += least;
    }
    return sum;
  }

  private int cost(int statement) {
    Set<Integer> reached = new HashSet<>();
    fall(statement, reached);
    return reached.size();
  }
}
