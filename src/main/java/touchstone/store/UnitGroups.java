package touchstone.store;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * The units of a workspace in groups that have nothing to do with one another: an id that is
 * mentioned in two of them puts both into one group. Groups are numbered in the order of their
 * first units.
 */
final class UnitGroups {

  private final List<RecordUnit> units;
  private final int[] numbers;

  /**
   * Takes groups that were found before.
   *
   * @param units all units in the order of reading
   * @param numbers the number of each unit's group
   */
  UnitGroups(List<RecordUnit> units, int[] numbers) {
    this.units = List.copyOf(units);
    this.numbers = numbers.clone();
  }

  /** Puts units into groups. */
  static UnitGroups of(List<RecordUnit> units) {
    return new UnitGroups(units, new JoinedUnits(units).numbers());
  }

  /** Returns how many units there are. */
  int size() {
    return numbers.length;
  }

  /** Returns all units in the order of reading. */
  List<RecordUnit> units() {
    return units;
  }

  /** Returns the number of a unit's group. */
  int numberOf(int unit) {
    return numbers[unit];
  }

  /** Returns the units of each group in their order. */
  List<List<RecordUnit>> members() {
    List<List<RecordUnit>> members = new ArrayList<>();
    for (int unit = 0; unit < numbers.length; unit++) {
      if (numbers[unit] == members.size()) {
        members.add(new ArrayList<>());
      }
      members.get(numbers[unit]).add(units.get(unit));
    }
    return members;
  }

  /** Returns the units of one group in their order. */
  List<RecordUnit> members(int group) {
    List<RecordUnit> members = new ArrayList<>();
    for (int unit = 0; unit < numbers.length; unit++) {
      if (numbers[unit] == group) {
        members.add(units.get(unit));
      }
    }
    return members;
  }

  /**
   * Returns which of these units are others than before; nothing if they may fall into other
   * groups, since one is new or gone, or mentions other ids.
   */
  Optional<BitSet> unitsThatDiffer(List<RecordUnit> now) {
    if (now.size() != units.size()) {
      return Optional.empty();
    }
    BitSet others = new BitSet();
    for (int unit = 0; unit < numbers.length; unit++) {
      RecordUnit before = units.get(unit);
      if (before != now.get(unit)) {
        if (!before.mentionsWhat(now.get(unit))) {
          return Optional.empty();
        }
        others.set(unit);
      }
    }
    return Optional.of(others);
  }

  /** Returns the same groups of these units. */
  UnitGroups with(List<RecordUnit> now) {
    return new UnitGroups(now, numbers);
  }
}
