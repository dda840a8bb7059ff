package touchstone.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Links, folders in the wrong place, articles that mix, disks that are full. */
class OddWorkspacesTest {

  @TempDir private Path folder;
  @TempDir private Path elsewhere;

  @BeforeEach
  void writeWorkspace() throws IOException {
    SmallWorkspace.write(folder, SmallWorkspace.files());
  }

  private List<String> check(int exitCode) {
    RunResult result = RunResult.in(folder, "check", "--quiet");
    assertEquals(exitCode, result.exitCode(), result.out());
    return result.outLines().stream()
        .map(line -> line.substring(0, line.indexOf(']') + 1))
        .toList();
  }

  private void replaceByLink(String name) throws IOException {
    Path original = folder.resolve(name);
    Path target = elsewhere.resolve("target");
    Files.move(original, target);
    Files.createSymbolicLink(original, target);
  }

  @Test
  void readsNoEvidenceThroughALinkAndSaysSo() throws IOException {
    replaceByLink("evidence");
    assertTrue(check(3).contains("evidence:1:1: error [not-a-plain-file]"));
  }

  @Test
  void readsNoClaimsThroughALinkAndSaysSo() throws IOException {
    replaceByLink("claims");
    assertEquals(List.of("claims:1:1: error [not-a-plain-file]"), check(3));
  }

  @Test
  void readsNoArticleThroughALinkAndSaysSo() throws IOException {
    replaceByLink("claims/art");
    assertTrue(check(3).contains("claims/art:1:1: error [not-a-plain-file]"));
  }

  @Test
  void keepsASourceThatCannotBeOpenedOnRecord() throws IOException {
    replaceByLink(SmallWorkspace.MANUAL);
    assertEquals(List.of("evidence/acme-manual.md:1:1: error [not-a-plain-file]"), check(3));
    RunResult shown = RunResult.in(folder, "show", "acme-manual");
    assertTrue(shown.out().contains("Its front matter could not be read"), shown.out());
  }

  @Test
  void letsNoConstraintReachIntoAnotherArticle() throws IOException {
    for (String file : List.of("article.md", "claims.csv")) {
      String text = SmallWorkspace.files().get("claims/art/" + file);
      SmallWorkspace.write(
          folder,
          "claims/zoo/" + file,
          text.replace("two-modes", "zoo-two")
              .replace("night-mode", "zoo-night")
              .getBytes(StandardCharsets.UTF_8));
    }
    SmallWorkspace.write(
        folder,
        "claims/zoo/constraints.csv",
        "id,strength,claims,constraint,why\nmix,hard,two-modes;zoo-two,excludes,\n"
            .getBytes(StandardCharsets.UTF_8));
    assertEquals(List.of("claims/zoo/constraints.csv:2:28: error [unusable-constraint]"), check(1));
  }

  @Test
  void ignoresHiddenFilesAndFolders() throws IOException {
    Files.writeString(folder.resolve("evidence/.DS_Store"), "x");
    Files.createDirectory(folder.resolve("claims/.git"));
    assertEquals(List.of(), check(0));
  }

  @Test
  void namesFilesThatNothingReads() throws IOException {
    Files.writeString(folder.resolve("evidence/notes.txt"), "x");
    Files.writeString(folder.resolve("evidence/Bad Name.md"), "x");
    Files.writeString(folder.resolve("claims/art/extra.csv"), "x");
    Files.writeString(folder.resolve("claims/notes.md"), "x");
    assertEquals(
        List.of(
            "claims/art/extra.csv:1:1: warning [unexpected-file]",
            "claims/notes.md:1:1: warning [unexpected-file]",
            "evidence/Bad Name.md:1:1: error [invalid-id]",
            "evidence/notes.txt:1:1: warning [unexpected-file]"),
        check(3));
  }

  @Test
  void keepsPermissionsAndLinksOfTheFileItWrites() throws IOException {
    Path real = elsewhere.resolve("real.txt");
    Files.writeString(real, "old");
    Files.setPosixFilePermissions(real, PosixFilePermissions.fromString("rw-rw----"));
    Path link = elsewhere.resolve("link.txt");
    Files.createSymbolicLink(link, real);
    assertEquals(0, RunResult.in(folder, "report", "-o", link.toString()).exitCode());
    assertTrue(Files.isSymbolicLink(link));
    assertTrue(Files.readString(real).startsWith("All about"));
    assertEquals("rw-rw----", PosixFilePermissions.toString(Files.getPosixFilePermissions(real)));
    try (Stream<Path> left = Files.list(elsewhere)) {
      assertEquals(2, left.count());
    }
  }

  @Test
  void writesNoReportOverTheRecords() throws IOException {
    String before = Files.readString(folder.resolve(SmallWorkspace.CLAIMS));
    for (String file : List.of(SmallWorkspace.CLAIMS, "evidence/new.json", "claims/../claims/x")) {
      RunResult result = RunResult.in(folder, "report", "-o", folder.resolve(file).toString());
      assertEquals(5, result.exitCode(), result.err());
      assertTrue(result.err().contains("is among the records"), result.err());
    }
    assertEquals(before, Files.readString(folder.resolve(SmallWorkspace.CLAIMS)));
  }

  @Test
  void takesTwoSpellingsOfOneFileForOneFile() {
    Path file = folder.resolve("out");
    RunResult result =
        RunResult.in(
            folder,
            "report",
            "--format",
            "text=" + file,
            "--format",
            "json=" + folder.resolve("./out"));
    assertEquals(2, result.exitCode());
    assertTrue(result.err().contains("two formats would go to"), result.err());
  }

  @Test
  void remembersWhyResultsCouldNotBeWrittenUnlessTheReaderLeft() throws IOException {
    assertEquals("No space left on device", failure("No space left on device"));
    assertEquals(null, failure("Broken pipe"));
    try (WatchedStream good = new WatchedStream(new ByteArrayOutputStream())) {
      good.write(1);
      assertEquals(null, good.failure());
    }
  }

  private static String failure(String reason) {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException(reason);
          }
        };
    WatchedStream stream = new WatchedStream(full);
    try {
      stream.write(1);
    } catch (IOException expected) {
      return stream.failure();
    }
    throw new AssertionError("it was written");
  }

  @Test
  void listsOnlyWhatCouldNotBeReadBesideAReport() throws IOException {
    Files.writeString(
        folder.resolve("evidence/other.md"),
        "---\ntitle: t\npublisher: nobody\nkind: document\n---\n");
    Files.writeString(folder.resolve("evidence/bad.md"), "");
    RunResult report = RunResult.in(folder, "report");
    assertEquals(3, report.exitCode());
    assertEquals(2, report.err().lines().count(), report.err());
    assertTrue(report.err().startsWith("evidence/bad.md:1:1: error [empty-file]"));
    assertFalse(report.err().contains("unknown-publisher"));
  }
}
