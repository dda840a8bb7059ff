package touchstone.consistency;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Sets that have no statement in common: each asks for a statement of its own. */
final class Packing {

  /** How often all sets are looked at again to make room for more. */
  private static final int PASSES = 4;

  /** Among so many sets a pair is looked for. */
  private static final int MOST_FREE = 100;

  private final SetSystem system;
  private final SortedSet<Integer> packed = new TreeSet<>();
  private final Map<Integer, Integer> owners = new HashMap<>();

  private Packing(SetSystem system) {
    this.system = system;
  }

  /**
   * Returns disjoint sets, by number: those first that share statements with the fewest others, and
   * then one is given up wherever that makes room for two. They may not be as many as there can be.
   */
  static List<Integer> of(Map<Integer, ? extends Collection<Integer>> sets) {
    Packing packing = new Packing(SetSystem.of(sets));
    packing.fill();
    for (int i = 0; i < PASSES && packing.makeRoom(); i++) {
      packing.fill();
    }
    return List.copyOf(packing.packed);
  }

  private void fill() {
    Map<Integer, Integer> neighbours = new HashMap<>();
    for (Integer set : system.sets()) {
      neighbours.put(
          set,
          system.members(set).stream().mapToInt(member -> system.incident(member).size()).sum());
    }
    List<Integer> fewestFirst = new ArrayList<>(system.sets());
    fewestFirst.sort(Comparator.comparing(neighbours::get));
    for (Integer set : fewestFirst) {
      if (system.members(set).stream().noneMatch(owners::containsKey)) {
        pack(set);
      }
    }
  }

  private void pack(int set) {
    packed.add(set);
    system.members(set).forEach(member -> owners.put(member, set));
  }

  private void unpack(int set) {
    packed.remove(set);
    system.members(set).forEach(owners::remove);
  }

  /** Gives up sets that are in the way of two; returns whether there were any. */
  private boolean makeRoom() {
    boolean made = false;
    for (Integer set : List.copyOf(packed)) {
      List<Integer> pair = pairInsteadOf(set);
      if (!pair.isEmpty()) {
        unpack(set);
        pair.forEach(this::pack);
        made = true;
      }
    }
    return made;
  }

  private List<Integer> pairInsteadOf(int set) {
    SortedSet<Integer> free = new TreeSet<>();
    for (Integer member : system.members(set)) {
      for (Integer other : system.incident(member)) {
        if (free.size() < MOST_FREE && other != set && isFreeWithout(other, set)) {
          free.add(other);
        }
      }
    }
    for (Integer first : free) {
      for (Integer second : free.tailSet(first)) {
        if (system.members(second).stream().noneMatch(system.members(first)::contains)) {
          return List.of(first, second);
        }
      }
    }
    return List.of();
  }

  private boolean isFreeWithout(int other, int set) {
    for (Integer member : system.members(other)) {
      @Nullable Integer owner = owners.get(member);
      if (owner != null && !Objects.equals(owner, set)) {
        return false;
      }
    }
    return true;
  }
}
