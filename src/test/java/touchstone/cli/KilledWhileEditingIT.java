package touchstone.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import touchstone.Measured;

/**
 * A process that adds, captures, renames and signs is killed at random points; what it did is there
 * whole.
 */
@Timeout(3_000)
class KilledWhileEditingIT {

  private static final String PAGE =
      "<!doctype html><html lang=en><title>A look</title><p>We counted three modes.</p>";

  private static final List<String> EDITS =
      List.of("claim add", "add", "capture", "claim rename", "accept");

  @TempDir private Path folder;
  private Path workspace;
  private GuideWeb web;

  @BeforeEach
  void serve() throws IOException {
    web = new GuideWeb();
    web.serve("http://gazette.example.com/look", PAGE);
  }

  @AfterEach
  void stop() {
    web.close();
  }

  private Process start(int firstNumber) throws IOException {
    Files.deleteIfExists(said());
    return new ProcessBuilder(
            ProcessHandle.current().info().command().orElse("java"),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            "touchstone.cli.Editor",
            workspace.toString(),
            folder.resolve("page.html").toString(),
            Integer.toString(firstNumber),
            Integer.toString(web.port()))
        .redirectErrorStream(true)
        .redirectOutput(said().toFile())
        .start();
  }

  private Path said() {
    return folder.resolve("said");
  }

  /** Kills it in the edit after so many, or in one that follows. */
  private List<String> killed(Process process, int edits, int after) throws Exception {
    while (Files.readString(said()).lines().count() < edits) {
      assertTrue(process.isAlive(), "it ended by itself: " + Files.readString(said()));
      Thread.sleep(5);
    }
    Thread.sleep(after);
    process.destroyForcibly().waitFor();
    String whole = Files.readString(said());
    return whole.substring(0, whole.lastIndexOf('\n') + 1).lines().toList();
  }

  private List<String> hidden() throws IOException {
    try (Stream<Path> paths = Files.walk(workspace)) {
      return paths
          .map(path -> path.getFileName().toString())
          .filter(name -> name.startsWith("."))
          .toList();
    }
  }

  private void kill(int kills) throws Exception {
    Map<String, String> files = SmallWorkspace.files();
    files.remove(SmallWorkspace.CAPTURES);
    workspace = folder.resolve("desk");
    SmallWorkspace.write(workspace, files);
    Files.writeString(folder.resolve("page.html"), PAGE);
    Random random = new Random(20261125);
    Set<String> done = new HashSet<>();
    int leftovers = 0;
    for (int kill = 0; kill < kills; kill++) {
      List<String> said = killed(start(1_000 * kill), 1 + kill % EDITS.size(), random.nextInt(300));
      assertTrue(said.stream().noneMatch(line -> line.startsWith("failed")), said.toString());
      done.addAll(said);
      leftovers += hidden().isEmpty() ? 0 : 1;
      RunResult.in(workspace, "accept", "--all", "--by", "x", "--dry-run");
      assertEquals(List.of(), hidden(), "kill " + kill);
      requireWhole(done, "kill " + kill);
    }
    for (String edit : EDITS) {
      long times = done.stream().filter(each -> each.startsWith(edit + " ")).count();
      assertTrue(times > kills / 10, edit + " was done " + times + " times only");
    }
    assertTrue(leftovers > 0, "no kill hit the middle of a write; the test proves nothing");
    Measured.write(
        kills > 60 ? "G1-nightly" : "G1",
        getClass(),
        "1",
        "%s kills of add, capture, claim add, claim rename and accept: 0 torn, 0 of %s edits lost; %s left files that the next run cleared"
            .formatted(kills, done.size(), leftovers));
  }

  private void requireWhole(Set<String> done, String when) throws IOException {
    RunResult check = RunResult.in(workspace, "check", "--quiet");
    assertEquals(0, check.exitCode(), when + check);
    RunResult report = RunResult.in(workspace, "report", "--format", "json");
    assertEquals(0, report.exitCode(), when + report.err());
    String claims = Files.readString(workspace.resolve(SmallWorkspace.CLAIMS));
    for (String edit : done) {
      String number = edit.substring(edit.lastIndexOf(' ') + 1);
      boolean there =
          switch (edit.substring(0, edit.lastIndexOf(' '))) {
            case "claim add" ->
                claims.contains("\nclaim-" + number + ",")
                    || claims.contains("\nnamed-" + number + ",");
            case "add" -> isThere("page-" + number);
            case "capture" -> isThere("net-" + number);
            case "claim rename" -> claims.contains("\nnamed-" + number + ",");
            case "accept" ->
                claims
                    .lines()
                    .anyMatch(
                        row -> row.startsWith("named-" + number + ",") && row.contains(",me,"));
            default -> false;
          };
      assertTrue(there, when + ": " + edit + " was done and is lost");
    }
  }

  private boolean isThere(String source) {
    return Files.isRegularFile(workspace.resolve("evidence/" + source + ".md"))
        && Files.isDirectory(workspace.resolve("evidence/captures/" + source));
  }

  @Test
  @Tag("hardening")
  void losesAndTearsNothing() throws Exception {
    kill(60);
  }

  @Test
  @Tag("nightly")
  void losesAndTearsNothingInAThousandKills() throws Exception {
    kill(1_000);
  }
}
