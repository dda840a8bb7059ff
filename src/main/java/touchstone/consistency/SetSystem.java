package touchstone.consistency;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Sets of statements of which not all can be true, to be taken apart. Sets and statements are
 * numbered, and everything comes out in the order of the numbers.
 */
final class SetSystem {

  private final NavigableMap<Integer, NavigableSet<Integer>> members = new TreeMap<>();
  private final Map<Integer, NavigableSet<Integer>> incident = new TreeMap<>();

  /** Returns a system of those sets, by number. */
  static SetSystem of(Map<Integer, ? extends Collection<Integer>> sets) {
    SetSystem system = new SetSystem();
    sets.forEach(system::add);
    return system;
  }

  private void add(int set, Collection<Integer> statements) {
    members.put(set, new TreeSet<>(statements));
    for (Integer statement : statements) {
      incident.computeIfAbsent(statement, none -> new TreeSet<>()).add(set);
    }
  }

  /** Returns the sets that are left. */
  List<Integer> sets() {
    return List.copyOf(members.keySet());
  }

  /** Returns the statements that are left in some set. */
  List<Integer> statements() {
    return List.copyOf(incident.keySet());
  }

  /** Returns the statements of a set; none if it is gone. */
  NavigableSet<Integer> members(int set) {
    return members.getOrDefault(set, new TreeSet<>());
  }

  /** Returns the sets that a statement is in. */
  NavigableSet<Integer> incident(int statement) {
    return incident.getOrDefault(statement, new TreeSet<>());
  }

  /** Takes a set out. */
  void removeSet(int set) {
    NavigableSet<Integer> statements = members.remove(set);
    if (statements == null) {
      return;
    }
    for (Integer statement : statements) {
      NavigableSet<Integer> of = incident(statement);
      of.remove(set);
      if (of.isEmpty()) {
        incident.remove(statement);
      }
    }
  }

  /** Takes a statement out of all of its sets. */
  void removeStatement(int statement) {
    NavigableSet<Integer> sets = incident.remove(statement);
    if (sets != null) {
      sets.forEach(set -> members(set).remove(statement));
    }
  }

  /** Returns the parts that have no statement in common, each with its sets by number. */
  List<NavigableMap<Integer, Set<Integer>>> components() {
    List<NavigableMap<Integer, Set<Integer>>> components = new ArrayList<>();
    Set<Integer> seen = new TreeSet<>();
    for (Integer first : members.keySet()) {
      if (seen.add(first)) {
        components.add(component(first, seen));
      }
    }
    return components;
  }

  private NavigableMap<Integer, Set<Integer>> component(int first, Set<Integer> seen) {
    NavigableMap<Integer, Set<Integer>> component = new TreeMap<>();
    Set<Integer> visited = new TreeSet<>();
    Deque<Integer> waiting = new ArrayDeque<>(List.of(first));
    while (!waiting.isEmpty()) {
      int set = waiting.remove();
      component.put(set, members(set));
      for (Integer statement : members(set)) {
        if (visited.add(statement)) {
          incident(statement).stream().filter(seen::add).forEach(waiting::add);
        }
      }
    }
    return component;
  }
}
