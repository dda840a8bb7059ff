package touchstone.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import touchstone.model.Claim;
import touchstone.model.Correction;
import touchstone.model.CoverageRecord;
import touchstone.model.Dossier;
import touchstone.model.ExhibitSeal;
import touchstone.model.Id;
import touchstone.model.SignOff;
import touchstone.model.Signature;

/**
 * Changes the records of a workspace. Holds its lock from opening to closing, so what is read
 * through it is what is changed.
 */
public final class WorkspaceEditor implements AutoCloseable {

  private static final List<String> SIGN_OFF =
      List.of("status", "overrides", "evidence", "reviewed_by", "reviewed_on", "note");

  private final Path root;
  private final WorkspaceLock lock;

  private WorkspaceEditor(Path root, WorkspaceLock lock) {
    this.root = root;
    this.lock = lock;
  }

  /**
   * Opens a workspace for writing, and finishes or takes back what a killed run has left in it.
   *
   * @param patience how long to wait while another run is writing
   * @throws LockedException if another run is still writing then
   * @throws IOException if the disk refuses
   */
  public static WorkspaceEditor open(Path root, Duration patience) throws IOException {
    WorkspaceLock lock = WorkspaceLock.acquire(root, patience);
    Commit.recover(root);
    return new WorkspaceEditor(root, lock);
  }

  /**
   * Clears up after a killed run, if there was one and nobody is writing now.
   *
   * @throws IOException if the disk refuses
   */
  public static void clearUp(Path root) throws IOException {
    // a run that the disk stopped has let its lock go and left its journal
    if (WorkspaceLock.isMarked(root) || Commit.isDecided(root)) {
      try {
        open(root, Duration.ZERO).close();
      } catch (AccessDeniedException notOurs) {
        // whoever may write here clears up
      } catch (LockedException busy) {
        // somebody is writing; nothing was left behind
      }
    }
  }

  /** Returns the records as they are while the lock is held. */
  public Parsed<Dossier> dossier() {
    return DossierReader.read(root);
  }

  /**
   * Begins a change of the records, to be written before this editor is closed.
   *
   * @throws EditRefusedException if a part of the records cannot be read
   */
  public Draft draft() {
    return new Draft(root);
  }

  /**
   * Writes the list of digests of the records as they are now, for {@link RecordsIntegrity}.
   *
   * @throws EditRefusedException if something among the records is no plain file
   * @throws IOException if the disk refuses
   */
  public void seal() throws IOException {
    DraftFiles files = new DraftFiles(root);
    files.put(DigestList.NAME, RecordsIntegrity.seal(root));
    files.commit();
  }

  /**
   * Writes signatures into their rows and into the corrections log: all of them, or none.
   *
   * @throws MissingColumnException if a table has no column to sign in
   * @throws IOException if the disk refuses
   */
  public void sign(Dossier dossier, List<Signature> signatures) throws IOException {
    Map<Id, List<Signature>> byArticle = new LinkedHashMap<>();
    for (Signature signature : signatures) {
      Claim claim = dossier.claim(signature.claim());
      byArticle.computeIfAbsent(claim.article(), none -> new ArrayList<>()).add(signature);
    }
    DraftFiles files = new DraftFiles(root);
    for (Map.Entry<Id, List<Signature>> article : byArticle.entrySet()) {
      String table = ClaimEdits.path(article.getKey(), "claims.csv");
      files.put(table, claims(table, files.read(table), article.getValue()));
      log(files, ClaimEdits.path(article.getKey(), "corrections.csv"), article.getValue());
    }
    files.commit();
  }

  /**
   * Writes the coverage figure of an article over the one before.
   *
   * @throws IOException if the disk refuses
   */
  public void record(CoverageRecord figure) throws IOException {
    DraftFiles files = new DraftFiles(root);
    files.put(ClaimEdits.path(figure.article(), "coverage.yaml"), CoverageText.of(figure));
    files.commit();
  }

  private static String claims(String name, String text, List<Signature> signatures)
      throws IOException {
    CsvText table = CsvText.of(name, text, CsvFormat.CLAIMS);
    if (!table.hasColumns(SIGN_OFF)) {
      throw new MissingColumnException(
          "%s lacks a column to sign in, expected %s; add what is missing to its first row"
              .formatted(name, String.join(", ", SIGN_OFF)));
    }
    Map<Id, Map<String, String>> changes = new LinkedHashMap<>();
    signatures.forEach(signature -> changes.put(signature.claim(), cells(signature)));
    return table.with(changes);
  }

  private static Map<String, String> cells(Signature signature) {
    SignOff signed = signature.signOff();
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("status", signed.status().word());
    cells.put("overrides", signed.overrides() == null ? "" : signed.overrides().word());
    cells.put(
        "evidence",
        signed.evidence().stream().map(ExhibitSeal::toString).collect(Collectors.joining(";")));
    cells.put("reviewed_by", signed.by());
    cells.put("reviewed_on", signed.on() == null ? "" : signed.on().toString());
    cells.put("note", signature.note());
    return cells;
  }

  /** Adds the new lines to the log, if there is one to add. */
  private static void log(DraftFiles files, String name, List<Signature> signatures)
      throws IOException {
    List<Map<String, String>> rows = new ArrayList<>();
    for (Signature signature : signatures) {
      if (signature.correction() != null) {
        rows.add(cells(signature.correction()));
      }
    }
    if (!rows.isEmpty()) {
      files.put(name, DraftTable.of(files, name, CsvFormat.CORRECTIONS).withRows(rows));
    }
  }

  private static Map<String, String> cells(Correction change) {
    return Map.of(
        "when", change.when().toString(),
        "claim", change.claim().value(),
        "from", change.from().word(),
        "to", change.to().word(),
        "why", change.why(),
        "by", change.by());
  }

  @Override
  public void close() throws IOException {
    lock.close();
  }
}
