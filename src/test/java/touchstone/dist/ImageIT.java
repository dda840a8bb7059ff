package touchstone.dist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The image, which brings its own Java, where there is none. */
@Timeout(600)
@EnabledIfSystemProperty(named = "touchstone.dist", matches = ".+", disabledReason = "mvn -Pdist")
class ImageIT {

  @TempDir private Path folder;

  private static boolean isMade(Path home) throws Exception {
    try (Stream<Path> files = Files.walk(home.resolve(".cache"))) {
      for (Path file : files.filter(name -> name.toString().endsWith(".jsa.size")).toList()) {
        if (Files.size(file) > 0) {
          return true;
        }
      }
    }
    return false;
  }

  @Test
  void runsWithoutAnotherJava() throws Exception {
    NewUser.assumeInstalled("tar");
    Path programs = Bare.programs(folder.resolve("programs"));
    NewUser user = NewUser.at(folder.resolve("home"), programs.toString());
    assertNotEquals(0, user.run("sh", "-c", "command -v java").exitCode(), "the control");
    Path unpacked = Files.createDirectories(folder.resolve("zu Größe"));
    user.with("PATH", NewUser.SYSTEM)
        .runWell("tar", "xzf", NewUser.handedOut(".tar.gz") + "", "-C", unpacked.toString());
    Path image;
    try (Stream<Path> files = Files.list(unpacked)) {
      image = files.findFirst().orElseThrow();
    }
    String touchstone = image.resolve("bin/touchstone").toString();
    user.takesFirstSteps(touchstone);
    // Neither what JAVA_HOME names is used, nor does the archive cost a word.
    for (int second = 0; second < 180 && !isMade(user.home()); second++) {
      Thread.sleep(1000);
    }
    assertTrue(isMade(user.home()), "no class-data archive was made");
    NewUser.Ended report =
        user.with("JAVA_HOME", "/nonexistent")
            .runWell(touchstone, "report", "-C", image + "/example");
    assertEquals("", report.err());
    assertTrue(report.out().contains("connect-command-scope"), report.out());
    user.rest();
  }
}
