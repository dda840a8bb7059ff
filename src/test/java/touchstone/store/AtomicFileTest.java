package touchstone.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.model.Id;

/** Files are written whole or not at all, keep what they had, and over nothing that is there. */
class AtomicFileTest {

  @TempDir private Path folder;

  private List<String> names() throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths
          .filter(path -> !Files.isDirectory(path))
          .map(path -> folder.relativize(path).toString())
          .sorted()
          .toList();
    }
  }

  @Test
  void writesAndReplacesAndLeavesNothingBeside() throws IOException {
    Path file = folder.resolve("report.md");
    AtomicFile.write(file, "é\n");
    assertArrayEquals("é\n".getBytes(UTF_8), Files.readAllBytes(file));
    AtomicFile.write(file, "");
    assertEquals("", Files.readString(file));
    assertEquals(List.of("report.md"), names());
  }

  @Test
  void keepsPermissionsAndLinks() throws IOException {
    Path file = Files.writeString(folder.resolve("private.md"), "old");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
    Path link = Files.createSymbolicLink(folder.resolve("link.md"), file);
    AtomicFile.write(link, "new");
    assertTrue(Files.isSymbolicLink(link));
    assertEquals("new", Files.readString(file));
    assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    Path fresh = folder.resolve("fresh.md");
    AtomicFile.write(fresh, "text");
    assertTrue(
        PosixFilePermissions.toString(Files.getPosixFilePermissions(fresh)).startsWith("rw"));
  }

  @Test
  void refusesFoldersAndWhatHasNone() throws IOException {
    assertThrows(FileSystemException.class, () -> AtomicFile.write(folder, "text"));
    Path nowhere = folder.resolve("none/report.md");
    assertThrows(NoSuchFileException.class, () -> AtomicFile.write(nowhere, "text"));
    assertEquals(List.of(), names());
  }

  @Test
  void writesToADeviceAsItIs() throws IOException {
    AtomicFile.write(Path.of("/dev/null"), "text");
    assertFalse(Files.isRegularFile(Path.of("/dev/null")));
  }

  @Test
  void leavesTheOldTextWhereTheNewCannotBePut() throws IOException {
    Path file = Files.writeString(folder.resolve("report.md"), "old");
    Path inTheWay =
        folder.resolve(".report.md." + ProcessHandle.current().pid() + AtomicFile.TEMPORARY);
    Files.createDirectories(inTheWay.resolve("full"));
    assertThrows(IOException.class, () -> AtomicFile.write(file, "new"));
    assertEquals("old", Files.readString(file));
  }

  @Test
  void writesANewFileOverWhatAKilledRunLeft() throws IOException {
    Path left = Files.writeString(folder.resolve("left"), "a long text that was left");
    AtomicFile.writeNew(left, new byte[] {1, 2});
    assertArrayEquals(new byte[] {1, 2}, Files.readAllBytes(left));
    AtomicFile.rename(left, folder.resolve("right"));
    assertEquals(List.of("right"), names());
  }

  private static NewWorkspace workspace() {
    return new NewWorkspace(new Id("art"), "All \"about\" C:\\it", "https://example.com/a");
  }

  @Test
  void beginsAWorkspaceThatCanBeRead() throws IOException {
    assertFalse(NewWorkspace.isIn(folder));
    List<String> written = new NewFiles().with(workspace()).write(folder);
    assertEquals(8, written.size());
    assertEquals(written.stream().sorted().toList(), names());
    assertTrue(NewWorkspace.isIn(folder));
    var parsed = DossierReader.read(folder);
    assertEquals(
        List.of(),
        parsed.findings().stream()
            .filter(f -> f.location().file().endsWith("article.md"))
            .toList());
    var article = parsed.value().articles().get(new Id("art"));
    assertEquals("All \"about\" C:\\it", article.title());
    assertEquals("https://example.com/a", article.url());
    assertTrue(Files.readString(folder.resolve(".gitignore")).contains("captures/"));
  }

  @Test
  void addsWhatRunsItAndMakesOnlyAProgramExecutable() throws IOException {
    NewFiles files = new NewFiles();
    for (Automation automation : Automation.values()) {
      files.with(automation);
    }
    List<String> written = files.write(folder);
    assertEquals(Stream.of(Automation.values()).map(Automation::path).toList(), written);
    for (Automation automation : Automation.values()) {
      Path file = folder.resolve(automation.path());
      assertTrue(Files.size(file) > 20, automation.path());
      String mode = PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
      assertEquals(automation == Automation.GIT, mode.contains("x"), automation + " " + mode);
      assertEquals(automation == Automation.GIT, mode.charAt(2) == 'x');
      assertEquals(
          automation == Automation.GIT && mode.charAt(3) == 'r', mode.charAt(5) == 'x', mode);
      assertEquals(
          automation == Automation.GIT && mode.charAt(6) == 'r', mode.charAt(8) == 'x', mode);
    }
  }

  @Test
  void writesNoneOfThemOverWhatIsThere() throws IOException {
    Files.createSymbolicLink(folder.resolve("touchstone.yaml"), folder.resolve("nowhere"));
    NewFiles files = new NewFiles().with(workspace());
    FileAlreadyExistsException there =
        assertThrows(FileAlreadyExistsException.class, () -> files.write(folder));
    assertEquals("touchstone.yaml", there.getFile());
    assertEquals(List.of("touchstone.yaml"), names());
  }

  @Test
  void takesBackWhatItWroteWhereTheDiskRefuses() throws IOException {
    Files.writeString(folder.resolve("evidence"), "a file where a folder shall be");
    NewFiles files = new NewFiles().with(workspace());
    assertThrows(IOException.class, () -> files.write(folder));
    assertEquals(List.of("evidence"), names());
  }
}
