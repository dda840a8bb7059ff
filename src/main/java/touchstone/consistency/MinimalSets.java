package touchstone.consistency;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Tells which sets have another one in them, and so say nothing more. */
final class MinimalSets {

  /** So many comparisons are made at most; after that a set counts as having none in it. */
  private static final long MOST_STEPS = 20_000_000;

  private MinimalSets() {}

  /**
   * Returns for each set that has another one in it the number of that other, which has none in it:
   * of several the smallest, then the first. Of equal sets the first has none in it. Small sets are
   * looked at first, so that where there are too many the largest are not looked at.
   *
   * @param sets the sets, the first with number 0
   */
  static Map<Integer, Integer> within(List<? extends Collection<Integer>> sets) {
    Map<Integer, Integer> frequency = frequencies(sets);
    List<Integer> smallestFirst =
        IntStream.range(0, sets.size())
            .boxed()
            .sorted(Comparator.comparing(i -> sets.get(i).size()))
            .toList();
    Map<Integer, Integer> within = new TreeMap<>();
    Map<Integer, List<Integer>> minimalByRarest = new HashMap<>();
    long steps = 0;
    for (Integer i : smallestFirst) {
      Set<Integer> set = new HashSet<>(sets.get(i));
      steps += set.stream().mapToLong(m -> minimalByRarest.getOrDefault(m, List.of()).size()).sum();
      if (steps > MOST_STEPS) {
        break;
      }
      List<Integer> inIt =
          set.stream()
              .flatMap(member -> minimalByRarest.getOrDefault(member, List.of()).stream())
              .filter(other -> set.containsAll(sets.get(other)))
              .toList();
      if (inIt.isEmpty()) {
        sets.get(i).stream()
            .min(Comparator.comparing(frequency::get))
            .ifPresent(
                rarest ->
                    minimalByRarest.computeIfAbsent(rarest, none -> new ArrayList<>()).add(i));
      } else {
        within.put(
            i,
            inIt.stream()
                .min(
                    Comparator.<Integer, Integer>comparing(other -> sets.get(other).size())
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow());
      }
    }
    return within;
  }

  private static Map<Integer, Integer> frequencies(List<? extends Collection<Integer>> sets) {
    Map<Integer, Integer> frequency = new HashMap<>();
    sets.forEach(set -> set.forEach(member -> frequency.merge(member, 1, Integer::sum)));
    return frequency;
  }
}
