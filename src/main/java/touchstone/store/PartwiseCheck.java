package touchstone.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
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

  /** Returns what each part came to; the first is what they share. */
  public List<CheckedPart> parts() {
    if (cache == null) {
      return fresh(survey.shared());
    }
    Supplier<Optional<CheckPack>> known =
        workers.begin(() -> cache.read(root, file, CheckPack::read));
    String shared = survey.shared(); // first, so that what comes after it is noticed at the end
    survey.entries();
    List<CheckedPart> parts = known.get().map(pack -> again(pack, shared)).orElse(null);
    return parts == null ? fresh(shared) : parts;
  }

  private List<CheckedPart> fresh(String shared) {
    Map<String, String> stamps = cache == null ? Map.of() : survey.stamps();
    DossierReader.Watched read = DossierReader.readUnits(root, cache != null, workers);
    survey.note(stamps, read.units());
    PartKeys keys = PartKeys.of(terms(shared), read.units());
    List<CheckedPart> parts = checker.check(read.parsed(), keys, keys.all());
    keep(keys, shared, parts);
    return parts;
  }

  /** Returns what is known with what is not; null if files change while they are looked at. */
  private @Nullable List<CheckedPart> again(CheckPack known, String shared) {
    List<WorkspaceSurvey.Surveyed> now = survey.units();
    BitSet unknown = new BitSet();
    List<@Nullable RecordUnit> found = known.as(now, unknown);
    if (unknown.cardinality() > now.size() / MANY) {
      return null; // hardly anything is left to be found again
    }
    Optional<Supplier<PublisherTable>> publishers =
        unknown.isEmpty()
            ? Optional.empty()
            : Optional.of(DossierReader.beginPublishers(root, workers));
    Optional<List<RecordUnit>> units = complete(found, unknown, now);
    if (units.isEmpty()) {
      return null;
    }
    PartKeys keys = known.keys().anew(terms(shared), units.get());
    Set<String> missing = new HashSet<>(keys.all());
    missing.removeIf(key -> stillHolds(known.part(key)));
    if (missing.isEmpty() && unknown.isEmpty() && now.size() == known.keys().groups().size()) {
      survey.keep();
      return inOrder(keys, known, List.of());
    }
    List<CheckedPart> anew = anew(keys, missing, publishers);
    if (anew == null || !survey.shared().equals(shared)) {
      return null; // what is new was checked with other settings than what is known
    }
    List<CheckedPart> parts = inOrder(keys, known, anew);
    keep(keys, shared, parts);
    return parts;
  }

  /** Returns what these parts come to; null if their files change while they are read. */
  private @Nullable List<CheckedPart> anew(
      PartKeys keys, Set<String> missing, Optional<Supplier<PublisherTable>> publishers) {
    Map<String, RecordUnit> needed = keys.units(missing);
    DossierReader.Watched records =
        DossierReader.readUnits(
            root, survey.entries().chosen(needed::containsKey), publishers, workers);
    if (!agree(needed, records.units())) {
      return null;
    }
    List<String> order = keys.all().stream().filter(missing::contains).toList();
    return checker.check(records.parsed(), keys, order);
  }

  /** Returns whether there is such a result, and holds as far as kept copies go. */
  private boolean stillHolds(@Nullable CheckedPart known) {
    return known != null && survey.areAsAsked(known.asked());
  }

  /**
   * Returns the units as they are now, known or read by themselves; nothing if one changed since.
   */
  private Optional<List<RecordUnit>> complete(
      List<@Nullable RecordUnit> found, BitSet unknown, List<WorkspaceSurvey.Surveyed> now) {
    Set<String> paths = new HashSet<>();
    unknown.stream().forEach(i -> paths.add(now.get(i).path()));
    Map<String, RecordUnit> read = new HashMap<>();
    WorkspaceSurvey.Entries entries = survey.entries().units().chosen(paths::contains);
    DossierReader.unitsOf(root, entries, workers).forEach(unit -> read.put(unit.path(), unit));
    unknown.stream().forEach(i -> found.set(i, read.get(now.get(i).path())));
    boolean complete =
        unknown.stream()
            .allMatch(
                i -> {
                  RecordUnit unit = found.get(i);
                  return unit != null && unit.digest().equals(now.get(i).digest());
                });
    return complete ? Optional.of(found) : Optional.empty();
  }

  /** Returns whether all that was needed was read, and as it had been surveyed. */
  private static boolean agree(Map<String, RecordUnit> needed, List<RecordUnit> read) {
    return read.size() == needed.size()
        && read.stream()
            .allMatch(
                unit -> {
                  RecordUnit surveyed = needed.get(unit.path());
                  return surveyed != null && surveyed.digest().equals(unit.digest());
                });
  }

  private static List<CheckedPart> inOrder(
      PartKeys keys, CheckPack known, List<CheckedPart> found) {
    Map<String, CheckedPart> parts = new HashMap<>(known.parts());
    found.forEach(part -> parts.put(part.key(), part));
    return keys.all().stream().map(parts::get).toList();
  }

  private String terms(String shared) {
    return circumstances + "\n" + shared;
  }

  /** Keeps the result, unless what the units share changed while they were read. */
  private void keep(PartKeys keys, String shared, List<CheckedPart> parts) {
    if (cache != null && survey.shared().equals(shared)) {
      workers.together(
          survey::keep, () -> cache.write(root, file, CheckPack.of(keys, parts)::write));
    }
  }
}
