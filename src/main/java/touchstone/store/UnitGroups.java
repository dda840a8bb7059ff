package touchstone.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The units of a workspace in groups that have nothing to do with one another: an id that is
 * mentioned in two of them puts both into one group (a forest of disjoint sets).
 */
final class UnitGroups {

  private final List<RecordUnit> units;
  private final int[] above;

  private UnitGroups(List<RecordUnit> units) {
    this.units = units;
    this.above = new int[units.size()];
  }

  /** Returns the groups in the order of their first units, and the units of each in their order. */
  static List<List<RecordUnit>> of(List<RecordUnit> units) {
    UnitGroups groups = new UnitGroups(units);
    groups.join();
    Map<Integer, List<RecordUnit>> byTop = new LinkedHashMap<>();
    for (int i = 0; i < units.size(); i++) {
      byTop.computeIfAbsent(groups.top(i), none -> new ArrayList<>()).add(units.get(i));
    }
    return List.copyOf(byTop.values());
  }

  private void join() {
    int mentions = 16;
    for (RecordUnit unit : units) {
      mentions += unit.mentioned();
    }
    int mask = Integer.highestOneBit(mentions) * 4 - 1;
    long[] numbers = new long[mask + 1];
    int[] owners = new int[mask + 1]; // one more than the unit; 0 is a free place
    for (int unit = 0; unit < units.size(); unit++) {
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
