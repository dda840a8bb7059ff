package touchstone.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import touchstone.model.Article;
import touchstone.model.Claim;
import touchstone.model.Constraint;
import touchstone.model.Correction;
import touchstone.model.CoverageRecord;
import touchstone.model.Dossier;
import touchstone.model.Exclusion;
import touchstone.model.Id;
import touchstone.model.Location;
import touchstone.model.Workers;

/** Reads the files of one article: {@code claims/<article>/}. */
final class ArticleFolderReader {

  /** The files that an article's folder may have. */
  static final List<String> NAMES =
      List.of(
          "article.md",
          "claims.csv",
          "constraints.csv",
          "excluded.csv",
          "corrections.csv",
          "coverage.yaml");

  private final WorkspaceFiles files;
  private final Faults faults;
  private final Extent extent;

  private ArticleFolderReader(WorkspaceFiles files, Faults faults, Extent extent) {
    this.files = files;
    this.faults = faults;
    this.extent = extent;
  }

  /**
   * How a folder is read.
   *
   * @param named whether to keep no more of a claim or constraint than its id and its place; all of
   *     it is read in any case, and what is wrong with it told
   * @param workers who read the parts of a long table
   */
  record Extent(boolean named, Workers workers) {}

  /**
   * What is in the folder of an article.
   *
   * @param article what is being checked
   * @param claims its claims
   * @param constraints its constraints
   * @param exclusions passages without a claim
   * @param corrections its log
   * @param coverage its last coverage figure
   */
  private record Contents(
      Article article,
      Records<Claim> claims,
      List<Constraint> constraints,
      List<Exclusion> exclusions,
      List<Correction> corrections,
      Optional<CoverageRecord> coverage) {}

  /**
   * What came of reading a folder by itself, before anybody knows which ids are taken.
   *
   * @param contents nothing if it is no folder of an article
   * @param unit the folder as a unit, if anybody wants to know
   * @param faults what was wrong
   */
  record Reading(Optional<Contents> contents, Optional<RecordUnit> unit, Faults faults) {

    /** Adds the article and its rows to the dossier, but for rows whose id is taken. */
    void addTo(Dossier.Builder dossier, IdRegister ids, Faults all) {
      all.addAll(faults);
      contents.ifPresent(read -> add(read, dossier, ids, all));
    }

    /** Notes the ids of all rows, and returns how many claims have one that was free. */
    int nameTo(IdRegister ids, Faults all) {
      all.addAll(faults);
      int free = 0;
      if (contents.isPresent()) {
        Contents read = contents.get();
        ids.claim(read.article().id(), read.article().location(), all);
        for (Claim claim : read.claims().all()) {
          free += ids.claim(claim.id(), claim.location(), all) ? 1 : 0;
        }
        read.constraints().forEach(row -> ids.claim(row.id(), row.location(), all));
      }
      return free;
    }

    private static void add(Contents read, Dossier.Builder dossier, IdRegister ids, Faults all) {
      ids.claim(read.article().id(), read.article().location(), all);
      dossier.article(read.article());
      dossier.claims(
          read.claims().all().stream()
              .filter(claim -> ids.claim(claim.id(), claim.location(), all))
              .toList(),
          read.claims().complete());
      dossier.constraints(
          read.constraints().stream()
              .filter(row -> ids.claim(row.id(), row.location(), all))
              .toList());
      dossier.history(read.exclusions(), read.corrections(), read.coverage());
    }
  }

  /**
   * Reads the folder; folders may be read at the same time.
   *
   * @param seen takes in what the reader is told by the disk, if anybody wants to know
   * @param extent how much of it to keep
   */
  static Reading read(WorkspaceFiles files, Path folder, @Nullable Seen seen, Extent extent) {
    Faults faults = new Faults();
    Optional<Contents> contents =
        new ArticleFolderReader(files.reportingTo(faults, seen), faults, extent).read(folder);
    Optional<RecordUnit> unit =
        contents
            .filter(read -> seen != null)
            .map(
                read ->
                    RecordUnit.of(
                        seen == null ? "" : seen.value(),
                        read.article().id(),
                        read.claims(),
                        read.constraints(),
                        read.corrections()));
    return new Reading(contents, unit, faults);
  }

  /** Takes note of the folder of an article as {@link #read} does, and makes nothing of it. */
  static void touch(WorkspaceFiles files, Path folder) {
    files.isFolder(folder);
    NAMES.forEach(name -> files.touch(folder.resolve(name)));
    files.list(folder);
  }

  private Optional<Contents> read(Path folder) {
    Optional<Id> id = Id.parse(folder.getFileName().toString());
    if (!files.isFolder(folder)) {
      reportNoFolder(folder);
      return Optional.empty();
    }
    if (id.isEmpty()) {
      files.add(
          ReadingRule.INVALID_ID,
          folder,
          "the folder's name is no id, expected one like audio-groups-2 (a-z, 0-9, -); rename it");
      return Optional.empty();
    }
    Location start = Location.startOf(files.nameOf(folder.resolve("article.md")));
    Article article =
        files
            .readNeeded(folder.resolve("article.md"), "say there what is being checked")
            .map(file -> ArticleReader.read(id.get(), file, faults))
            .orElseGet(() -> ArticleReader.unread(id.get(), start));
    Contents contents = contents(folder, article);
    for (Path path : files.list(folder)) {
      if (!NAMES.contains(path.getFileName().toString())) {
        files.add(ReadingRule.UNEXPECTED_FILE, path, "nothing reads this; take it out");
      }
    }
    return Optional.of(contents);
  }

  private void reportNoFolder(Path path) {
    if (files.isLink(path)) {
      files.reportNoFolder(path, "");
    } else {
      files.add(
          ReadingRule.UNEXPECTED_FILE,
          path,
          "nothing reads this; each article has a folder of its own under claims");
    }
  }

  private Contents contents(Path folder, Article article) {
    Id id = article.id();
    ExclusionReader exclusions = new ExclusionReader(id, faults);
    CorrectionReader corrections = new CorrectionReader(faults);
    return new Contents(
        article,
        Records.readInParts(
            files.readNeeded(folder.resolve("claims.csv"), "put one row per claim there"),
            CsvFormat.CLAIMS,
            own -> claims(new ClaimReader(id, own)),
            faults,
            extent.workers()),
        Records.readInParts(
                files.read(folder.resolve("constraints.csv")),
                CsvFormat.CONSTRAINTS,
                own -> constraints(new ConstraintReader(id, own)),
                faults,
                extent.workers())
            .all(),
        rows(folder.resolve("excluded.csv"), CsvFormat.EXCLUDED, exclusions::read),
        rows(folder.resolve("corrections.csv"), CsvFormat.CORRECTIONS, corrections::read),
        files
            .read(folder.resolve("coverage.yaml"))
            .flatMap(file -> CoverageReader.read(id, file, faults)));
  }

  private Function<CsvTable.Row, @Nullable Claim> claims(ClaimReader reader) {
    if (!extent.named()) {
      return reader::read;
    }
    return row -> {
      Claim claim = reader.read(row);
      return claim == null ? null : Claim.named(claim.id(), claim.article(), claim.location());
    };
  }

  private Function<CsvTable.Row, @Nullable Constraint> constraints(ConstraintReader reader) {
    if (!extent.named()) {
      return reader::read;
    }
    return row -> {
      Constraint all = reader.read(row);
      return all == null
          ? null
          : new Constraint(
              all.id(),
              all.article(),
              all.strength(),
              List.of(),
              "",
              "",
              all.location(),
              all.location());
    };
  }

  private <T> List<T> rows(
      Path path, CsvFormat format, Function<CsvTable.Row, @Nullable T> reader) {
    return Records.read(files.read(path), format, reader, faults).all();
  }
}
