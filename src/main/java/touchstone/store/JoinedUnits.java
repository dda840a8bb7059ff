package touchstone.store;

import java.util.Arrays;
import java.util.List;

/** Units joined by the ids that they mention: a forest of disjoint sets. */
final class JoinedUnits {

  private final List<RecordUnit> units;
  private final int[] above;

  JoinedUnits(List<RecordUnit> units) {
    this.units = units;
    this.above = new int[units.size()];
    join();
  }

  /** Returns for each unit the number of its set, in the order of the sets' first units. */
  int[] numbers() {
    int[] ofTop = new int[above.length];
    Arrays.fill(ofTop, -1);
    int[] numbers = new int[above.length];
    int next = 0;
    for (int unit = 0; unit < above.length; unit++) {
      int top = top(unit);
      if (ofTop[top] < 0) {
        ofTop[top] = next++;
      }
      numbers[unit] = ofTop[top];
    }
    return numbers;
  }

  private void join() {
    int mentions = 16;
    for (RecordUnit unit : units) {
      mentions += unit.mentioned();
    }
    int mask = Integer.highestOneBit(mentions) * 4 - 1;
    long[] numbers = new long[mask + 1];
    int[] owners = new int[mask + 1]; // one more than the unit; 0 is a free place
    for (int unit = 0; unit < above.length; unit++) {
      above[unit] = unit;
      for (int i = 0; i < units.get(unit).mentioned(); i++) {
        long number = units.get(unit).mention(i);
        int at = (int) (number ^ (number >>> 32)) & mask;
        while (owners[at] != 0 && numbers[at] != number) {
          at = (at + 1) & mask;
        }
        if (owners[at] == 0) {
          numbers[at] = number;
          owners[at] = unit + 1;
        } else {
          above[top(unit)] = top(owners[at] - 1);
        }
      }
    }
  }

  private int top(int unit) {
    int at = unit;
    while (above[at] != at) {
      above[at] = above[above[at]];
      at = above[at];
    }
    return at;
  }
}
