package touchstone.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A change of the records is seen, and of nothing else. */
class WorkspaceStateTest {

  private static final String CLAIMS = "claims/art/claims.csv";
  private static final String MANUAL = "evidence/manual.md";

  @TempDir private Path folder;
  @TempDir private Path outside;
  private WorkspaceState before;

  @BeforeEach
  void write() throws IOException {
    for (String file : Set.of("touchstone.yaml", CLAIMS, MANUAL)) {
      put(file, "first");
    }
    before = WorkspaceState.of(folder);
  }

  private void put(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private void assertSeen() throws IOException {
    assertNotEquals(before, WorkspaceState.of(folder));
  }

  private void assertNotSeen() throws IOException {
    assertEquals(before, WorkspaceState.of(folder));
  }

  @Test
  void looksAtTheRecords() throws IOException {
    assertEquals(Set.of("touchstone.yaml", CLAIMS, MANUAL), before.files().keySet());
    assertNotSeen();
  }

  @Test
  void seesARecordThatChanged() throws IOException {
    put(CLAIMS, "another");
    assertSeen();
  }

  @Test
  void seesTheSettingsChange() throws IOException {
    put("touchstone.yaml", "another");
    assertSeen();
  }

  @Test
  void seesARecordThatWasAdded() throws IOException {
    put("evidence/test.md", "new");
    assertSeen();
  }

  @Test
  void seesARecordThatWasTakenAway() throws IOException {
    Files.delete(folder.resolve(MANUAL));
    assertSeen();
  }

  @Test
  void passesHiddenFilesAndFoldersBy() throws IOException {
    put("claims/.git/HEAD", "ref");
    put("evidence/.cache/deep/page.html", "page");
    put("claims/art/.claims.csv.swp", "edited");
    assertNotSeen();
  }

  @Test
  void passesCopiesOfSourcesBy() throws IOException {
    put("evidence/captures/page.html", "page");
    put("evidence/captures/deep/page.html", "page");
    assertNotSeen();
    put("claims/captures/claims.csv", "an article of that name");
    assertSeen();
  }

  @Test
  void followsNoLink() throws IOException {
    Files.createSymbolicLink(folder.resolve("claims/elsewhere"), outside);
    before = WorkspaceState.of(folder);
    Files.writeString(outside.resolve("claims.csv"), "not ours");
    assertNotSeen();
  }

  @Test
  void needsNoRecords() throws IOException {
    assertEquals(Set.of(), WorkspaceState.of(outside).files().keySet());
  }
}
