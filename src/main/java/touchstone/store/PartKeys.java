package touchstone.store;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import touchstone.model.Digest;

/**
 * The parts that a workspace is checked in, each with the key of its result: a digest of all that
 * the result depends on, but for kept copies. A part is a group of units; one more is what they
 * share.
 */
final class PartKeys {

  private final String circumstances;
  private final boolean complete;
  private final UnitGroups groups;
  private final List<String> ofGroups;
  private final String shared;

  /**
   * Takes keys that were worked out before.
   *
   * @param circumstances what the results of all parts depend on besides the units
   * @param complete whether all rows of claims could be read
   * @param groups the units in their groups
   * @param ofGroups the key of each group
   */
  PartKeys(String circumstances, boolean complete, UnitGroups groups, List<String> ofGroups) {
    this.circumstances = circumstances;
    this.complete = complete;
    this.groups = groups;
    this.ofGroups = List.copyOf(ofGroups);
    this.shared = Digest.sha256(common(circumstances, complete));
  }

  /** Works out the keys of parts, given all that they depend on besides the units. */
  static PartKeys of(String circumstances, List<RecordUnit> units) {
    boolean complete = units.stream().allMatch(RecordUnit::complete);
    String common = common(circumstances, complete);
    UnitGroups groups = UnitGroups.of(units);
    List<String> keys = new ArrayList<>();
    groups.members().forEach(members -> keys.add(key(common, members)));
    return new PartKeys(circumstances, complete, groups, keys);
  }

  private static String common(String circumstances, boolean complete) {
    return circumstances + "\n" + complete;
  }

  private static String key(String common, List<RecordUnit> members) {
    return WorkspaceSurvey.Surveyed.digest(
        common, members.stream().map(WorkspaceSurvey.Surveyed::of));
  }

  /**
   * Returns the same as {@link #of} would, and works out only what can differ from these keys.
   *
   * @param units all units; those that are as they were are the same objects
   */
  PartKeys anew(String circumstances, List<RecordUnit> units) {
    Optional<BitSet> others = groups.unitsThatDiffer(units);
    boolean same =
        this.circumstances.equals(circumstances)
            && others.isPresent()
            && others.get().stream().allMatch(i -> units.get(i).complete() == complete);
    if (!same) {
      return of(circumstances, units);
    }
    UnitGroups now = groups.with(units);
    List<String> keys = new ArrayList<>(ofGroups);
    others.get().stream()
        .map(now::numberOf)
        .distinct()
        .forEach(
            group -> keys.set(group, key(common(circumstances, complete), now.members(group))));
    return new PartKeys(circumstances, complete, now, keys);
  }

  /** Returns what the results of all parts depend on besides the units. */
  String circumstances() {
    return circumstances;
  }

  /** Returns the units in their groups. */
  UnitGroups groups() {
    return groups;
  }

  /** Returns the key of each group. */
  List<String> ofGroups() {
    return ofGroups;
  }

  /** Returns the key of what the units share. */
  String shared() {
    return shared;
  }

  /** Returns whether all rows of claims could be read. */
  boolean complete() {
    return complete;
  }

  /** Returns the keys of all parts, that of what they share first. */
  List<String> all() {
    List<String> all = new ArrayList<>(List.of(shared));
    all.addAll(ofGroups);
    return all;
  }

  /**
   * Returns what finds the key of the part that a file belongs to.
   *
   * @param wanted the parts to be found; a file of another is given to what they share
   */
  UnaryOperator<String> byFile(Set<String> wanted) {
    Map<String, String> ofUnits = new HashMap<>();
    each(wanted, (unit, key) -> ofUnits.put(unit.path(), key));
    return file -> {
      int second = file.startsWith("claims/") ? file.indexOf('/', "claims/".length()) : -1;
      return ofUnits.getOrDefault(second < 0 ? file : file.substring(0, second), shared);
    };
  }

  /** Returns the units of these parts by path. */
  Map<String, RecordUnit> units(Set<String> wanted) {
    Map<String, RecordUnit> units = new HashMap<>();
    each(wanted, (unit, key) -> units.put(unit.path(), unit));
    return units;
  }

  private void each(Set<String> wanted, BiConsumer<RecordUnit, String> work) {
    BitSet groupsWanted = new BitSet();
    for (int group = 0; group < ofGroups.size(); group++) {
      groupsWanted.set(group, wanted.contains(ofGroups.get(group)));
    }
    for (int unit = 0; unit < groups.size(); unit++) {
      if (groupsWanted.get(groups.numberOf(unit))) {
        work.accept(groups.units().get(unit), ofGroups.get(groups.numberOf(unit)));
      }
    }
  }
}
