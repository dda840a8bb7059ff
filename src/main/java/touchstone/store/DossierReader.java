package touchstone.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import touchstone.model.Dossier;
import touchstone.model.Id;
import touchstone.model.KeptCopy;
import touchstone.model.Settings;
import touchstone.model.Source;
import touchstone.model.Workers;

/** Reads a whole workspace: the one way in for everything that computes. */
public final class DossierReader {

  static final String MARKDOWN = ".md";

  private final WorkspaceFiles files;
  private final Faults faults;
  private final Workers workers;
  private final ReadingChoice choice;
  private final List<RecordUnit> units = new ArrayList<>();
  private int named;

  /**
   * Records with the units that they were read from.
   *
   * @param parsed the records, and what was wrong with their files
   * @param units the units in the order of reading
   */
  record Watched(Parsed<Dossier> parsed, List<RecordUnit> units) {}

  private DossierReader(Path root, PendingFiles pending, Workers workers, ReadingChoice choice) {
    this.choice = choice;
    this.workers = workers;
    this.faults = new Faults();
    this.files = new WorkspaceFiles(root, pending, faults);
  }

  /**
   * Returns the records of the workspace in that folder, and what was wrong with its files.
   *
   * @throws java.io.UncheckedIOException if a folder could not be listed
   */
  public static Parsed<Dossier> read(Path root) {
    return read(root, PendingFiles.NONE);
  }

  /**
   * Returns the records of the workspace in that folder, and what was wrong with its files.
   *
   * @param workers who read the files; how many they are changes nothing in the result
   * @throws java.io.UncheckedIOException if a folder could not be listed
   */
  public static Parsed<Dossier> read(Path root, Workers workers) {
    return read(root, PendingFiles.NONE, workers);
  }

  /**
   * Reads everything as {@link #read} does, and keeps nothing but what is wrong with it: the
   * records of a long table need more memory, and so more time, than reading it.
   *
   * @throws java.io.UncheckedIOException if a folder could not be listed
   */
  public static Structure structure(Path root, Workers workers) {
    DossierReader reader = new DossierReader(root, PendingFiles.NONE, workers, ReadingChoice.NAMES);
    int sources = reader.dossier().sources().size();
    return new Structure(reader.faults.list(), reader.named, sources);
  }

  /** Returns the records as they would be once these contents were written. */
  static Parsed<Dossier> read(Path root, PendingFiles pending) {
    return read(root, pending, Workers.of(1));
  }

  private static Parsed<Dossier> read(Path root, PendingFiles pending, Workers workers) {
    DossierReader reader = new DossierReader(root, pending, workers, ReadingChoice.ALL);
    Dossier dossier = reader.dossier();
    return new Parsed<>(dossier, reader.faults.list());
  }

  /**
   * Reads all units with what they share.
   *
   * @param digested whether to tell what was seen of each
   */
  static Watched readUnits(Path root, boolean digested, Workers workers) {
    return watched(root, ReadingChoice.units(digested), workers);
  }

  /**
   * Reads some units with what they share, and tells what was seen of each.
   *
   * @param entries the units, and names that are none
   * @param publishers the publishers, if somebody reads them already
   */
  static Watched readUnits(
      Path root,
      WorkspaceSurvey.Entries entries,
      Optional<Supplier<PublisherTable>> publishers,
      Workers workers) {
    return watched(root, ReadingChoice.units(entries, publishers), workers);
  }

  /** Begins to read the publishers of a workspace, for one reading of its units. */
  static Supplier<PublisherTable> beginPublishers(Path root, Workers workers) {
    WorkspaceFiles files = new WorkspaceFiles(root, PendingFiles.NONE, new Faults());
    return workers.begin(() -> PublisherTable.read(files));
  }

  private static Watched watched(Path root, ReadingChoice choice, Workers workers) {
    DossierReader reader = new DossierReader(root, PendingFiles.NONE, workers, choice);
    Dossier dossier = reader.dossier();
    return new Watched(new Parsed<>(dossier, reader.faults.list()), List.copyOf(reader.units));
  }

  /** Reads some units by themselves, only to tell what was seen of each. */
  static List<RecordUnit> unitsOf(Path root, WorkspaceSurvey.Entries entries, Workers workers) {
    DossierReader reader =
        new DossierReader(
            root, PendingFiles.NONE, workers, ReadingChoice.units(entries, Optional.empty()));
    List<RecordUnit> units = new ArrayList<>();
    reader.articles().forEach(article -> article.unit().ifPresent(units::add));
    reader.evidence().forEach(reading -> reading.unit().ifPresent(units::add));
    return units;
  }

  private Dossier dossier() {
    Settings settings =
        files
            .read(files.resolve("touchstone.yaml"))
            .map(file -> SettingsReader.read(file, faults))
            .orElse(Settings.NONE);
    Path claims = files.resolve("claims");
    if (!files.isFolder(claims)) {
      files.reportNoFolder(
          claims,
          "no folder of claims here; go to the folder of the workspace, or name it with -C");
      return new Dossier.Builder().settings(settings).build();
    }
    Dossier.Builder dossier = new Dossier.Builder().settings(settings);
    Supplier<PublisherTable> publishers =
        choice.publishers().orElseGet(() -> workers.begin(() -> PublisherTable.read(files)));
    List<ArticleFolderReader.Reading> articles = articles();
    PublisherTable table = publishers.get();
    faults.addAll(table.faults());
    dossier.publishers(table.publishers(), table.complete());
    articles.forEach(article -> add(article, table.ids(), dossier));
    dossier.sources(sources(table.ids()));
    QuoteReader quotes = new QuoteReader(faults);
    dossier.quotes(
        Records.read(
                files.read(files.resolve("evidence", "quotes.csv")),
                CsvFormat.QUOTES,
                quotes::read,
                faults)
            .all());
    return dossier.build();
  }

  private void add(ArticleFolderReader.Reading article, IdRegister ids, Dossier.Builder dossier) {
    article.unit().ifPresent(units::add);
    if (choice.named()) {
      named += article.nameTo(ids, faults);
    } else {
      article.addTo(dossier, ids, faults);
    }
  }

  private List<ArticleFolderReader.Reading> articles() {
    List<WorkspaceSurvey.Entry> entries =
        choice
            .entries()
            .map(WorkspaceSurvey.Entries::claims)
            .orElseGet(() -> WorkspaceSurvey.ofClaims(files));
    // one by one or part by part: who waits for workers cannot be one
    ArticleFolderReader.Extent extent =
        new ArticleFolderReader.Extent(
            choice.named(), entries.size() == 1 ? workers : Workers.of(1));
    return workers.mapLong(
        entries, entry -> ArticleFolderReader.read(files, entry.path(), choice.seen(), extent));
  }

  private List<Reading> evidence() {
    List<WorkspaceSurvey.Entry> entries =
        choice
            .entries()
            .map(WorkspaceSurvey.Entries::evidence)
            .orElseGet(() -> WorkspaceSurvey.ofEvidence(files));
    return workers.map(entries, entry -> reading(entry.path()));
  }

  private List<Source> sources(IdRegister ids) {
    Path evidence = files.resolve("evidence");
    if (!files.isFolder(evidence)) {
      files.reportNoFolder(evidence, "no folder of evidence here; make one");
      return List.of();
    }
    Map<Id, List<KeptCopy>> copies = copies();
    List<Source> sources = new ArrayList<>();
    for (Reading reading : evidence()) {
      faults.addAll(reading.faults());
      reading.unit().ifPresent(units::add);
      reading
          .source()
          .ifPresent(
              source -> {
                ids.claim(source.id(), source.location(), faults);
                List<KeptCopy> kept = copies.getOrDefault(source.id(), List.of());
                sources.add(kept.isEmpty() ? source : source.withCopies(kept));
              });
    }
    return sources;
  }

  /** What came of reading a file by itself. */
  private record Reading(Optional<Source> source, Optional<RecordUnit> unit, Faults faults) {}

  private Reading reading(Path path) {
    Faults own = new Faults();
    Seen seen = choice.seen();
    Optional<Source> source = source(files.reportingTo(own, seen), path, own);
    Optional<RecordUnit> unit =
        seen == null
            ? Optional.empty()
            : source.map(read -> RecordUnit.of(unitPath(read), seen.value(), read));
    return new Reading(source, unit, own);
  }

  private static String unitPath(Source source) {
    return "evidence/" + source.id() + MARKDOWN;
  }

  private static Optional<Source> source(WorkspaceFiles files, Path path, Faults faults) {
    String fileName = path.getFileName().toString();
    if (!fileName.endsWith(MARKDOWN)) {
      reportUnexpected(files, path, fileName);
      return Optional.empty();
    }
    String name = fileName.substring(0, fileName.length() - MARKDOWN.length());
    Optional<Id> id = Id.parse(name);
    if (id.isEmpty()) {
      files.add(
          ReadingRule.INVALID_ID,
          path,
          "the file's name is no id, expected one like audio-groups-2.md (a-z, 0-9, -); rename it");
      return Optional.empty();
    }
    return Optional.of(
        files
            .read(path)
            .map(file -> EvidenceReader.read(id.get(), file, faults))
            .orElseGet(() -> EvidenceReader.unread(id.get(), files.nameOf(path))));
  }

  private static void reportUnexpected(WorkspaceFiles files, Path path, String fileName) {
    boolean ours =
        fileName.equals("publishers.csv")
            || fileName.equals("captures.csv")
            || fileName.equals("quotes.csv")
            || (fileName.equals("captures") && files.isFolder(path));
    if (!ours) {
      files.add(
          ReadingRule.UNEXPECTED_FILE,
          path,
          "nothing reads this; an evidence file ends in .md, a copy goes into evidence/captures");
    }
  }

  private Map<Id, List<KeptCopy>> copies() {
    CaptureReader reader = new CaptureReader(faults);
    return Records.read(
            files.read(files.resolve("evidence", "captures.csv")),
            CsvFormat.CAPTURES,
            reader::read,
            faults)
        .all()
        .stream()
        .collect(Collectors.groupingBy(KeptCopy::source, LinkedHashMap::new, Collectors.toList()));
  }
}
