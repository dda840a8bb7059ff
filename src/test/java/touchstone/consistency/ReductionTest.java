package touchstone.consistency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * What can be decided at once is decided, and the answer stays the same; what is packed is apart.
 */
class ReductionTest {

  private static NavigableMap<Integer, Set<Integer>> draw(Random random, int statements) {
    NavigableMap<Integer, Set<Integer>> sets = new TreeMap<>();
    for (int set = random.nextInt(14); set >= 0; set--) {
      Set<Integer> members = new TreeSet<>();
      random.ints(1 + random.nextInt(4), 0, statements).forEach(members::add);
      sets.put(set, members);
    }
    return sets;
  }

  private static List<Integer> bits(Map<Integer, ? extends Set<Integer>> sets) {
    return sets.values().stream().map(BruteForce::bits).toList();
  }

  private static int least(Map<Integer, ? extends Set<Integer>> sets, int statements) {
    return BruteForce.of(new StatementFixture(statements)).floor(bits(sets));
  }

  private static Map<Integer, Set<Integer>> left(SetSystem system) {
    Map<Integer, Set<Integer>> left = new TreeMap<>();
    system.sets().forEach(set -> left.put(set, new TreeSet<>(system.members(set))));
    return left;
  }

  @Test
  void leavesTheLeastNumberAsItWas() {
    Random random = new Random(20_261_125);
    int decided = 0;
    int open = 0;
    for (int run = 0; run < 1_000; run++) {
      NavigableMap<Integer, Set<Integer>> sets = draw(random, 9);
      SetSystem system = SetSystem.of(sets);
      List<Integer> forced = Reduction.reduce(system);
      Map<Integer, Set<Integer>> left = left(system);
      assertEquals(least(sets, 9), forced.size() + least(left, 9), sets.toString());
      Set<Integer> asked = new HashSet<>();
      forced.forEach(set -> sets.get(set).forEach(s -> assertTrue(asked.add(s), sets.toString())));
      left.keySet().forEach(set -> assertTrue(sets.get(set).containsAll(left.get(set))));
      decided += left.isEmpty() ? 1 : 0;
      open += left.isEmpty() ? 0 : 1;
    }
    assertTrue(decided > 300 && open > 20, decided + " decided, " + open + " open");
  }

  @Test
  void leavesNothingThatCanBeDecidedAtOnce() {
    Random random = new Random(4);
    for (int run = 0; run < 1_000; run++) {
      SetSystem system = SetSystem.of(draw(random, 9));
      Reduction.reduce(system);
      for (int set : system.sets()) {
        assertTrue(system.members(set).size() > 1, "a set asks for its only statement");
        for (int other : system.sets()) {
          assertFalse(
              set != other && system.members(set).containsAll(system.members(other)),
              "a set has another one in it");
        }
      }
      for (int statement : system.statements()) {
        for (int other : system.statements()) {
          assertFalse(
              statement != other && system.incident(statement).containsAll(system.incident(other)),
              "a statement is in all sets that another one is in");
        }
      }
    }
  }

  @Test
  void packsSetsThatHaveNothingInCommonAndLeavesNoneOut() {
    Random random = new Random(5);
    int packed = 0;
    int possible = 0;
    for (int run = 0; run < 1_000; run++) {
      NavigableMap<Integer, Set<Integer>> sets = draw(random, 12);
      List<Integer> chosen = Packing.of(sets);
      Set<Integer> taken = new HashSet<>();
      chosen.forEach(set -> sets.get(set).forEach(s -> assertTrue(taken.add(s), sets.toString())));
      sets.forEach(
          (set, members) ->
              assertTrue(chosen.contains(set) || members.stream().anyMatch(taken::contains)));
      assertEquals(chosen.stream().sorted().toList(), chosen);
      packed += chosen.size();
      possible += most(bits(sets), 0, 0);
    }
    assertTrue(possible - packed <= 2, packed + " sets packed, of " + possible + " that can be");
  }

  private static int most(List<Integer> sets, int from, int taken) {
    if (from == sets.size()) {
      return 0;
    }
    int without = most(sets, from + 1, taken);
    return (sets.get(from) & taken) != 0
        ? without
        : Math.max(without, 1 + most(sets, from + 1, taken | sets.get(from)));
  }

  @Test
  void namesTheSmallestSetWithinAnotherAndOfThoseTheFirst() {
    List<List<Integer>> sets =
        List.of(
            List.of(1, 2, 3),
            List.of(4, 5),
            List.of(1, 2, 3, 4, 5),
            List.of(6, 7),
            List.of(7, 6),
            List.of(4, 5, 6, 7),
            List.of(8));
    assertEquals(Map.of(2, 1, 4, 3, 5, 1), MinimalSets.within(sets));
  }
}
