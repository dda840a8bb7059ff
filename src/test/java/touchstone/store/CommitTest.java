package touchstone.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.model.Digest;

class CommitTest {

  private static final String JOURNAL = ".touchstone.journal";
  private static final String NEW_CLAIMS = "claims/moon/claims.csv";
  private static final String COPY = "evidence/captures/src/a.gz";

  @TempDir private Path root;
  private Desk desk;
  private DraftFiles files;

  @BeforeEach
  void begin() throws IOException {
    desk = Desk.in(root);
    files = new DraftFiles(root);
  }

  private static String digest(String text) {
    return Digest.sha256(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void makesFilesInFoldersThatWereNotThere() throws IOException {
    Map<String, String> before = desk.files();
    files.put(NEW_CLAIMS, "new");
    files.put(COPY, new byte[] {1});
    files.put("touchstone.yaml", "site_name: x\n");
    files.put(Desk.MANUAL, files.read(Desk.MANUAL) + "\n");
    files.commit();
    assertEquals("new", desk.read(NEW_CLAIMS));
    assertEquals(1, Files.size(root.resolve(COPY)));
    assertEquals(before.size() + 3, desk.files().size());
  }

  @Test
  void keepsThePermissionsOfWhatItReplaces() throws IOException {
    Files.setPosixFilePermissions(
        root.resolve(Desk.MANUAL), PosixFilePermissions.fromString("rw-r-----"));
    files.put(Desk.MANUAL, files.read(Desk.MANUAL) + "\n");
    files.commit();
    assertEquals(
        "rw-r-----",
        PosixFilePermissions.toString(Files.getPosixFilePermissions(root.resolve(Desk.MANUAL))));
  }

  @Test
  void refusesToChangeWhatSomebodyElseChanged() throws IOException {
    String read = files.read(Desk.MANUAL);
    files.put(Desk.MANUAL, read + "ours");
    files.put(NEW_CLAIMS, "ours");
    desk.write(Desk.MANUAL, "theirs");
    Map<String, String> before = desk.files();
    ChangedMeanwhileException refusal =
        assertThrows(ChangedMeanwhileException.class, files::commit);
    assertTrue(refusal.getMessage().startsWith(Desk.MANUAL + " was changed"), "" + refusal);
    assertEquals(before, desk.files());
    assertFalse(Files.exists(root.resolve("claims/moon")));
  }

  @Test
  void replacesNoFileThatCameInTheMeantime() throws IOException {
    files.create("evidence/new.md", new byte[] {1});
    desk.write("evidence/new.md", "theirs");
    assertThrows(ChangedMeanwhileException.class, files::commit);
    assertEquals("theirs", desk.read("evidence/new.md"));
    assertThrows(
        EditRefusedException.class,
        () -> new DraftFiles(root).create("evidence/new.md", new byte[0]));
  }

  @Test
  void finishesADecidedChangeButLeavesWhatWasEditedSince() throws IOException {
    String manual = desk.read(Desk.MANUAL);
    desk.write("evidence/.acme-manual.md.touchstone-new", "ours");
    desk.write("claims/.moon~claims.csv.touchstone-new", "moon");
    desk.write("evidence/.captures~src~a.gz.touchstone-new", "copy");
    desk.write("evidence/.taken.md.touchstone-new", "ours");
    desk.write("evidence/taken.md", "theirs");
    desk.write(Desk.MANUAL, manual + "edited");
    desk.write(
        JOURNAL,
        "%s\t%s\n%s\tnew\n%s\tnew\nevidence/taken.md\tnew\n"
            .formatted(Desk.MANUAL, digest(manual), NEW_CLAIMS, COPY));
    Commit.recover(root);
    assertEquals(manual + "edited", desk.read(Desk.MANUAL));
    assertEquals("ours", desk.read(Desk.MANUAL + ".touchstone-kept"));
    assertEquals("moon", desk.read(NEW_CLAIMS));
    assertEquals("copy", desk.read(COPY));
    assertEquals("theirs", desk.read("evidence/taken.md"));
    assertTrue(desk.files().keySet().stream().noneMatch(path -> path.contains("/.")));
    Commit.recover(root);
    assertEquals("moon", desk.read(NEW_CLAIMS));
  }

  @Test
  void finishesAChangeThatTheDiskStoppedWithoutALock() throws IOException {
    String manual = desk.read(Desk.MANUAL);
    desk.write("evidence/.acme-manual.md.touchstone-new", "ours");
    desk.write(JOURNAL, Desk.MANUAL + "\t" + digest(manual) + "\n");
    WorkspaceEditor.clearUp(root);
    assertEquals("ours", desk.read(Desk.MANUAL));
    assertFalse(Files.exists(root.resolve(JOURNAL)));
  }

  @Test
  void finishesTwiceToTheSameEnd() throws IOException {
    String manual = desk.read(Desk.MANUAL);
    desk.write("evidence/.acme-manual.md.touchstone-new", "ours");
    desk.write(JOURNAL, Desk.MANUAL + "\t" + digest(manual) + "\n");
    desk.write(Desk.MANUAL, "ours"); // as after a link that was made and not yet cleared
    Commit.recover(root);
    assertEquals("ours", desk.read(Desk.MANUAL));
    assertFalse(desk.files().containsKey(Desk.MANUAL + ".touchstone-kept"));
  }

  @Test
  void obeysNoJournalFromElsewhere() throws IOException {
    Path elsewhere = Files.createDirectory(root.resolve("elsewhere"));
    desk.write("victim", "mine");
    desk.write("elsewhere/x.md", "mine");
    Map<String, String> before = desk.files();
    Files.createSymbolicLink(root.resolve("evidence/captures"), elsewhere);
    for (String hostile :
        List.of(
            "victim",
            "../victim",
            "/etc/passwd",
            "evidence/../victim",
            "evidence/captures/x.md",
            "evidence/captures/../../victim",
            "evidence/captures/src/../x",
            "evidence/x.md\tbad",
            "claims/A/claims.csv",
            "claims/art/other.csv",
            "evidence/.hidden.md",
            "",
            "\t",
            "\uFFFF",
            ".gitignore",
            "evidence/captures/src/.x",
            "claims/art/claims.csv\tnew\textra")) {
      desk.write(".victim.touchstone-new", "theirs");
      desk.write("elsewhere/.src~a.gz.touchstone-new", "theirs");
      desk.write("elsewhere/.x.md.touchstone-new", "theirs");
      Files.write(
          root.resolve(JOURNAL), (hostile + "\nevidence/captures/src/a.gz\tnew\n").getBytes());
      Commit.recover(root);
      Map<String, String> after = desk.files();
      after.keySet().removeIf(path -> path.contains("/.") || path.equals("evidence/captures"));
      assertEquals(before, after, hostile);
    }
    Files.write(root.resolve(JOURNAL), new byte[] {(byte) 0xFF, 0, 10, (byte) 0xC0});
    Commit.recover(root);
    assertFalse(Files.exists(root.resolve(JOURNAL)));
  }

  @Test
  void writesThroughNoLink() throws IOException {
    desk.write("victim", "mine");
    Files.createSymbolicLink(root.resolve("evidence/link.md"), root.resolve("victim"));
    assertThrows(FileSystemException.class, () -> files.read("evidence/link.md"));
    assertThrows(FileSystemException.class, () -> files.put("evidence/link.md", "theirs"));
    files.put(COPY, "copy");
    Files.createSymbolicLink(root.resolve("evidence/captures"), root.resolve("claims"));
    assertThrows(FileSystemException.class, files::commit);
    assertEquals("mine", desk.read("victim"));
    assertFalse(Files.exists(root.resolve("claims/src")));
    assertThrows(IllegalArgumentException.class, () -> files.put("../outside", "text"));
  }

  @Test
  void leavesNothingWhereTheDiskRefuses() throws IOException {
    Map<String, String> before = desk.files();
    Files.createDirectory(root.resolve("evidence/publishers"));
    files.put(Desk.MANUAL, "new");
    files.put("evidence/zzz.md", "new");
    Path inTheWay = root.resolve("evidence/.zzz.md.touchstone-new");
    Files.createDirectories(inTheWay.resolve("full"));
    assertThrows(IOException.class, files::commit);
    assertEquals(before, desk.files());
  }
}
