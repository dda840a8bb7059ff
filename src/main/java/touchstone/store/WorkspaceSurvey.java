package touchstone.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import touchstone.model.Digest;
import touchstone.model.Id;
import touchstone.model.KeptCopy;
import touchstone.model.Workers;

/**
 * What a workspace consists of, without making anything of it: its units, each with the digest of
 * what its reader would be told now, and a digest of what they share. What has the stamp that it
 * had when it was last looked at is not read for it.
 */
final class WorkspaceSurvey {

  private static final String SHARED_NAME = "shared";
  private static final String THERE = "there";
  private static final List<String> FOLDERS = List.of("claims", "evidence");
  private static final List<String> SHARED =
      List.of(
          "touchstone.yaml",
          "evidence/publishers.csv",
          "evidence/captures.csv",
          "evidence/quotes.csv");

  private final Path root;
  private final Workers workers;
  private final @Nullable CacheFolder cache;
  private final Stamp stamp;
  private final KnownUnits known;
  private final CopyFiles copies;
  private final WorkspaceFiles files;
  private @Nullable Entries entries;

  /**
   * Surveys a workspace.
   *
   * @param cache where stamps lie that were taken before; null to trust none
   * @param begun when the run began
   */
  WorkspaceSurvey(Path root, @Nullable CacheFolder cache, Instant begun, Workers workers) {
    this.root = root;
    this.workers = workers;
    this.cache = cache;
    this.stamp = new Stamp(begun);
    this.copies = new CopyFiles(root);
    this.files = new WorkspaceFiles(root, PendingFiles.NONE, new Faults());
    this.known =
        Optional.ofNullable(cache)
            .flatMap(folder -> folder.read(root, KnownUnits.FILE, KnownUnits::read))
            .orElseGet(KnownUnits::none);
  }

  /**
   * A name in the folder of claims or of evidence.
   *
   * @param path where it is
   * @param name the path from the workspace's folder, with {@code /}
   * @param isUnit whether it is read as a unit
   */
  record Entry(Path path, String name, boolean isUnit) {}

  /**
   * The names in both folders in their order.
   *
   * @param claims in the folder of claims
   * @param evidence in the folder of evidence
   */
  record Entries(List<Entry> claims, List<Entry> evidence) {

    /** Returns the units that are chosen, by their paths, and all that is no unit. */
    Entries chosen(Predicate<String> isChosen) {
      return new Entries(chosen(claims, isChosen), chosen(evidence, isChosen));
    }

    private static List<Entry> chosen(List<Entry> entries, Predicate<String> isChosen) {
      return entries.stream()
          .filter(entry -> !entry.isUnit() || isChosen.test(entry.name()))
          .toList();
    }

    /** Returns the same without what is no unit. */
    Entries units() {
      return new Entries(units(claims), units(evidence));
    }

    private static List<Entry> units(List<Entry> entries) {
      return entries.stream().filter(Entry::isUnit).toList();
    }
  }

  /**
   * A unit as it is now.
   *
   * @param path from the workspace's folder, with {@code /}
   * @param digest what its reader would be told
   */
  record Surveyed(String path, String digest) {

    /** Returns a unit as it was when it was read. */
    static Surveyed of(RecordUnit unit) {
      return new Surveyed(unit.path(), unit.digest());
    }

    /** Returns a digest of units in their order and of what else counts. */
    static String digest(String common, Stream<Surveyed> units) {
      StringBuilder told = new StringBuilder(common);
      units.forEach(
          unit -> told.append('\n').append(unit.path()).append(' ').append(unit.digest()));
      return Digest.sha256(told.toString());
    }
  }

  /** Returns the names in the folder of claims in their order. */
  static List<Entry> ofClaims(WorkspaceFiles files) {
    return files.list(files.resolve("claims")).stream()
        .map(path -> claimsEntry(files, path))
        .toList();
  }

  private static Entry claimsEntry(WorkspaceFiles files, Path path) {
    String name = path.getFileName().toString();
    return new Entry(path, "claims/" + name, Id.isId(name) && files.isFolder(path));
  }

  /** Returns the names in the folder of evidence in their order. */
  static List<Entry> ofEvidence(WorkspaceFiles files) {
    return files.list(files.resolve("evidence")).stream()
        .map(WorkspaceSurvey::evidenceEntry)
        .toList();
  }

  private static Entry evidenceEntry(Path path) {
    String name = path.getFileName().toString();
    int end = name.length() - DossierReader.MARKDOWN.length();
    boolean isUnit = name.endsWith(DossierReader.MARKDOWN) && Id.isId(name.substring(0, end));
    return new Entry(path, "evidence/" + name, isUnit);
  }

  /** Returns the units of the workspace in the order of reading; none if it has no such folders. */
  List<Surveyed> units() {
    return each(
        entry ->
            new Surveyed(
                entry.name(), known.found(entry.name(), stampOf(entry), () -> digestOf(entry))));
  }

  /** Returns the stamps of the units, to be taken before they are read. */
  Map<String, String> stamps() {
    Map<String, String> stamps = new HashMap<>();
    each(entry -> Map.entry(entry.name(), stampOf(entry)))
        .forEach(each -> stamps.put(each.getKey(), each.getValue()));
    return stamps;
  }

  /** Takes note of units that were read after these stamps were taken. */
  void note(Map<String, String> stamps, List<RecordUnit> units) {
    for (RecordUnit unit : units) {
      known.note(unit.path(), stamps.getOrDefault(unit.path(), Stamp.NONE), unit.digest());
    }
  }

  private <T> List<T> each(Function<Entry, T> work) {
    Entries units = entries().units();
    List<T> all = new ArrayList<>(workers.mapLong(units.claims(), work));
    all.addAll(workers.map(units.evidence(), work));
    return all;
  }

  /** Returns the names as they were when somebody first asked. */
  Entries entries() {
    if (entries == null) {
      boolean claims = files.isFolder(files.resolve("claims"));
      boolean evidence = claims && files.isFolder(files.resolve("evidence"));
      entries =
          new Entries(
              claims ? ofClaims(files) : List.of(), evidence ? ofEvidence(files) : List.of());
    }
    return entries;
  }

  private String stampOf(Entry entry) {
    if (cache == null) {
      return Stamp.NONE;
    }
    return isArticle(entry)
        ? stampOf(
            List.of(entry.path()),
            ArticleFolderReader.NAMES.stream().map(entry.path()::resolve).toList())
        : stamp.ofFile(entry.path());
  }

  private static boolean isArticle(Entry entry) {
    return entry.name().startsWith("claims/");
  }

  /** Returns one stamp for several; none if one of them has none. */
  private String stampOf(List<Path> folders, List<Path> plain) {
    List<String> stamps = new ArrayList<>();
    folders.forEach(path -> stamps.add(stamp.ofFolder(path)));
    plain.forEach(path -> stamps.add(stamp.ofFile(path)));
    return stamps.contains(Stamp.NONE) ? Stamp.NONE : String.join(";", stamps);
  }

  private String digestOf(Entry entry) {
    Seen seen = new Seen(true);
    WorkspaceFiles watched = files.reportingTo(new Faults(), seen);
    if (isArticle(entry)) {
      ArticleFolderReader.touch(watched, entry.path());
    } else {
      watched.touch(entry.path());
    }
    return seen.value();
  }

  /** Returns a digest of what the units share: tables, settings, and names that are no units. */
  String shared() {
    String stamped =
        cache == null
            ? Stamp.NONE
            : stampOf(
                FOLDERS.stream().map(files::resolve).toList(),
                SHARED.stream().map(files::resolve).toList());
    return known.found(SHARED_NAME, stamped, this::digestOfShared);
  }

  private String digestOfShared() {
    Seen seen = new Seen(true);
    WorkspaceFiles watched = files.reportingTo(new Faults(), seen);
    SHARED.forEach(name -> watched.touch(files.resolve(name)));
    for (String folder : FOLDERS) {
      seen.add(folder, "" + files.exists(files.resolve(folder)));
      if (watched.isFolder(files.resolve(folder))) {
        List<Entry> entries = folder.equals("claims") ? ofClaims(files) : ofEvidence(files);
        for (Entry entry : entries) {
          if (!entry.isUnit()) {
            watched.isFolder(entry.path());
            watched.isLink(entry.path());
          }
        }
      }
    }
    return seen.value();
  }

  /** Returns whether all copies are as they were: there byte by byte as on record, or not. */
  boolean areAsAsked(List<CheckedPart.Asked> asked) {
    return asked.stream().allMatch(each -> isAtHand(each.copy()) == each.atHand());
  }

  private boolean isAtHand(KeptCopy copy) {
    String name = "%s %s %s".formatted(copy.sha256(), copy.bytes(), copy.path());
    String stamped =
        cache != null && copies.isPlainFile(copy.path())
            ? stamp.ofFile(files.resolve(copy.path()))
            : Stamp.NONE;
    String found = known.found(name, stamped, () -> copies.bytesOf(copy).isPresent() ? THERE : "");
    return found.equals(THERE);
  }

  /** Keeps the stamps for the next run, if any has changed. */
  void keep() {
    if (cache != null && known.isNews()) {
      cache.write(root, KnownUnits.FILE, known::write);
    }
  }
}
