package touchstone.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plain files below a folder, and nothing else: links are not followed, and size has an end. */
class WorkspaceFilesTest {

  @TempDir private Path root;
  @TempDir private Path outside;
  private final Faults faults = new Faults();

  private WorkspaceFiles files() {
    return new WorkspaceFiles(root, PendingFiles.NONE, faults);
  }

  private Optional<String> read(String name) {
    return files().read(root.resolve(name)).map(TextFile::text);
  }

  private List<String> found() {
    return faults.list().stream().map(f -> f.location() + " " + f.rule()).toList();
  }

  @Test
  void readsPlainFilesOnly() throws IOException {
    Path file = Files.writeString(root.resolve("plain.md"), "text");
    Files.createSymbolicLink(root.resolve("link.md"), file);
    Files.createDirectory(root.resolve("folder.md"));
    assertEquals(Optional.of("text"), read("plain.md"));
    assertEquals(Optional.empty(), read("none.md"));
    assertEquals(List.of(), found());
    assertEquals(Optional.empty(), read("link.md"));
    assertEquals(Optional.empty(), read("folder.md"));
    assertEquals(
        List.of("link.md:1:1 not-a-plain-file", "folder.md:1:1 not-a-plain-file"), found());
  }

  @Test
  void missesAFileThatMustBeThere() throws IOException {
    Files.writeString(root.resolve("plain.md"), "text");
    Path plain = root.resolve("plain.md");
    assertEquals(Optional.of("text"), files().readNeeded(plain, "write it").map(TextFile::text));
    assertEquals(Optional.empty(), files().readNeeded(root.resolve("none.md"), "write it"));
    assertEquals(List.of("none.md:1:1 missing-file"), found());
    assertEquals("the file is missing; write it", faults.list().get(0).message());
  }

  @Test
  void readsTextsOfAMegabyteAndTablesOfMany() throws IOException {
    int megabyte = 1024 * 1024;
    Files.writeString(root.resolve("full.md"), "x".repeat(megabyte));
    Files.writeString(root.resolve("over.md"), "x".repeat(megabyte + 1));
    Files.writeString(root.resolve("over.csv"), "x".repeat(megabyte + 1));
    assertEquals(megabyte, read("full.md").orElseThrow().length());
    assertEquals(Optional.empty(), read("over.md"));
    assertEquals(megabyte + 1, read("over.csv").orElseThrow().length());
    assertEquals(List.of("over.md:1:1 file-too-large"), found());
    assertTrue(faults.list().get(0).message().startsWith("larger than 1 MiB"));
  }

  @Test
  void listsWhatIsNotHiddenByName() throws IOException {
    Files.writeString(root.resolve("b"), "");
    Files.writeString(root.resolve("a"), "");
    Files.writeString(root.resolve(".hidden"), "");
    assertEquals(List.of(root.resolve("a"), root.resolve("b")), files().list(root));
    assertEquals(List.of(), files().list(root.resolve("none")));
    Files.writeString(outside.resolve("theirs"), "");
    Path link = Files.createSymbolicLink(root.resolve("link"), outside);
    assertEquals(List.of(), files().list(link));
  }

  @Test
  void tellsFoldersFromLinksAndFiles() throws IOException {
    Path folder = Files.createDirectory(root.resolve("folder"));
    Path link = Files.createSymbolicLink(root.resolve("link"), outside);
    Path dangling = Files.createSymbolicLink(root.resolve("dangling"), root.resolve("none"));
    Path file = Files.writeString(root.resolve("file"), "");
    assertTrue(files().isFolder(folder));
    assertFalse(files().isFolder(link) || files().isFolder(file));
    assertFalse(files().isFolder(root.resolve("none")));
    assertTrue(files().isLink(link) && files().isLink(dangling));
    assertFalse(files().isLink(folder) || files().isLink(root.resolve("none")));
    assertTrue(files().exists(dangling) && files().exists(file));
    assertFalse(files().exists(root.resolve("none")));
    files().reportNoFolder(link, "missing; make it");
    files().reportNoFolder(root.resolve("none"), "missing; make it");
    assertEquals(List.of("link:1:1 not-a-plain-file", "none:1:1 missing-file"), found());
    assertEquals("missing; make it", faults.list().get(1).message());
  }

  @Test
  void readsWhatWaitsInThePlaceOfWhatIsThere() throws IOException {
    Files.writeString(root.resolve("a.md"), "old");
    byte[] waiting = "new".getBytes(StandardCharsets.UTF_8);
    PendingFiles pending =
        PendingFiles.NONE.with("a.md", waiting).with("claims/art/claims.csv", waiting);
    WorkspaceFiles files = new WorkspaceFiles(root, pending, faults);
    assertEquals("new", files.read(root.resolve("a.md")).orElseThrow().text());
    assertTrue(files.isFolder(root.resolve("claims")));
    assertTrue(files.isFolder(root.resolve("claims/art")));
    assertFalse(files.isFolder(root.resolve("clai")));
    assertTrue(files.exists(root.resolve("claims/art/claims.csv")));
    assertEquals(List.of(root.resolve("claims/art")), files.list(root.resolve("claims")));
    assertEquals(List.of(root.resolve("a.md"), root.resolve("claims")), files.list(root));
  }

  @Test
  void namesFilesInOneVisibleLine() {
    assertEquals("claims/a.md", files().nameOf(root.resolve("claims/a.md")));
    assertEquals("a\\x3Ab\\x0A.md", files().nameOf(root.resolve("a:b\n.md")));
    assertEquals(
        root.resolve("claims/art/claims.csv"), files().resolve("claims", "art", "claims.csv"));
  }
}
