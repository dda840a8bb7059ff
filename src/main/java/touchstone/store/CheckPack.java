package touchstone.store;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import touchstone.model.Severity;

/**
 * What a cache holds of one workspace: its units as they were with the keys of its parts, and what
 * a check of each part came to. Nothing in it is true of a workspace but through a digest of what
 * the workspace holds now.
 *
 * @param keys the units with the keys of their parts
 * @param parts the results by key
 */
record CheckPack(PartKeys keys, Map<String, CheckedPart> parts) {

  /** A cache that holds nothing. */
  static final CheckPack EMPTY = new CheckPack(PartKeys.of("", List.of()), Map.of());

  private static final Severity[] SEVERITIES = Severity.values();

  /** Holds these units and results. */
  static CheckPack of(PartKeys keys, Collection<CheckedPart> parts) {
    Map<String, CheckedPart> byKey = new HashMap<>();
    parts.forEach(part -> byKey.put(part.key(), part));
    return new CheckPack(keys, byKey);
  }

  /**
   * Returns for each of these units the one that is held, or null if it is another by now.
   *
   * @param unknown where to mark those that are null
   */
  List<@Nullable RecordUnit> as(List<WorkspaceSurvey.Surveyed> now, BitSet unknown) {
    List<RecordUnit> units = keys.groups().units();
    Map<String, RecordUnit> byPath = new HashMap<>();
    List<@Nullable RecordUnit> found = new ArrayList<>(now.size());
    for (int i = 0; i < now.size(); i++) {
      RecordUnit unit = i < units.size() ? units.get(i) : null;
      found.add(as(now.get(i), unit, byPath));
      unknown.set(i, found.get(i) == null);
    }
    return found;
  }

  private @Nullable RecordUnit as(
      WorkspaceSurvey.Surveyed now, @Nullable RecordUnit likely, Map<String, RecordUnit> byPath) {
    RecordUnit unit = likely;
    if (unit == null || !unit.path().equals(now.path())) {
      if (byPath.isEmpty()) { // one has gone or come
        keys.groups().units().forEach(each -> byPath.put(each.path(), each));
      }
      unit = byPath.get(now.path());
    }
    return unit != null && unit.digest().equals(now.digest()) ? unit : null;
  }

  /** Returns the result of that key. */
  @Nullable CheckedPart part(String key) {
    return parts.get(key);
  }

  /** Packs the units, the keys, and the results. */
  void write(PackWriter out) {
    out.text(keys.circumstances());
    out.number(keys.complete() ? 1 : 0);
    out.texts(keys.ofGroups());
    UnitGroups groups = keys.groups();
    out.number(groups.units().size());
    for (int i = 0; i < groups.units().size(); i++) {
      write(groups.units().get(i), out);
      out.number(groups.numberOf(i));
    }
    out.number(parts.size());
    parts.values().forEach(part -> write(part, out));
  }

  /** Unpacks what {@link #write} has packed. */
  static CheckPack read(PackReader in) {
    String circumstances = in.text();
    boolean complete = in.number(2) == 1;
    List<String> ofGroups = in.texts();
    int size = in.count();
    List<RecordUnit> units = new ArrayList<>(size);
    int[] groups = new int[size];
    for (int i = 0; i < size; i++) {
      units.add(unit(in));
      groups[i] = in.number(ofGroups.size());
    }
    PartKeys keys = new PartKeys(circumstances, complete, new UnitGroups(units, groups), ofGroups);
    List<CheckedPart> parts = new ArrayList<>();
    for (int left = in.count(); left > 0; left--) {
      parts.add(part(in));
    }
    return of(keys, parts);
  }

  private static void write(RecordUnit unit, PackWriter out) {
    out.plain(unit.path());
    out.plain(unit.digest());
    out.number(unit.complete() ? 1 : 0);
    out.bytes(unit.mentions());
  }

  private static RecordUnit unit(PackReader in) {
    return new RecordUnit(in.plain(), in.plain(), in.number(2) == 1, in.bytes());
  }

  private static void write(CheckedPart part, PackWriter out) {
    out.text(part.key());
    out.number(part.claims());
    out.number(part.sources());
    AskedCopies.write(part.asked(), out);
    out.texts(part.met());
    out.texts(part.accepted());
    for (Severity severity : SEVERITIES) {
      out.number(part.open().getOrDefault(severity, 0));
    }
    part.grave().write(out);
    part.notes().write(out);
  }

  private static CheckedPart part(PackReader in) {
    String key = in.text();
    int claims = in.number();
    int sources = in.number();
    List<CheckedPart.Asked> asked = AskedCopies.read(in);
    List<String> met = in.texts();
    List<String> accepted = in.texts();
    Map<Severity, Integer> open = new EnumMap<>(Severity.class);
    for (Severity severity : SEVERITIES) {
      open.put(severity, in.number());
    }
    PackedFindings grave = PackedFindings.read(in);
    return new CheckedPart(
        key, claims, sources, asked, met, accepted, open, grave, PackedFindings.read(in));
  }
}
