package touchstone.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import touchstone.consistency.LeastFalse.Group;

/**
 * Makes a proof short where disjoint sets do not suffice: sets are left out one by one as long as
 * the rest asks for as many false statements. What is left falls into parts that have no statement
 * in common, such as three statements of which any two exclude one another.
 */
final class CoreProof {

  private final Effort effort;
  private final int wanted;

  private CoreProof(int wanted, Effort effort) {
    this.wanted = wanted;
    this.effort = effort;
  }

  /** Returns groups of these sets that have no statement in common and ask for that many. */
  static List<Group> groups(NavigableMap<Integer, Set<Integer>> core, int wanted, Effort effort) {
    return new CoreProof(wanted, effort).groups(core);
  }

  private List<Group> groups(NavigableMap<Integer, Set<Integer>> core) {
    NavigableMap<Integer, Set<Integer>> shortest = shortened(core);
    List<NavigableMap<Integer, Set<Integer>>> parts = SetSystem.of(shortest).components();
    Group whole = new Group(List.copyOf(shortest.keySet()), wanted);
    if (parts.size() == 1) {
      return List.of(whole);
    }
    List<Group> groups = new ArrayList<>();
    int sum = 0;
    for (NavigableMap<Integer, Set<Integer>> part : parts) {
      int alone = part.size() == 1 ? 1 : LeastFalse.of(part, effort).atLeast();
      groups.add(new Group(List.copyOf(part.keySet()), alone));
      sum += alone;
    }
    return sum == wanted ? groups : List.of(whole); // less if the effort has ended
  }

  private NavigableMap<Integer, Set<Integer>> shortened(NavigableMap<Integer, Set<Integer>> core) {
    NavigableMap<Integer, Set<Integer>> left = core;
    for (Integer set : core.keySet()) {
      if (left.containsKey(set)) {
        NavigableMap<Integer, Set<Integer>> without = new TreeMap<>(left);
        without.remove(set);
        Covering.Answer answer = Covering.ask(without, Map.of(), wanted - 1, effort);
        left = answer.isNo() ? LeastFalse.part(without, answer.core()) : left;
      }
    }
    return left;
  }
}
