package touchstone.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import touchstone.model.Claim;
import touchstone.model.Correction;
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
    if (WorkspaceLock.isMarked(root)) {
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
   * Writes signatures into their rows and into the corrections log: all of them, or none.
   *
   * @throws IOException if the disk refuses, or a table has no column to sign in
   */
  public void sign(Dossier dossier, List<Signature> signatures) throws IOException {
    Map<Id, List<Signature>> byArticle = new LinkedHashMap<>();
    for (Signature signature : signatures) {
      Claim claim = dossier.claim(signature.claim());
      byArticle.computeIfAbsent(claim.article(), none -> new ArrayList<>()).add(signature);
    }
    Map<String, String> texts = new LinkedHashMap<>();
    for (Map.Entry<Id, List<Signature>> article : byArticle.entrySet()) {
      String folder = "claims/" + article.getKey() + "/";
      texts.put(folder + "claims.csv", claims(folder + "claims.csv", article.getValue()));
      String log = corrections(folder + "corrections.csv", article.getValue());
      if (!log.isEmpty()) {
        texts.put(folder + "corrections.csv", log);
      }
    }
    Commit.replace(root, texts);
  }

  private String claims(String name, List<Signature> signatures) throws IOException {
    CsvText table = CsvText.of(name, read(name), CsvFormat.CLAIMS);
    if (!table.hasColumns(SIGN_OFF)) {
      throw new IOException(
          name + " lacks a column to sign in; expected " + String.join(", ", SIGN_OFF));
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

  /** Returns the log with the new lines, or nothing if there is none to add. */
  private String corrections(String name, List<Signature> signatures) throws IOException {
    List<Correction> changes = new ArrayList<>();
    for (Signature signature : signatures) {
      if (signature.correction() != null) {
        changes.add(signature.correction());
      }
    }
    if (changes.isEmpty()) {
      return "";
    }
    String before =
        Files.exists(root.resolve(name))
            ? read(name)
            : String.join(",", CsvFormat.CORRECTIONS.columns()) + "\n";
    return CsvText.of(name, before, CsvFormat.CORRECTIONS)
        .withRows(changes.stream().map(WorkspaceEditor::cells).toList());
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

  private String read(String name) throws IOException {
    return Files.readString(root.resolve(name), StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    lock.close();
  }
}
