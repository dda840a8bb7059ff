package touchstone.dist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The zip, unpacked by a new user in a folder with an umlaut and a space. */
@Timeout(600)
@EnabledIfSystemProperty(named = "touchstone.dist", matches = ".+", disabledReason = "mvn -Pdist")
class ZipIT {

  @TempDir private Path folder;
  private Path copy;
  private String touchstone;
  private NewUser user;

  @BeforeEach
  void unpack() throws Exception {
    NewUser.assumeInstalled("unzip");
    user = NewUser.at(folder.resolve("home"), NewUser.SYSTEM);
    Path unpacked = Files.createDirectories(folder.resolve("zu Größe"));
    String zip = NewUser.handedOut(".zip").toString();
    user.with("LC_ALL", "C.UTF-8").runWell("unzip", "-q", zip, "-d", unpacked.toString());
    try (Stream<Path> files = Files.list(unpacked)) {
      copy = files.findFirst().orElseThrow();
    }
    touchstone = copy.resolve("bin/touchstone").toString();
  }

  @AfterEach
  void rest() throws Exception {
    user.rest();
  }

  private List<Path> archives() throws IOException {
    Path cache = user.home().resolve(".cache/touchstone");
    if (!Files.isDirectory(cache)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(cache)) {
      return files.filter(file -> file.toString().endsWith(".jsa")).toList();
    }
  }

  /** The archive is made beside the first run, by the least urgent process there is. */
  private Path archive() throws Exception {
    for (int second = 0; second < 180; second++) {
      for (Path made : archives()) {
        Path size = Path.of(made + ".size");
        if (Files.exists(size) && Files.size(size) > 0) {
          return made;
        }
      }
      Thread.sleep(1000);
    }
    throw new AssertionError("no class-data archive was made");
  }

  @Test
  void takesANewUserToASite() throws Exception {
    user.takesFirstSteps(touchstone);
  }

  @Test
  void startsFasterFromTheSecondRunAndForgetsWhatAnotherJarLeft() throws Exception {
    // At such a place the JVM takes classes of the program itself from no archive.
    copy = Files.move(copy, folder.toRealPath().resolve("plain"));
    touchstone = copy.resolve("bin/touchstone").toString();
    user.runWell(touchstone, "--version");
    Path made = archive();
    assertTrue(made.startsWith(user.home().resolve(".cache/touchstone" + copy)), made.toString());
    String log = folder.resolve("log").toString();
    user.with("TOUCHSTONE_JAVA_OPTS", "-Xlog:class+load:file=" + log)
        .runWell(touchstone, "--version");
    assertTrue(
        Files.readString(Path.of(log)).contains("touchstone.cli.Main source: shared objects file"));

    String digest = "0123456789ab".repeat(5) + "0000  touchstone.jar\n";
    Files.writeString(copy.resolve("lib/touchstone.jar.sha256"), digest);
    user.runWell(touchstone, "--version");
    while (Files.exists(made)) {
      Thread.sleep(500);
    }
    assertTrue(archive().getFileName().toString().startsWith("touchstone-0123456789ab-"));
  }

  @Test
  void saysNothingWhereTheHomeIsMissingOrCannotBeWrittenTo() throws Exception {
    NewUser.Ended usual = user.runWell(touchstone, "report", "-C", copy + "/example");
    assertEquals("", usual.err());
    for (NewUser other :
        List.of(
            user.with("HOME", null),
            user.with("HOME", "/proc"),
            user.with("HOME", "/dev/null"),
            user.with("XDG_CACHE_HOME", "/proc/none"),
            user.with("XDG_CACHE_HOME", "not/absolute"))) {
      assertEquals(usual, other.run(touchstone, "report", "-C", copy + "/example"));
    }
    assertFalse(Files.exists(user.home().resolve("not")), "a place that is not absolute counts");
  }

  @Test
  void worksThroughALinkOnThePath() throws Exception {
    Path bin = Files.createDirectories(folder.resolve("bin"));
    Files.createSymbolicLink(bin.resolve("touchstone"), Path.of(touchstone));
    NewUser other = user.with("PATH", bin + ":" + NewUser.SYSTEM);
    assertTrue(other.runWell("sh", "-c", "touchstone --version").out().startsWith("touchstone "));
  }

  @Test
  void saysWhatToDoWithoutJavaAndWithABrokenCopy() throws Exception {
    Path few = Bare.programs(folder.resolve("few"));
    NewUser.Ended ended = user.with("PATH", few.toString()).run(touchstone, "--version");
    assertEquals(7, ended.exitCode());
    assertTrue(ended.err().contains("no Java found. Install"), ended.err());
    Files.delete(copy.resolve("lib/touchstone.jar.sha256"));
    NewUser.Ended broken = user.run(touchstone, "--version");
    assertEquals(7, broken.exitCode());
    assertTrue(broken.err().contains("Install Touchstone again"), broken.err());
  }

  @Test
  void saysNothingMoreUnderANewerJava() throws Exception {
    Path newer = Path.of("/usr/lib/jvm/temurin-25-jdk-amd64");
    assumeTrue(Files.isDirectory(newer), newer + " is not installed");
    NewUser other = user.with("JAVA_HOME", newer.toString());
    other.takesFirstSteps(touchstone);
    archive();
    assertEquals("", other.runWell(touchstone, "report", "-C", copy + "/example").err());
  }

  @Test
  void completesCommandsInBash() throws Exception {
    NewUser.assumeInstalled("bash");
    String script =
        "compopt() { :; }; . \"$1\" && COMP_WORDS=(touchstone con) COMP_CWORD=1"
            + " COMP_LINE='touchstone con' COMP_POINT=14"
            + " && _complete_touchstone touchstone con touchstone; echo ${COMPREPLY[*]}";
    Path completion = copy.resolve("share/bash-completion/completions/touchstone");
    NewUser.Ended ended = user.runWell("bash", "-c", script, "bash", completion.toString());
    assertEquals("contradictions\n", ended.out());
    assertEquals("", ended.err());
  }

  @Test
  void isFoundByMan() throws Exception {
    NewUser.assumeInstalled("man");
    NewUser reader =
        user.with("MANPATH", copy.resolve("share/man").toString()).with("MANWIDTH", "80");
    String page = reader.runWell("man", "-P", "cat", "touchstone-check").out();
    assertTrue(page.contains("--fail-on=SEVERITY"), page);
    assertTrue(page.contains("EXIT STATUS"), page);
  }
}
