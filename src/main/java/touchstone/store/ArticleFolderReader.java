package touchstone.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import touchstone.model.Article;
import touchstone.model.Claim;
import touchstone.model.Constraint;
import touchstone.model.Dossier;
import touchstone.model.Id;
import touchstone.model.Location;

/** Reads the files of one article: {@code claims/<article>/}. */
final class ArticleFolderReader {

  private static final Set<String> NAMES =
      Set.of(
          "article.md",
          "claims.csv",
          "constraints.csv",
          "excluded.csv",
          "corrections.csv",
          "coverage.yaml");

  private final WorkspaceFiles files;
  private final IdRegister ids;
  private final Faults faults;

  ArticleFolderReader(WorkspaceFiles files, IdRegister ids, Faults faults) {
    this.files = files;
    this.ids = ids;
    this.faults = faults;
  }

  /** Adds the article in the folder, and its rows, to the dossier. */
  void read(Path folder, Dossier.Builder dossier) {
    Optional<Id> id = Id.parse(folder.getFileName().toString());
    if (!files.isFolder(folder)) {
      reportNoFolder(folder);
      return;
    }
    if (id.isEmpty()) {
      files.add(
          ReadingRule.INVALID_ID,
          folder,
          "the folder's name is no id, expected one like audio-groups-2 (a-z, 0-9, -); rename it");
      return;
    }
    Location start = Location.startOf(files.nameOf(folder.resolve("article.md")));
    Article article =
        files
            .readNeeded(folder.resolve("article.md"), "say there what is being checked")
            .map(file -> ArticleReader.read(id.get(), file, faults))
            .orElseGet(() -> ArticleReader.unread(id.get(), start));
    ids.claim(article.id(), article.location());
    dossier.article(article);
    readRows(folder, article.id(), dossier);
    for (Path path : files.list(folder)) {
      if (!NAMES.contains(path.getFileName().toString())) {
        files.add(ReadingRule.UNEXPECTED_FILE, path, "nothing reads this; take it out");
      }
    }
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

  private void readRows(Path folder, Id article, Dossier.Builder dossier) {
    ClaimReader claimReader = new ClaimReader(article, faults);
    Records<Claim> claims =
        Records.read(
            files.readNeeded(folder.resolve("claims.csv"), "put one row per claim there"),
            CsvFormat.CLAIMS,
            claimReader::read,
            faults);
    List<Claim> distinct = new ArrayList<>(claims.all());
    distinct.removeIf(claim -> !ids.claim(claim.id(), claim.location()));
    dossier.claims(distinct, claims.complete());
    dossier.constraints(constraints(folder, article));
    ExclusionReader exclusions = new ExclusionReader(article, faults);
    CorrectionReader corrections = new CorrectionReader(faults);
    dossier.history(
        Records.read(
                files.read(folder.resolve("excluded.csv")),
                CsvFormat.EXCLUDED,
                exclusions::read,
                faults)
            .all(),
        Records.read(
                files.read(folder.resolve("corrections.csv")),
                CsvFormat.CORRECTIONS,
                corrections::read,
                faults)
            .all(),
        files
            .read(folder.resolve("coverage.yaml"))
            .flatMap(file -> CoverageReader.read(article, file, faults)));
  }

  private List<Constraint> constraints(Path folder, Id article) {
    ConstraintReader reader = new ConstraintReader(article, faults);
    List<Constraint> constraints =
        new ArrayList<>(
            Records.read(
                    files.read(folder.resolve("constraints.csv")),
                    CsvFormat.CONSTRAINTS,
                    reader::read,
                    faults)
                .all());
    constraints.removeIf(row -> !ids.claim(row.id(), row.location()));
    return constraints;
  }
}
