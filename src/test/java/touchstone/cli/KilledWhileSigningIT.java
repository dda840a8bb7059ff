package touchstone.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import touchstone.Measured;

/** A process that signs is killed at random points; nothing is torn, lost or left behind. */
@Timeout(400)
class KilledWhileSigningIT {

  private static final int KILLS = 60;

  /** Enough to see that the test still works. */
  private static final int A_FEW = 6;

  private static final int ROWS = 3_000;

  @TempDir private Path folder;
  @TempDir private Path other;

  private void writeWorkspace() throws IOException {
    Map<String, String> files = SmallWorkspace.files();
    files.remove(SmallWorkspace.CORRECTIONS);
    StringBuilder claims = new StringBuilder(files.get(SmallWorkspace.CLAIMS));
    for (int i = 0; i < ROWS; i++) {
      claims.append(
          "filler-%s,\"A claim, number %s.\",anchor words %s,Modes,event,,article,low,,,,,,,,,,\n"
              .formatted(i, i, i));
    }
    files.put(SmallWorkspace.CLAIMS, claims.toString());
    SmallWorkspace.write(folder, files);
  }

  private Process start(String mode, int firstNumber) throws IOException {
    Files.deleteIfExists(said());
    return new ProcessBuilder(
            ProcessHandle.current().info().command().orElse("java"),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            "touchstone.cli.Signer",
            folder.toString(),
            mode,
            Integer.toString(firstNumber))
        .redirectErrorStream(true)
        .redirectOutput(said().toFile())
        .start();
  }

  /** What the process said; outside the workspace. */
  private Path said() {
    return other.resolve("said");
  }

  /** Kills the process some time after it first said that it is done; returns what it said. */
  private List<String> killed(Process process, int after) throws Exception {
    while (!Files.exists(said()) || Files.size(said()) == 0) {
      assertTrue(process.isAlive(), "it ended by itself");
      Thread.sleep(5);
    }
    Thread.sleep(after);
    process.destroyForcibly().waitFor();
    String whole = Files.readString(said());
    return whole.substring(0, whole.lastIndexOf('\n') + 1).lines().toList();
  }

  @Test
  void losesAndTearsNothingInAFewKills() throws Exception {
    kill(A_FEW);
  }

  @Test
  @Tag("hardening")
  void losesAndTearsNothing() throws Exception {
    int leftovers = kill(KILLS);
    assertTrue(leftovers > 0, "no kill hit the middle of a write; the test proves nothing");
    Measured.write(
        "G1", getClass(), "1", KILLS + " kills of override: 0 torn, 0 lost, row and log agree");
  }

  private int kill(int kills) throws Exception {
    writeWorkspace();
    Random random = new Random(20261125);
    int leftovers = 0;
    int signed = -1;
    for (int kill = 0; kill < kills; kill++) {
      List<String> said = killed(start("accept", signed + 1), random.nextInt(250));
      String lastDone =
          said.stream()
              .filter(line -> line.startsWith("reason-"))
              .reduce((a, b) -> b)
              .orElseThrow();
      assertTrue(said.stream().noneMatch(line -> line.startsWith("failed")), said.toString());
      leftovers += leftBehind().isEmpty() ? 0 : 1;
      RunResult check = RunResult.in(folder, "check", "--quiet");
      assertEquals(new RunResult(0, "", ""), check, "kill " + kill);
      assertEquals(List.of(), leftBehind(), "kill " + kill);
      List<String> rows = Files.readAllLines(folder.resolve(SmallWorkspace.CLAIMS));
      assertEquals(ROWS + 3, rows.size());
      signed = number(rows.get(2).replaceAll(".*(reason-\\d+).*", "$1"));
      assertTrue(signed >= number(lastDone), "lost: " + lastDone + " was done, " + rows.get(2));
      assertEquals(signed, lastLogged(), "row and log differ after kill " + kill);
    }
    return leftovers;
  }

  @Test
  @Tag("hardening")
  void wouldNoticeAWriterThatTears() throws Exception {
    writeWorkspace();
    Path claims = folder.resolve(SmallWorkspace.CLAIMS);
    String whole = Files.readString(claims).repeat(3);
    Random random = new Random(1);
    int torn = 0;
    for (int kill = 0; kill < KILLS && torn < 20; kill++) {
      Files.writeString(claims, whole);
      killed(start("in-place", 0), random.nextInt(300));
      torn += Files.readString(claims).equals(whole) ? 0 : 1;
    }
    assertTrue(torn >= 20, "only " + torn + " of " + KILLS + " in-place writes were torn");
    Measured.write("G1", getClass(), "2", "control: " + torn + " writes in place were torn");
  }

  /** The first signature replaces none, so it is not in the log. */
  private int lastLogged() throws IOException {
    Path log = folder.resolve(SmallWorkspace.CORRECTIONS);
    if (!Files.exists(log)) {
      return 0;
    }
    List<String> rows = Files.readAllLines(log);
    return number(rows.get(rows.size() - 1).replaceAll(".*(reason-\\d+).*", "$1"));
  }

  private static int number(String reason) {
    return Integer.parseInt(reason.substring("reason-".length()));
  }

  private List<String> leftBehind() throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths
          .filter(Files::isRegularFile)
          .map(path -> path.getFileName().toString())
          .filter(name -> name.startsWith("."))
          .sorted()
          .toList();
    }
  }
}
