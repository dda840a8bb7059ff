package touchstone.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import touchstone.capture.Capturer;
import touchstone.capture.Limits;
import touchstone.capture.Surroundings;

/** Messages that were misunderstood once. */
class PlainWordsTest {

  @TempDir private Path folder;

  @BeforeEach
  void setUp() throws IOException {
    SmallWorkspace.write(folder, SmallWorkspace.files());
  }

  private RunResult run(String... arguments) {
    return RunResult.in(folder, arguments);
  }

  @Test
  void countsOneThingAsOne() throws IOException {
    run("claim", "rename", "two-modes", "modes");
    assertTrue(run("check").err().contains("2 claims, 2 sources: 0 errors"));
    assertTrue(run("report", "--status", "supported").out().contains("of which 1 is shown"));
    assertTrue(run("report", "--status", "disputed").out().contains("of which 0 are shown"));
    run("accept", "modes", "--by", "A. Editor");
    assertTrue(run("publish").err().contains("1 of 2 claims needs review (night-mode)"));
    run("init", "-C", folder.resolve("new").toString());
    RunResult fresh = RunResult.in(folder.resolve("new"), "check");
    assertTrue(fresh.err().contains("1 claim, 1 source: "), fresh.err());
  }

  @Test
  void findsAClaimByItsFormerId() {
    run("claim", "rename", "two-modes", "modes");
    RunResult former = run("show", "two-modes");
    assertEquals(0, former.exitCode(), former.err());
    assertEquals(run("show", "modes").out(), former.out());
    assertTrue(former.err().contains("two-modes is called modes now"), former.err());
    assertEquals("", run("show", "modes").err());
    assertEquals(2, run("show", "three-modes").exitCode());
  }

  @Test
  void saysThatRecordsHaveNoColumnToSignIn() throws IOException {
    Files.writeString(
        folder.resolve(SmallWorkspace.CLAIMS),
        """
        id,claim,anchor,section,kind,subject,speaker,priority,depends_on,quantities,authority,status,note
        two-modes,It has two modes.,has two modes,Modes,existence,speaker,article,high,,modes=2 modes,,,
        night-mode,It is quieter.,quieter at night,Modes,capability,speaker,article,medium,two-modes,level=12 %,,,
        """);
    RunResult result = run("accept", "two-modes", "--by", "A. Editor");
    assertEquals(3, result.exitCode(), result.err());
    assertTrue(result.err().contains("lacks a column to sign in"), result.err());
    assertTrue(result.err().contains("add what is missing"), result.err());
  }

  @Test
  void saysWhereAFileOfJsonIsCutOff() throws IOException {
    Path cut = folder.resolve("review.json");
    Files.writeString(cut, "{\n\"@type\": \"ClaimReview\",\n\"url\": \"https://a.exam");
    RunResult result = run("import", cut.toString());
    assertEquals(3, result.exitCode(), result.err());
    assertTrue(result.err().contains("review.json:3: "), result.err());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"localhost", "LOCALHOST", "localhost.", "printer.localhost", "localhost:80"})
  void saysThatAnAddressIsThisMachine(String host) {
    Capturer capturer =
        new Capturer(
            name -> {
              throw new AssertionError("looked up " + name);
            },
            (to, patience) -> {
              throw new AssertionError("connected");
            },
            Limits.USUAL,
            new Surroundings("test", Clock.systemUTC(), pause -> {}, UUID::randomUUID));
    RunResult result =
        new RunResult.Typed("", false, (url, permitted) -> capturer.capture(url))
            .in(
                folder,
                "add",
                "http://" + host + "/x",
                "--claim",
                "two-modes",
                "--stance",
                "silent");
    assertEquals(5, result.exitCode(), result.err());
    assertTrue(
        result.err().contains("names this machine; only addresses of the public"), result.err());
  }

  @Test
  void tellsAnOverrideInEveryFormat() {
    for (String format : new String[] {"text", "json", "csv", "markdown", "junit"}) {
      String before = run("report", "--format", format).out();
      assertFalse(before.contains("A. Editor"), format);
    }
    RunResult signed =
        run("override", "two-modes", "disputed", "--by", "A. Editor", "--why", "Two <readings>");
    assertEquals(0, signed.exitCode(), signed.err());
    for (String format : new String[] {"text", "json", "csv", "markdown", "junit"}) {
      String after = run("report", "--format", format).out();
      assertTrue(after.contains("A. Editor"), format);
      assertTrue(after.contains("disputed"), format);
    }
    String markdown = run("report", "--format", "markdown").out();
    assertTrue(markdown.contains("#### Overridden by a person"), markdown);
    assertTrue(
        markdown.contains(
            "`two-modes` signed **disputed** by A. Editor, setting supported aside: Two"),
        markdown);
    String junit = run("report", "--format", "junit").out();
    assertTrue(junit.contains("\"overridden-as\" value=\"disputed\""), junit);
    assertTrue(
        junit.contains("value=\"Two &lt;readings&gt;\"") || junit.contains("Two &lt;readings>"),
        junit);
  }

  @Test
  void filtersByTheComputedVerdictAndSaysSo() {
    run("override", "two-modes", "disputed", "--by", "A. Editor", "--why", "Two readings");
    assertTrue(run("report", "--status", "supported").out().contains("two-modes"));
    String help = RunResult.run(false, 0, Map.of(), "report", "--help").out();
    assertTrue(
        help.replaceAll("\\s+", " ").contains("the computed ones, also where a person"), help);
  }
}
