package touchstone.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import touchstone.Measured;

/** A process that publishes is killed at random points; the old site stands whole, or the new. */
@Timeout(400)
class KilledWhilePublishingIT {

  private static final int KILLS = 60;

  /** Enough to see that the test still works. */
  private static final int A_FEW = 6;

  @TempDir private Path workspace;
  @TempDir private Path other;

  private void kill(String mode, int after) throws Exception {
    Path said = other.resolve("said");
    Files.deleteIfExists(said);
    Process process =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElse("java"),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "touchstone.store.TwoSites",
                workspace.toString(),
                mode)
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    while (!Files.exists(said) || Files.size(said) == 0) {
      assertTrue(process.isAlive(), "it ended by itself");
      Thread.sleep(5);
    }
    Thread.sleep(after);
    process.destroyForcibly().waitFor();
    String whole = Files.readString(said);
    assertTrue(whole.lines().allMatch(line -> line.matches("[0-9]+")), whole);
  }

  private List<String> leftBehind() throws IOException {
    return names(true);
  }

  private List<String> visible() throws IOException {
    return names(false);
  }

  private List<String> names(boolean hidden) throws IOException {
    try (Stream<Path> paths = Files.list(workspace)) {
      return paths
          .map(path -> path.getFileName().toString())
          .filter(name -> name.startsWith(".") == hidden)
          .sorted()
          .toList();
    }
  }

  @Test
  void leavesTheOldSiteOrTheNewWholeInAFewKills() throws Exception {
    killWhileExchanging(A_FEW);
  }

  @Test
  @Tag("hardening")
  void leavesTheOldSiteOrTheNewWhole() throws Exception {
    int halfWritten = killWhileExchanging(KILLS);
    assertTrue(halfWritten > 0, "no kill hit the middle of a publish; the test proves nothing");
    Measured.write("G1", getClass(), "1", KILLS + " kills of publish: the old site or the new");
  }

  private int killWhileExchanging(int kills) throws Exception {
    Path site = workspace.resolve("site");
    Random random = new Random(20261125);
    int halfWritten = 0;
    for (int kill = 0; kill < kills; kill++) {
      kill("at-once", random.nextInt(200));
      assertEquals(List.of(), SiteIntegrity.check(site).problems(), "kill " + kill);
      assertEquals(List.of(), TwoSites.problems(site), "kill " + kill);
      halfWritten += leftBehind().contains(".site.touchstone-new") ? 1 : 0;
      if (kill % 10 == 0) {
        TwoSites.publish(workspace, 0, true);
        assertEquals(List.of(), leftBehind(), "kill " + kill);
      }
    }
    TwoSites.publish(workspace, 1, true);
    assertEquals(List.of(), leftBehind());
    assertEquals(List.of("site"), visible());
    return halfWritten;
  }

  @Test
  @Tag("hardening")
  void hasAWholeSiteAgainWhereTheSystemCannotExchange() throws Exception {
    Path site = workspace.resolve("site");
    Random random = new Random(20261125);
    int halfWritten = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      kill("two-renames", random.nextInt(200));
      halfWritten += leftBehind().contains(".site.touchstone-new") ? 1 : 0;
      SiteFolder.begin(site, workspace, Duration.ofMinutes(1), false).close();
      assertEquals(List.of(), SiteIntegrity.check(site).problems(), "kill " + kill);
      assertEquals(List.of(), TwoSites.problems(site), "kill " + kill);
      assertEquals(List.of(), leftBehind(), "kill " + kill);
      assertEquals(List.of("site"), visible(), "kill " + kill);
    }
    assertTrue(halfWritten > 0, "no kill hit the middle of a publish; the test proves nothing");
  }

  @Test
  @Tag("hardening")
  void wouldNoticeAWriterInPlace() throws Exception {
    Random random = new Random(1);
    int torn = 0;
    for (int kill = 0; kill < KILLS && torn < 10; kill++) {
      kill("in-place", random.nextInt(200));
      torn += TwoSites.problems(workspace.resolve("site")).isEmpty() ? 0 : 1;
    }
    assertTrue(torn >= 10, "only " + torn + " of " + KILLS + " writes in place were torn");
  }
}
