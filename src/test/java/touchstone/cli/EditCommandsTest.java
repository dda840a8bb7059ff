package touchstone.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Editing from the command line: what moves is shown, and nothing is written that breaks. */
class EditCommandsTest {

  @TempDir private Path folder;

  @BeforeEach
  void writeWorkspace() throws IOException {
    SmallWorkspace.write(folder, SmallWorkspace.files());
  }

  private RunResult run(String... arguments) {
    return RunResult.in(folder, arguments);
  }

  private Map<String, String> files() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(path).toString(), Files.readString(path));
      }
    }
    return files;
  }

  @Test
  void withdrawsASourceAndSaysWhatMoves() throws IOException {
    assertEquals(0, run("accept", "--all", "--by", "me").exitCode());
    Map<String, String> before = files();
    RunResult dry = run("withdraw", "acme-manual", "--why", "Taken back.", "--dry-run");
    assertEquals(0, dry.exitCode(), dry.err());
    assertEquals(before, files());
    RunResult result = run("withdraw", "acme-manual", "--why", "Taken back.");
    assertEquals(0, result.exitCode(), result.err());
    for (String line :
        List.of(
            "two-modes: supported → unchecked (V1: no exhibit counts)",
            "two-modes needs review: ")) {
      assertTrue(result.out().contains(line), result.out());
      assertTrue(dry.out().contains(line), dry.out());
    }
    assertTrue(result.out().endsWith("wrote evidence/acme-manual.md\n"), result.out());
    assertTrue(dry.out().contains("\n  +withdrawn: 2026-11-25\n"), dry.out());
    assertTrue(dry.out().contains("would write evidence/acme-manual.md ("), dry.out());
    assertTrue(dry.err().contains("Nothing was written"), dry.err());
    assertTrue(result.err().contains("Next: touchstone review"), result.err());
    assertEquals(before.size(), files().size());
    RunResult again = run("withdraw", "acme-manual", "--why", "Taken back.");
    assertEquals(2, again.exitCode());
    assertTrue(again.err().contains("was withdrawn on 2026-11-25 already"), again.err());
  }

  @Test
  void renamesAClaimWithoutMovingAVerdictOrASignature() throws IOException {
    assertEquals(0, run("accept", "--all", "--by", "me").exitCode());
    RunResult checked = run("check", "--verbose");
    RunResult result = run("claim", "rename", "two-modes", "modes-of-speaker");
    assertEquals(0, result.exitCode(), result.err());
    assertEquals(
        List.of(
            "No verdict moves.",
            "wrote " + SmallWorkspace.CLAIMS,
            "wrote " + SmallWorkspace.CONSTRAINTS,
            "wrote " + SmallWorkspace.MANUAL),
        result.outLines());
    assertEquals(
        SmallWorkspace.files().get(SmallWorkspace.CORRECTIONS),
        Files.readString(folder.resolve(SmallWorkspace.CORRECTIONS)));
    RunResult after = run("check", "--verbose");
    assertEquals(checked.outLines().size(), after.outLines().size(), after.out());
    assertTrue(run("review").out().contains("Every verdict is signed"), run("review").out());
    assertEquals(2, run("claim", "rename", "two-modes", "x").exitCode());
    assertEquals(2, run("claim", "rename", "night-mode", "two-modes").exitCode());
    assertEquals(0, run("claim", "rename", "modes-of-speaker", "two-modes").exitCode());
  }

  @Test
  void addsAClaimWithEveryColumn() throws IOException {
    RunResult result =
        run(
            "claim",
            "add",
            "third-mode",
            "--text",
            "It has a third mode, dusk.",
            "--kind",
            "existence",
            "--priority",
            "low",
            "--anchor",
            "a third mode",
            "--section",
            "Modes",
            "--subject",
            "speaker",
            "--speaker",
            "Acme",
            "--depends-on",
            "two-modes,night-mode",
            "--quantity",
            "modes=3 modes",
            "--authority",
            "acme",
            "--note",
            "Look again.");
    assertEquals(0, result.exitCode(), result.err());
    assertTrue(result.out().startsWith("third-mode: new → "), result.out());
    assertEquals(
        SmallWorkspace.files().get(SmallWorkspace.CLAIMS)
            + "third-mode,\"It has a third mode, dusk.\",a third mode,Modes,existence,speaker,Acme,"
            + "low,two-modes;night-mode,modes=3 modes,acme,,,,,,Look again.,\n",
        Files.readString(folder.resolve(SmallWorkspace.CLAIMS)));
    RunResult plain = run("claim", "add", "plain", "--text", "Text.", "--kind", "event");
    assertEquals(0, plain.exitCode(), plain.err());
    assertTrue(
        Files.readString(folder.resolve(SmallWorkspace.CLAIMS))
            .endsWith("plain,Text.,,,event,,article,medium,,,,,,,,,,\n"));
    assertEquals(0, run("check").exitCode());
  }

  @Test
  void addsAnArticleAndAClaimOfIt() throws IOException {
    RunResult article =
        run(
            "article",
            "add",
            "moon",
            "--title",
            "How: a tale",
            "--url",
            "https://m.example/",
            "--publisher",
            "gazette",
            "--authority",
            "acme",
            "--language",
            "en",
            "--published",
            "2026-03",
            "--summary",
            "A tale.");
    assertEquals(0, article.exitCode(), article.err());
    assertEquals(
        List.of(
            "No verdict moves.", "wrote claims/moon/article.md", "wrote claims/moon/claims.csv"),
        article.outLines().stream().filter(line -> !line.contains("warning [no-rows]")).toList());
    assertEquals(2, run("claim", "add", "c", "--text", "T.", "--kind", "event").exitCode());
    RunResult claim =
        run(
            "claim",
            "add",
            "c",
            "--text",
            "T.",
            "--kind",
            "event",
            "--article",
            "moon",
            "--anchor",
            "how we got");
    assertEquals(0, claim.exitCode(), claim.err());
    assertTrue(Files.readString(folder.resolve("claims/moon/claims.csv")).contains("\nc,T.,"));
    assertEquals(0, run("check", "--fail-on", "warning").exitCode(), run("check").out());
  }

  @Test
  void writesNothingThatBringsAnError() throws IOException {
    Map<String, String> before = files();
    RunResult premise =
        run(
            "claim",
            "add",
            "c",
            "--text",
            "T.",
            "--kind",
            "event",
            "--depends-on",
            "no-such",
            "--quiet");
    assertEquals(1, premise.exitCode(), premise.err());
    assertTrue(premise.err().contains("error [unknown-premise]"), premise.err());
    assertEquals(before, files());
  }

  @Test
  void writesNothingWhereTheRecordsCannotBeRead() throws IOException {
    SmallWorkspace.write(
        folder, SmallWorkspace.CONSTRAINTS, "nonsense\n".getBytes(StandardCharsets.UTF_8));
    Map<String, String> before = files();
    RunResult result = run("withdraw", "acme-manual", "--why", "Taken back.");
    assertEquals(3, result.exitCode());
    assertTrue(result.err().contains("mend the records first"), result.err());
    assertEquals(before, files());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "withdraw acme-manual",
        "withdraw nobody --why x",
        "withdraw No --why x",
        "claim",
        "claim add",
        "claim add c --text =1+1 --kind event",
        "claim add c --text -x --kind event",
        "claim add c --text T --kind rumour",
        "claim add c --text T --kind event --priority urgent",
        "claim add c --text T --kind event --quantity fast",
        "claim add c --text T --kind event --article none",
        "claim add two-modes --text T --kind event",
        "claim rename two-modes",
        "claim rename none other",
        "claim rename two-modes night-mode",
        "claim rename two-modes No",
        "article",
        "article add art --title T",
        "article add b --title T --published soon",
        "article add b --title T --wait -1",
        "article add b"
      })
  void refusesWhatCannotBeDone(String line) throws IOException {
    Map<String, String> before = files();
    RunResult result = run(line.split(" ", -1));
    assertEquals(2, result.exitCode(), result.err());
    assertTrue(result.err().startsWith("touchstone: "), result.err());
    assertFalse(result.err().contains("Exception"), result.err());
    assertEquals(before, files());
  }
}
