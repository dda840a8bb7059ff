package touchstone.consistency;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import touchstone.model.Claim;
import touchstone.model.Id;

/**
 * Which statements of one article need which: a statement cannot be true if one that it needs is
 * false. Premises on a cycle, or on a way from one cycle to another, are not followed: there the
 * records are wrong, and nothing is proved from them.
 */
final class Premises {

  private final Map<Id, List<Id>> needs = new LinkedHashMap<>();
  private final Map<Id, List<Id>> neededBy = new LinkedHashMap<>();

  private Premises() {}

  /** Returns the premises of these claims among themselves. */
  static Premises of(Collection<Claim> claims) {
    Premises premises = new Premises();
    Set<Id> known = new HashSet<>();
    claims.forEach(claim -> known.add(claim.id()));
    for (Claim claim : claims) {
      for (Id premise : new LinkedHashSet<>(claim.dependsOn())) {
        if (known.contains(premise)) {
          link(premises.needs, claim.id(), premise);
          link(premises.neededBy, premise, claim.id());
        }
      }
    }
    premises.leaveCyclesOut();
    return premises;
  }

  private static void link(Map<Id, List<Id>> links, Id from, Id to) {
    links.computeIfAbsent(from, none -> new ArrayList<>()).add(to);
  }

  private void leaveCyclesOut() {
    Set<Id> cyclic = new HashSet<>(needs.keySet());
    cyclic.addAll(neededBy.keySet());
    cyclic.removeAll(reachableFromEnds(needs, neededBy));
    cyclic.removeAll(reachableFromEnds(neededBy, needs));
    cyclic.forEach(
        claim -> {
          needs.getOrDefault(claim, List.of()).forEach(p -> neededBy(p).remove(claim));
          needs.remove(claim);
        });
  }

  /** Returns the claims that lead to no cycle by these links. */
  private static Set<Id> reachableFromEnds(Map<Id, List<Id>> links, Map<Id, List<Id>> back) {
    Map<Id, Integer> open = new HashMap<>();
    links.forEach((claim, others) -> open.put(claim, others.size()));
    Deque<Id> ends = new ArrayDeque<>();
    back.keySet().stream().filter(claim -> !links.containsKey(claim)).forEach(ends::add);
    Set<Id> reached = new HashSet<>();
    while (!ends.isEmpty()) {
      Id end = ends.remove();
      reached.add(end);
      for (Id claim : back.getOrDefault(end, List.of())) {
        if (open.merge(claim, -1, Integer::sum) == 0) {
          ends.add(claim);
        }
      }
    }
    return reached;
  }

  /** Returns the statements that this one needs, in the order of its row. */
  List<Id> needs(Id claim) {
    return needs.getOrDefault(claim, List.of());
  }

  /** Returns the statements that need this one, in the order of the file. */
  List<Id> neededBy(Id claim) {
    return neededBy.getOrDefault(claim, List.of());
  }

  /** Returns the statement and all that need it, nearest first. */
  Set<Id> fallingWith(Id claim) {
    return reached(List.of(claim), neededBy).keySet();
  }

  /**
   * Returns the statements and all that they need, nearest first, each with the one that it was
   * reached from; null for those given.
   */
  Map<Id, @Nullable Id> neededFrom(Collection<Id> claims) {
    return reached(claims, needs);
  }

  private static Map<Id, @Nullable Id> reached(Collection<Id> from, Map<Id, List<Id>> links) {
    Map<Id, @Nullable Id> reached = new LinkedHashMap<>();
    from.forEach(claim -> reached.put(claim, null));
    Deque<Id> waiting = new ArrayDeque<>(reached.keySet());
    while (!waiting.isEmpty()) {
      Id claim = waiting.remove();
      for (Id next : links.getOrDefault(claim, List.of())) {
        if (!reached.containsKey(next)) {
          reached.put(next, claim);
          waiting.add(next);
        }
      }
    }
    return reached;
  }

  /** Returns the way to a claim from the one given that it was reached from, both included. */
  static List<Id> chain(Map<Id, @Nullable Id> reached, Id claim) {
    List<Id> chain = new ArrayList<>();
    for (@Nullable Id step = claim; step != null; step = reached.get(step)) {
      chain.add(step);
    }
    Collections.reverse(chain);
    return chain;
  }
}
