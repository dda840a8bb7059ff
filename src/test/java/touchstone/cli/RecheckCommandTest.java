package touchstone.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecheckCommandTest {

  private static final String PAGE =
      """
      <html lang="en"><head><title>The Acme manual</title></head><body>
      <h1>Modes</h1>
      <p>The speaker knows two modes, day and night, and nothing else.</p>
      <p>It weighs 700 g.</p>
      </body></html>
      """;

  @TempDir private Path folder;
  private Path page;

  @BeforeEach
  void makeWorkspaceWithACopy() throws IOException {
    Map<String, String> files = SmallWorkspace.files();
    files.remove(SmallWorkspace.CAPTURES);
    SmallWorkspace.write(folder.resolve("desk"), files);
    page = folder.resolve("manual.html");
    Files.writeString(page, PAGE);
    RunResult captured = run("capture", "acme-manual", "--from", page.toString());
    assertEquals(0, captured.exitCode(), captured.err());
  }

  private RunResult run(String... arguments) {
    return RunResult.in(folder.resolve("desk"), arguments);
  }

  private RunResult recheck(String now) throws IOException {
    Path later = folder.resolve("later.html");
    Files.writeString(later, now);
    return run("recheck", "acme-manual", "--from", later.toString());
  }

  private String read(String name) throws IOException {
    return Files.readString(folder.resolve("desk").resolve(name));
  }

  private long copies() throws IOException {
    try (Stream<Path> tree = Files.walk(folder.resolve("desk/evidence/captures"))) {
      return tree.filter(Files::isRegularFile).count();
    }
  }

  @Test
  void tellsThatNothingChanged() throws IOException {
    RunResult result = recheck(PAGE.replace("<h1>", "<h1 class=\"new\">"));
    assertEquals(0, result.exitCode(), result.err());
    assertEquals("acme-manual: unchanged\n", result.out());
    assertEquals(1, copies());
    assertTrue(read(SmallWorkspace.MANUAL).contains("retrieved: 2026-11-25\n"));
  }

  @Test
  void tellsAChangeThatTouchesNoQuotation() throws IOException {
    RunResult result = recheck(PAGE.replace("700 g", "750 g"));
    assertEquals(0, result.exitCode(), result.err());
    assertTrue(result.out().startsWith("acme-manual: changed elsewhere\n"), result.out());
    assertTrue(result.out().contains("It weighs [-700-]{+750+} g."), result.out());
    assertEquals(2, copies());
  }

  @Test
  void neverTakesAnotherFigureForTheSame() throws IOException {
    RunResult result = recheck(PAGE.replace("two modes", "three modes"));
    assertEquals(1, result.exitCode(), result.err());
    assertTrue(
        result
            .out()
            .contains("two-modes: \"two modes, day and night\" was exact, is number-changed"),
        result.out());
    assertTrue(result.out().contains("[-two-]{+three+} modes"), result.out());
    RunResult check = run("check");
    assertTrue(check.out().contains("[quote-number-changed]"), check.out());
  }

  @Test
  void tellsAQuotationThatIsGoneAndTheVerdictThatFallsWithIt() throws IOException {
    assertTrue(run("report", "--format", "csv").out().contains("two-modes"));
    RunResult result = recheck("<html><title>x</title><p>Something else entirely.</p></html>");
    assertEquals(1, result.exitCode(), result.err());
    assertTrue(result.out().contains("is gone"), result.out());
    RunResult show = run("show", "two-modes");
    assertTrue(show.out().contains("its quotation is not in the kept copy"), show.out());
  }

  @Test
  void comesToTheSameVerdictsWhereTheCopiesAreNotAtHand() throws IOException {
    recheck(PAGE.replace("two modes", "three modes"));
    String here = run("report", "--format", "json").out();
    try (Stream<Path> tree = Files.walk(folder.resolve("desk/evidence/captures"))) {
      for (Path file : tree.filter(Files::isRegularFile).toList()) {
        Files.delete(file);
      }
    }
    assertEquals(here, run("report", "--format", "json").out());
  }

  @Test
  void takesAPageThatCannotBeReadForNothingButThat() throws IOException {
    Path empty = folder.resolve("empty.html");
    Files.writeString(empty, "");
    RunResult result = run("recheck", "acme-manual", "--from", empty.toString());
    assertEquals(7, result.exitCode());
    assertTrue(result.out().startsWith("acme-manual: that could not be fetched"), result.out());
    assertTrue(!result.out().contains("gone"), result.out());
    assertEquals(1, copies());
  }

  @Test
  void leavesOutWhatWasReadSince() throws IOException {
    recheck(PAGE);
    RunResult result = run("recheck", "--all", "--since", "2026-11-25");
    assertEquals(0, result.exitCode(), result.err());
    assertTrue(result.err().contains("nothing to look at"), result.err());
  }

  @Test
  void asksForSources() {
    assertEquals(2, run("recheck").exitCode());
    assertEquals(2, run("recheck", "nobody").exitCode());
    assertEquals(2, run("recheck", "--all", "--from", page.toString()).exitCode());
  }

  @Test
  void keepsNothingWhenItIsOnlyToTell() throws IOException {
    Path later = folder.resolve("later.html");
    Files.writeString(later, PAGE.replace("700 g", "750 g"));
    RunResult result = run("recheck", "acme-manual", "--from", later.toString(), "--no-keep");
    assertEquals(0, result.exitCode(), result.err());
    assertEquals(1, copies());
  }

  @Test
  void findsARecordThatSaysOtherwiseThanTheCopy() throws IOException {
    assertEquals(0, run("integrity", "--seal").exitCode());
    String quotes = read("evidence/quotes.csv");
    SmallWorkspace.write(
        folder.resolve("desk"),
        "evidence/quotes.csv",
        quotes.replace("exact", "gone").getBytes(StandardCharsets.UTF_8));
    run("integrity", "--seal");
    RunResult result = run("integrity");
    assertEquals(4, result.exitCode(), result.err());
    assertTrue(
        result.out().contains("is recorded as gone, and the copy gives exact"), result.out());
  }
}
