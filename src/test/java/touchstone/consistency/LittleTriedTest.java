package touchstone.consistency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import touchstone.model.Floor;

/** What the search says where it may not try everything: less, and never more than is proved. */
class LittleTriedTest {

  /** Each two of so many statements exclude one another: all but one are false. */
  private static Map<Integer, List<Integer>> pairs(int first, int size) {
    Map<Integer, List<Integer>> pairs = new TreeMap<>();
    for (int i = first; i < first + size; i++) {
      for (int j = i + 1; j < first + size; j++) {
        pairs.put(100 * i + j, List.of(i, j));
      }
    }
    return pairs;
  }

  @Test
  void sharesTheStepsAmongTheSets() {
    assertEquals(10, new Effort(100).conflicts(10));
    assertEquals(100, new Effort(100).conflicts(0));
    assertEquals(0, new Effort(9).conflicts(10));
    assertTrue(new Effort(Long.MAX_VALUE).conflicts(1) > 1_000_000_000);
  }

  @Test
  void takesOffWhatWasUsedAndAtLeastOneStepForEachQuestion() {
    Effort effort = new Effort(100);
    effort.spend(10, 4);
    assertEquals(50, effort.conflicts(1));
    effort.spend(0, 0);
    assertEquals(49, effort.conflicts(1));
    effort.spend(10, 1_000);
    assertEquals(0, effort.conflicts(1));
  }

  @Test
  void asksNothingWithoutEffort() {
    Covering.Answer answer = Covering.ask(pairs(0, 3), Map.of(), 1, new Effort(2));
    assertNull(answer.suffices());
    assertFalse(answer.isYes() || answer.isNo());
  }

  @Test
  void givesUpAHardQuestionAndHasSpentItsEffort() {
    Map<Integer, List<Integer>> triples = new TreeMap<>();
    for (int i = 0; i < 12; i++) {
      for (int j = i + 1; j < 12; j++) {
        for (int k = j + 1; k < 12; k++) {
          triples.put(triples.size(), List.of(i, j, k));
        }
      }
    }
    Effort little = new Effort(10L * triples.size());
    assertNull(Covering.ask(triples, Map.of(), 9, little).suffices());
    assertEquals(0, little.conflicts(triples.size()), "effort is left");
    Effort enough = new Effort(Effort.USUAL);
    assertTrue(Covering.ask(triples, Map.of(), 9, enough).isNo());
    long spent = Effort.USUAL / triples.size() - enough.conflicts(triples.size());
    assertTrue(spent > 10, "a hard search cost " + spent);
  }

  @Test
  void namesInOrderTheSetsForWhichSoManyDoNotSuffice() {
    Map<Integer, List<Integer>> sets = pairs(0, 4);
    sets.put(9_000, List.of(8, 9));
    Covering.Answer no = Covering.ask(sets, Map.of(), 2, new Effort(Effort.USUAL));
    assertTrue(no.isNo());
    assertEquals(no.core().stream().sorted().toList(), no.core());
    Map<Integer, List<Integer>> core = new TreeMap<>(sets);
    core.keySet().retainAll(no.core());
    assertTrue(Covering.ask(core, Map.of(), 2, new Effort(Effort.USUAL)).isNo());
    assertTrue(Covering.ask(sets, Map.of(), 4, new Effort(Effort.USUAL)).isYes());
  }

  @Test
  void isLeftAtWhatDisjointSetsProve() {
    LeastFalse.Bound bound = LeastFalse.of(pairs(0, 6), new Effort(0));
    assertEquals(3, bound.atLeast());
    assertFalse(bound.exact());
    assertEquals(3, bound.proof().size());
    LeastFalse.Bound all = LeastFalse.of(pairs(0, 6), new Effort(Effort.USUAL));
    assertEquals(5, all.atLeast());
    assertTrue(all.exact());
    Map<Integer, List<Integer>> large = pairs(0, 40);
    assertTrue(large.size() > 600);
    LeastFalse.Bound half = LeastFalse.of(large, new Effort(Long.MAX_VALUE));
    assertEquals(20, half.atLeast());
    assertFalse(half.exact());
  }

  @Test
  void isLeftAtWhatConflictsAskForThatReachNothingInCommon() {
    Map<Integer, List<Integer>> sets = Map.of(0, List.of(0, 1), 1, List.of(2, 3));
    Map<Integer, List<Integer>> falls =
        Map.of(0, List.of(4, 5), 1, List.of(6), 2, List.of(7), 3, List.of(8), 7, List.of(9));
    assertEquals(new Floor(4, false), FallingCount.of(sets, falls, new Effort(0)));
    assertEquals(new Floor(4, true), FallingCount.of(sets, falls, new Effort(Effort.USUAL)));
    Map<Integer, List<Integer>> one = Map.of(0, List.of(0, 1));
    assertEquals(new Floor(1, true), FallingCount.of(one, Map.of(), new Effort(0)));
  }

  @Test
  void doesNotKnowWhereConflictsReachTooMuch() {
    Map<Integer, List<Integer>> chain = new TreeMap<>();
    for (int i = 0; i < 2_000; i++) {
      chain.put(i, List.of(i + 1));
    }
    Map<Integer, List<Integer>> sets = new TreeMap<>();
    for (int i = 0; i < 600; i++) {
      sets.put(i, List.of(0, 10_000 + i));
    }
    assertEquals(new Floor(0, false), FallingCount.of(sets, chain, new Effort(Effort.USUAL)));
    Map<Integer, List<Integer>> some = Map.of(0, List.of(0, 10_000), 1, List.of(0, 10_001));
    Floor bound = FallingCount.of(some, chain, new Effort(Effort.USUAL));
    assertFalse(bound.exact(), "a part with more statements is left at the first bound");
    assertTrue(bound.atLeast() >= 1, bound.toString());
  }
}
