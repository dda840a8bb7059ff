package touchstone.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import touchstone.model.Severity;

/**
 * What a cache holds of one workspace: its units as they were, and what a check of each part came
 * to. Nothing in it is true of a workspace but through a digest of what the workspace holds now.
 *
 * @param units the units by path
 * @param parts the results by key
 */
record CheckPack(Map<String, RecordUnit> units, Map<String, CheckedPart> parts) {

  /** A cache that holds nothing. */
  static final CheckPack EMPTY = new CheckPack(Map.of(), Map.of());

  private static final Severity[] SEVERITIES = Severity.values();

  /** Holds these units and results. */
  static CheckPack of(Collection<RecordUnit> units, Collection<CheckedPart> parts) {
    Map<String, RecordUnit> byPath = new HashMap<>();
    units.forEach(unit -> byPath.put(unit.path(), unit));
    Map<String, CheckedPart> byKey = new HashMap<>();
    parts.forEach(part -> byKey.put(part.key(), part));
    return new CheckPack(byPath, byKey);
  }

  /** Returns the unit, if it is as it was. */
  Optional<RecordUnit> unit(String path, String digest) {
    return Optional.ofNullable(units.get(path)).filter(unit -> unit.digest().equals(digest));
  }

  /** Returns the result of that key. */
  @Nullable CheckedPart part(String key) {
    return parts.get(key);
  }

  /** Packs the units, then the results. */
  void write(PackWriter out) {
    out.number(units.size());
    units.values().forEach(unit -> write(unit, out));
    out.number(parts.size());
    parts.values().forEach(part -> write(part, out));
  }

  /** Unpacks what {@link #write} has packed. */
  static CheckPack read(PackReader in) {
    List<RecordUnit> units = new ArrayList<>();
    for (int left = in.number(); left > 0; left--) {
      units.add(unit(in));
    }
    List<CheckedPart> parts = new ArrayList<>();
    for (int left = in.number(); left > 0; left--) {
      parts.add(part(in));
    }
    return of(units, parts);
  }

  private static void write(RecordUnit unit, PackWriter out) {
    out.text(unit.path());
    out.text(unit.digest());
    out.number(unit.complete() ? 1 : 0);
    out.number(unit.mentioned());
    for (int i = 0; i < unit.mentioned(); i++) {
      out.number(unit.mention(i));
    }
  }

  private static RecordUnit unit(PackReader in) {
    String path = in.text();
    String digest = in.text();
    boolean complete = in.number(2) == 1;
    long[] mentions = new long[in.count()];
    for (int i = 0; i < mentions.length; i++) {
      mentions[i] = in.longNumber();
    }
    return new RecordUnit(path, digest, complete, mentions);
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
