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
import touchstone.cli.session.RefusedException;

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
    assertEquals(3, result.exitCode());
    assertTrue(
        result.out().startsWith("acme-manual: with a saved copy that could not be read"),
        result.out());
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

  @Test
  void takesNoFileOfThisMachineForAnAddressOnRecord() throws IOException {
    Path secret = folder.resolve("secret.txt");
    Files.writeString(secret, "a secret of this machine");
    String manual = read(SmallWorkspace.MANUAL);
    SmallWorkspace.write(
        folder.resolve("desk"),
        SmallWorkspace.MANUAL,
        manual
            .replace("https://acme.example.com/manual", secret.toString())
            .getBytes(StandardCharsets.UTF_8));
    RunResult.Typed online =
        new RunResult.Typed(
            "",
            false,
            (url, permitted) -> {
              throw new RefusedException("asked for " + url);
            });
    RunResult result = online.in(folder.resolve("desk"), "capture", "acme-manual");
    assertEquals(5, result.exitCode(), result.err());
    assertEquals(1, copies());
  }

  @Test
  void letsAnOlderCopySayNothingAboutToday() throws IOException {
    recheck(PAGE.replace("two modes", "three modes"));
    Path old = folder.resolve("old.mhtml");
    Files.writeString(
        old,
        """
        From: <Saved by a browser>
        Snapshot-Content-Location: https://acme.example.com/manual
        Subject: The Acme manual
        Date: Tue, 2 Jan 2024 10:00:00 -0000
        MIME-Version: 1.0
        Content-Type: multipart/related; type="text/html"; boundary="b"

        --b
        Content-Type: text/html
        Content-Location: https://acme.example.com/manual

        <html><title>The Acme manual</title><p>It has two modes, day and night.</p></html>
        --b--
        """
            .replace("\n", "\r\n"));
    RunResult again = run("recheck", "acme-manual", "--from", old.toString());
    assertEquals(7, again.exitCode(), again.out());
    assertTrue(again.out().contains("older than the copy"), again.out());
    assertTrue(again.out().startsWith("acme-manual: that could not be compared"), again.out());
    RunResult kept = run("capture", "acme-manual", "--from", old.toString());
    assertEquals(0, kept.exitCode(), kept.err());
    assertTrue(run("check").out().contains("[quote-number-changed]"), "the newest copy counts");
  }

  @Test
  void keepsACopyThatShowsThatAQuotationIsGone() throws IOException {
    Path now = folder.resolve("now.html");
    Files.writeString(now, "<title>x</title><p>Nothing of that.</p>");
    RunResult result = run("capture", "acme-manual", "--from", now.toString());
    assertEquals(1, result.exitCode(), result.err());
    assertTrue(result.err().contains("[quote-gone]"), result.err());
    assertEquals(2, copies());
  }
}
