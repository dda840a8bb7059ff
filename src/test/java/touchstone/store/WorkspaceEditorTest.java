package touchstone.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceEditorTest {

  private static final String CLAIMS = "claims/art/claims.csv";
  private static final String LOG = "claims/art/corrections.csv";

  @TempDir private Path root;

  @BeforeEach
  void writeFiles() throws IOException {
    Files.createDirectories(root.resolve("claims/art"));
    Files.writeString(root.resolve(CLAIMS), "old claims");
    Files.writeString(root.resolve(LOG), "old log");
  }

  private void replace(Map<String, String> texts) throws IOException {
    DraftFiles files = new DraftFiles(root);
    for (Map.Entry<String, String> text : texts.entrySet()) {
      files.put(text.getKey(), text.getValue());
    }
    files.commit();
  }

  private List<String> files() throws IOException {
    try (Stream<Path> paths = Files.walk(root)) {
      return paths
          .filter(Files::isRegularFile)
          .map(path -> root.relativize(path).toString())
          .sorted()
          .toList();
    }
  }

  @Test
  void holdsOneLockAndTakesItsFileAway() throws IOException {
    try (WorkspaceEditor first = WorkspaceEditor.open(root, Duration.ZERO)) {
      assertTrue(WorkspaceLock.isMarked(root));
      LockedException busy =
          assertThrows(
              LockedException.class, () -> WorkspaceEditor.open(root, Duration.ofMillis(60)));
      assertTrue(
          busy.getMessage().contains("process " + ProcessHandle.current().pid()),
          busy.getMessage());
      assertEquals(root, first == null ? null : root);
    }
    assertFalse(WorkspaceLock.isMarked(root));
    WorkspaceEditor.open(root, Duration.ZERO).close();
  }

  @Test
  void takesALockOverThatADeadProcessLeft() throws IOException {
    Files.writeString(root.resolve(".touchstone.lock"), "999999 1");
    WorkspaceEditor.open(root, Duration.ZERO).close();
    assertEquals(List.of(CLAIMS, LOG), files());
  }

  @Test
  void replacesSeveralFilesAndLeavesNothingBehind() throws IOException {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put(CLAIMS, "new claims");
    texts.put(LOG, "new log");
    replace(texts);
    assertEquals("new claims", Files.readString(root.resolve(CLAIMS)));
    assertEquals("new log", Files.readString(root.resolve(LOG)));
    assertEquals(List.of(CLAIMS, LOG), files());
  }

  @Test
  void finishesAChangeThatWasDecided() throws IOException {
    Files.writeString(root.resolve("claims/art/.corrections.csv.touchstone-new"), "new log");
    Files.writeString(root.resolve(CLAIMS), "new claims");
    Files.writeString(root.resolve(".touchstone.journal"), CLAIMS + "\n" + LOG + "\n");
    Files.writeString(root.resolve(".touchstone.lock"), "999999 1");
    WorkspaceEditor.clearUp(root);
    assertEquals("new claims", Files.readString(root.resolve(CLAIMS)));
    assertEquals("new log", Files.readString(root.resolve(LOG)));
    assertEquals(List.of(CLAIMS, LOG), files());
  }

  @Test
  void takesBackAChangeThatWasNotDecided() throws IOException {
    Files.writeString(root.resolve("claims/art/.claims.csv.touchstone-new"), "half");
    Files.writeString(root.resolve(".touchstone.journal.4711.touchstone-tmp"), "claims/a");
    Files.writeString(root.resolve(".touchstone.lock"), "999999 1");
    WorkspaceEditor.clearUp(root);
    assertEquals("old claims", Files.readString(root.resolve(CLAIMS)));
    assertEquals("old log", Files.readString(root.resolve(LOG)));
    assertEquals(List.of(CLAIMS, LOG), files());
  }

  @Test
  void renamesNothingThatAJournalFromElsewhereNames() throws IOException {
    Files.writeString(root.resolve("victim"), "mine");
    Files.writeString(root.resolve(".victim.touchstone-new"), "theirs");
    Files.writeString(
        root.resolve(".touchstone.journal"), "victim\n../victim\nclaims/../victim\n/etc/passwd\n");
    Files.writeString(root.resolve(".touchstone.lock"), "999999 1");
    WorkspaceEditor.clearUp(root);
    assertEquals("mine", Files.readString(root.resolve("victim")));
  }

  @Test
  void touchesNothingWhereNobodyWasKilled() throws IOException {
    Files.writeString(root.resolve("claims/art/.claims.csv.touchstone-new"), "half");
    WorkspaceEditor.clearUp(root);
    assertEquals(3, files().size());
  }

  @Test
  void writesThroughNoLinkThatAWorkspaceBrings() throws IOException {
    Path victim = Files.writeString(root.resolve("victim"), "mine");
    Files.createSymbolicLink(root.resolve(".touchstone.lock"), victim);
    WorkspaceEditor.clearUp(root);
    assertThrows(IOException.class, () -> WorkspaceEditor.open(root, Duration.ZERO));
    Files.delete(root.resolve(".touchstone.lock"));
    Files.createSymbolicLink(root.resolve(".touchstone.journal"), victim);
    replace(Map.of(CLAIMS, "new claims"));
    assertEquals("mine", Files.readString(victim));
    assertEquals("new claims", Files.readString(root.resolve(CLAIMS)));
  }

  @Test
  void finishesNothingInAFolderThatIsALink() throws IOException {
    Path elsewhere = Files.createDirectory(root.resolve("elsewhere"));
    Files.writeString(elsewhere.resolve("claims.csv"), "mine");
    Files.writeString(elsewhere.resolve(".claims.csv.touchstone-new"), "theirs");
    Files.createSymbolicLink(root.resolve("claims/link"), elsewhere);
    Files.writeString(root.resolve(".touchstone.journal"), "claims/link/claims.csv\n");
    Commit.recover(root);
    assertEquals("mine", Files.readString(elsewhere.resolve("claims.csv")));
  }
}
