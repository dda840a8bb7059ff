package touchstone.consistency;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The same questions answered by trying every set of statements; a set is a number's bits. */
final class BruteForce {

  private final int size;
  private final int[] needs;

  private BruteForce(int size, int[] needs) {
    this.size = size;
    this.needs = needs;
  }

  /** Returns an oracle for the statements of the fixture. */
  static BruteForce of(StatementFixture fixture) {
    int[] needs = new int[fixture.size];
    fixture.needs.forEach((statement, premises) -> needs[statement] = bits(premises));
    return new BruteForce(fixture.size, withoutCycles(needs));
  }

  /** Takes the premises away of what is on a cycle, or between two. */
  private static int[] withoutCycles(int[] needs) {
    int size = needs.length;
    boolean[][] leads = new boolean[size][size];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        leads[i][j] = (needs[i] >> j & 1) == 1;
      }
    }
    for (int k = 0; k < size; k++) {
      for (int i = 0; i < size; i++) {
        for (int j = 0; j < size; j++) {
          leads[i][j] |= leads[i][k] && leads[k][j];
        }
      }
    }
    int[] left = needs.clone();
    for (int i = 0; i < size; i++) {
      boolean into = leads[i][i];
      boolean outOf = leads[i][i];
      for (int j = 0; j < size; j++) {
        into |= leads[i][j] && leads[j][j];
        outOf |= leads[j][i] && leads[j][j];
      }
      left[i] = into && outOf ? 0 : needs[i];
    }
    return left;
  }

  static int bits(Collection<Integer> members) {
    return members.stream().mapToInt(member -> 1 << member).reduce(0, (a, b) -> a | b);
  }

  /** Returns everything that these statements need, themselves included. */
  int needed(int statements) {
    int all = statements;
    for (int i = 0; i < size; i++) {
      int next = all;
      for (int j = 0; j < size; j++) {
        next |= (all >> j & 1) == 1 ? needs[j] : 0;
      }
      all = next;
    }
    return all;
  }

  /** Returns the least number of false statements that hit every set. */
  int floor(List<Integer> sets) {
    return least(sets, false);
  }

  /** Returns the same, counting what needs a false one. */
  int floorWithPremises(List<Integer> sets) {
    return least(sets, true);
  }

  private int least(List<Integer> sets, boolean falling) {
    int least = size;
    for (int chosen = 0; chosen < 1 << size; chosen++) {
      int falsehoods = chosen;
      if (falling) {
        int truths = 0;
        for (int i = 0; i < size; i++) {
          truths |= (needed(1 << i) & chosen) == 0 ? 1 << i : 0;
        }
        falsehoods = ((1 << size) - 1) & ~truths;
      }
      int now = falsehoods;
      if (sets.stream().allMatch(set -> (set & now) != 0)) {
        least = Math.min(least, Integer.bitCount(falsehoods));
      }
    }
    return least;
  }

  /** Returns whether these statements cannot all be true, premises followed. */
  boolean isConflict(int statements, List<Integer> sets) {
    int all = needed(statements);
    return sets.stream().anyMatch(set -> (set & ~all) == 0);
  }

  /** Returns whether they cannot all be true, and all but any one of them can. */
  boolean isMinimalConflict(int statements, List<Integer> sets) {
    List<Integer> fewer = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      if ((statements >> i & 1) == 1) {
        fewer.add(statements & ~(1 << i));
      }
    }
    return isConflict(statements, sets) && fewer.stream().noneMatch(some -> isConflict(some, sets));
  }
}
