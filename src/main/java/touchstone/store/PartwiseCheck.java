package touchstone.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import touchstone.model.Digest;
import touchstone.model.Workers;

/**
 * Checks a workspace part by part, and only those parts again that have changed. A part is a group
 * of units that no id joins to others; one more part is what they share. What a part came to is
 * kept under a digest of every byte that it depends on.
 */
public final class PartwiseCheck {

  /** If more than one unit in so many is unknown, all are read. */
  private static final int MANY = 4;

  private final Path root;
  private final String circumstances;
  private final @Nullable CacheFolder cache;
  private final CacheFolder.Name file;
  private final WorkspaceSurvey survey;
  private final Workers workers;
  private final PartChecker checker;

  /**
   * What a check depends on besides the files.
   *
   * @param circumstances whatever results depend on, like the day
   * @param begun when the run began, before it looked at any file
   * @param notes whether notes are told, not only counted
   */
  public record Terms(String circumstances, Instant begun, boolean notes) {}

  /**
   * Prepares a check.
   *
   * @param root the workspace's folder
   * @param terms what else it depends on
   * @param cache where results lie; null for a check that neither reads nor keeps any
   * @param work what checks a part
   * @param workers who do the work; how many they are changes nothing in the result
   */
  public PartwiseCheck(
      Path root, Terms terms, @Nullable CacheFolder cache, PartChecker.Work work, Workers workers) {
    this.root = root;
    this.circumstances = terms.circumstances() + (cache == null ? "" : "\n" + cache.build());
    this.cache = cache;
    this.file = new CacheFolder.Name(terms.notes() ? "notes" : "check", "");
    this.workers = workers;
    this.survey = new WorkspaceSurvey(root, cache, terms.begun(), workers);
    this.checker = new PartChecker(work, new CopyFiles(root), workers, terms.notes());
  }

  /**
   * Units in their groups with the keys of their results.
   *
   * @param units all units
   * @param keys the key of each unit's group, by the unit's path
   * @param shared the key of what they share
   * @param complete whether all rows of claims could be read
   */
  record Groups(List<RecordUnit> units, Map<String, String> keys, String shared, boolean complete) {

    /** Returns the key of the part that a file belongs to. */
    String partOf(String file) {
      int second = file.startsWith("claims/") ? file.indexOf('/', "claims/".length()) : -1;
      String unit = second < 0 ? file : file.substring(0, second);
      return keys.getOrDefault(unit, shared);
    }

    /** Returns the keys of all parts, that of what they share first. */
    List<String> all() {
      Set<String> distinct = new HashSet<>();
      List<String> all = new ArrayList<>(List.of(shared));
      units.stream().map(unit -> partOf(unit.path())).filter(distinct::add).forEach(all::add);
      return all;
    }
  }

  /** Returns what each part came to; the first is what they share. */
  public List<CheckedPart> parts() {
    String shared = survey.shared();
    CheckPack known =
        cache == null
            ? CheckPack.EMPTY
            : cache.read(root, file, CheckPack::read).orElse(CheckPack.EMPTY);
    List<CheckedPart> parts = known.units().isEmpty() ? null : again(known, shared);
    return parts == null ? fresh(shared) : parts;
  }

  private List<CheckedPart> fresh(String shared) {
    Map<String, String> stamps = cache == null ? Map.of() : survey.stamps();
    DossierReader.Watched read = DossierReader.readUnits(root, cache != null, workers);
    survey.note(stamps, read.units());
    Groups groups = groups(read.units(), shared);
    List<CheckedPart> parts = checker.check(read.parsed(), groups, groups.all());
    keep(groups, shared, parts);
    return parts;
  }

  /** Returns what is known with what is not; null if files change while they are looked at. */
  private @Nullable List<CheckedPart> again(CheckPack known, String shared) {
    List<WorkspaceSurvey.Surveyed> now = survey.units();
    Set<String> unknown = new HashSet<>();
    for (WorkspaceSurvey.Surveyed unit : now) {
      if (known.unit(unit.path(), unit.digest()).isEmpty()) {
        unknown.add(unit.path());
      }
    }
    if (unknown.size() > now.size() / MANY) {
      return null; // hardly anything is left to be found again
    }
    Optional<List<RecordUnit>> units = units(known, now, unknown);
    if (units.isEmpty()) {
      return null;
    }
    Groups groups = groups(units.get(), shared);
    Set<String> missing = new HashSet<>(groups.all());
    missing.removeIf(key -> stillHolds(known.part(key)));
    if (missing.isEmpty() && unknown.isEmpty() && now.size() == known.units().size()) {
      survey.keep();
      return inOrder(groups, known, List.of());
    }
    Set<String> needed = needed(units.get(), groups, missing);
    DossierReader.Watched records =
        DossierReader.readUnits(root, survey.entries().chosen(needed::contains), workers);
    if (!agree(needed, units.get(), records.units())) {
      return null;
    }
    List<String> order = groups.all().stream().filter(missing::contains).toList();
    List<CheckedPart> found = checker.check(records.parsed(), groups, order);
    if (!survey.shared().equals(shared)) {
      return null; // what is new was checked with other settings than what is known
    }
    List<CheckedPart> parts = inOrder(groups, known, found);
    keep(groups, shared, parts);
    return parts;
  }

  /** Returns the paths of the units of parts whose result is missing. */
  private static Set<String> needed(List<RecordUnit> units, Groups groups, Set<String> missing) {
    Set<String> needed = new HashSet<>();
    units.stream()
        .map(RecordUnit::path)
        .filter(path -> missing.contains(groups.partOf(path)))
        .forEach(needed::add);
    return needed;
  }

  /** Returns whether there is such a result, and holds as far as kept copies go. */
  private boolean stillHolds(@Nullable CheckedPart known) {
    return known != null && survey.areAsAsked(known.asked());
  }

  /**
   * Returns the units as they are now, known or read by themselves; nothing if one changed since.
   */
  private Optional<List<RecordUnit>> units(
      CheckPack known, List<WorkspaceSurvey.Surveyed> now, Set<String> unknown) {
    Map<String, RecordUnit> fresh = new HashMap<>();
    WorkspaceSurvey.Entries entries = survey.entries().units().chosen(unknown::contains);
    DossierReader.unitsOf(root, entries, workers).forEach(unit -> fresh.put(unit.path(), unit));
    List<RecordUnit> units = new ArrayList<>();
    for (WorkspaceSurvey.Surveyed seen : now) {
      RecordUnit unit =
          known.unit(seen.path(), seen.digest()).orElseGet(() -> fresh.get(seen.path()));
      if (unit == null || !unit.digest().equals(seen.digest())) {
        return Optional.empty();
      }
      units.add(unit);
    }
    return Optional.of(units);
  }

  /** Returns whether all that was needed was read, and as it had been surveyed. */
  private static boolean agree(Set<String> needed, List<RecordUnit> units, List<RecordUnit> read) {
    Set<String> there = new HashSet<>();
    read.forEach(unit -> there.add(unit.path()));
    Map<String, String> digests = new HashMap<>();
    units.forEach(unit -> digests.put(unit.path(), unit.digest()));
    return there.containsAll(needed)
        && read.stream().allMatch(unit -> unit.digest().equals(digests.get(unit.path())));
  }

  private static List<CheckedPart> inOrder(
      Groups groups, CheckPack known, List<CheckedPart> found) {
    Map<String, CheckedPart> parts = new HashMap<>(known.parts());
    found.forEach(part -> parts.put(part.key(), part));
    return groups.all().stream().map(parts::get).toList();
  }

  private Groups groups(List<RecordUnit> units, String shared) {
    boolean complete = units.stream().allMatch(RecordUnit::complete);
    String common = circumstances + "\n" + shared + "\n" + complete;
    Map<String, String> keys = new HashMap<>();
    for (List<RecordUnit> group : UnitGroups.of(units)) {
      String key =
          WorkspaceSurvey.Surveyed.digest(common, group.stream().map(WorkspaceSurvey.Surveyed::of));
      group.forEach(unit -> keys.put(unit.path(), key));
    }
    return new Groups(units, keys, Digest.sha256(common), complete);
  }

  /** Keeps the result, unless what the units share changed while they were read. */
  private void keep(Groups groups, String shared, List<CheckedPart> parts) {
    if (cache != null && survey.shared().equals(shared)) {
      cache.write(root, file, CheckPack.of(groups.units(), parts)::write);
      survey.keep();
    }
  }
}
