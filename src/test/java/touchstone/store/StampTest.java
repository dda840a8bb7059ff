package touchstone.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which changes of a file change its stamp, and which files have none. */
class StampTest {

  private final Stamp late = new Stamp(Instant.now().plus(Duration.ofHours(1)));

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void write() throws IOException {
    assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("unix"));
    file = folder.resolve("file");
    Files.writeString(file, "one");
  }

  /** Something that somebody does to a file. */
  @FunctionalInterface
  private interface Change {
    void apply() throws IOException;
  }

  private void changesTheStamp(Change change) throws IOException, InterruptedException {
    String before = late.ofFile(file);
    assertNotEquals(Stamp.NONE, before);
    assertEquals(before, late.ofFile(file));
    Thread.sleep(50); // a tick of the system's clock
    change.apply();
    assertNotEquals(before, late.ofFile(file));
  }

  @Test
  void changesWithTheBytesThoughSizeAndTimeStay() throws IOException, InterruptedException {
    FileTime time = Files.getLastModifiedTime(file);
    changesTheStamp(
        () -> {
          Files.writeString(file, "two");
          Files.setLastModifiedTime(file, time);
        });
  }

  @Test
  void changesWithAnotherFileOfThatName() throws IOException, InterruptedException {
    Path other = folder.resolve("other");
    Files.writeString(other, "two");
    Files.setLastModifiedTime(other, Files.getLastModifiedTime(file));
    changesTheStamp(() -> Files.move(other, file, StandardCopyOption.REPLACE_EXISTING));
  }

  @Test
  void changesWhenTheFileGoes() throws IOException, InterruptedException {
    changesTheStamp(() -> Files.delete(file));
    assertEquals("missing", late.ofFile(file));
  }

  @Test
  void changesWithTheNamesInAFolder() throws IOException, InterruptedException {
    String before = late.ofFolder(folder);
    assertNotEquals(Stamp.NONE, before);
    Thread.sleep(50);
    Files.createSymbolicLink(folder.resolve("new"), file);
    assertNotEquals(before, late.ofFolder(folder));
  }

  @Test
  void isNotGivenToWhatChangedShortlyBeforeTheRun() {
    Stamp soon = new Stamp(Instant.now().plusSeconds(1));
    assertEquals(Stamp.NONE, soon.ofFile(file));
    assertEquals(Stamp.NONE, soon.ofFolder(folder));
    assertEquals(Stamp.NONE, new Stamp(Instant.MIN).ofFile(file));
  }

  @Test
  void isGivenToPlainFilesAndFoldersAlone() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), file);
    assertEquals(Stamp.NONE, late.ofFile(link));
    assertEquals(Stamp.NONE, late.ofFile(folder));
    assertEquals(Stamp.NONE, late.ofFolder(file));
  }
}
