package touchstone.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The manual that is shipped says what help says, in pages that man can show. */
class ManualTest {

  private final Manual manual = new Manual(LocalDate.of(2026, 11, 25));

  @TempDir private Path folder;

  private record Shown(int exitCode, String text) {}

  private Shown show(List<String> command, String page) throws IOException, InterruptedException {
    Path file = Files.writeString(folder.resolve("page.1"), page);
    Path out = folder.resolve("out");
    List<String> words = new ArrayList<>(command);
    words.add(file.toString());
    Process process =
        new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(out.toFile()).start();
    assertTrue(process.waitFor(30, TimeUnit.SECONDS), "it hangs");
    return new Shown(process.exitValue(), Files.readString(out, StandardCharsets.UTF_8));
  }

  private static void assumeInstalled(String program) {
    assumeTrue(
        Stream.of("/usr/bin/", "/usr/local/bin/")
            .anyMatch(at -> Files.isExecutable(Path.of(at + program))),
        program + " is not installed");
  }

  @Test
  void hasAPageForEveryCommandThatHelpLists() {
    TreeSet<String> pages = new TreeSet<>();
    manual.pages().forEach(page -> pages.add(page.name()));
    List<String> listed =
        RunResult.run(false, 0, Map.of(), "--help").outLines().stream()
            .dropWhile(line -> !line.equals("Commands:"))
            .skip(1)
            .takeWhile(line -> line.startsWith("  "))
            .filter(line -> line.matches("  \\S.*"))
            .map(line -> "touchstone-" + line.strip().split(" ", -1)[0])
            .toList();
    assertTrue(listed.size() > 15, listed.toString());
    assertTrue(pages.containsAll(listed), pages + " lacks one of " + listed);
    assertTrue(pages.contains("touchstone-claim-add"));
  }

  @Test
  void namesEveryOptionOfACommandAndItsExamples() throws IOException {
    String shared = "";
    for (ManualPage page : manual.pages()) {
      String text = shared + manual.text(page).replace("\\-", "-");
      shared = shared.isEmpty() ? text : shared;
      String[] command = page.name().equals("touchstone") ? new String[0] : words(page.name());
      String[] arguments =
          Stream.concat(Stream.of(command), Stream.of("--help")).toArray(String[]::new);
      for (String word :
          RunResult.run(false, 0, Map.of(), arguments).out().split("[\\s,=\\[\\]|]+")) {
        if (word.matches("--[a-z-]+")) {
          assertTrue(text.contains(word), page.name() + " lacks " + word);
        }
      }
    }
  }

  private static String[] words(String page) {
    return page.substring("touchstone-".length())
        .replace("claim-", "claim ")
        .replace("article-", "article ")
        .split(" ", -1);
  }

  @Test
  void isShownByManAsItIsMeant() throws Exception {
    assumeInstalled("groff");
    List<String> groff = List.of("groff", "-ww", "-man", "-Tascii", "-P-cbou", "-rLL=78n");
    for (ManualPage page : manual.pages()) {
      Shown shown = show(groff, manual.text(page));
      assertEquals(0, shown.exitCode());
      assertFalse(shown.text().contains("warning: "), shown.text());
      for (String heading : List.of("NAME", "SYNOPSIS", "DESCRIPTION", "EXIT STATUS", "SEE ALSO")) {
        assertTrue(shown.text().contains("\n" + heading), page.name() + " lacks " + heading);
      }
    }
  }

  @Test
  void hasNothingThatAStrictReaderOfPagesWarnsOf() throws Exception {
    assumeInstalled("mandoc");
    List<String> lint = List.of("mandoc", "-T", "lint", "-W", "warning");
    for (ManualPage page : manual.pages()) {
      assertEquals(new Shown(0, ""), show(lint, manual.text(page)), page.name());
    }
    assertNotEquals(0, show(lint, ".TH x 1\n.SH NAME\n.nonsense\n").exitCode(), "the control");
  }

  @Test
  void standsForItselfWhateverTheTextHolds() throws Exception {
    assumeInstalled("groff");
    Random random = new Random(35);
    String alphabet = ".'\\-`^~\"abc fB(%é→𝄞#$&*";
    for (int trial = 0; trial < 40; trial++) {
      StringBuilder drawn = new StringBuilder("x");
      for (int i = 0; i < 30; i++) {
        int[] points = alphabet.codePoints().toArray();
        drawn.appendCodePoint(points[random.nextInt(points.length)]);
      }
      String text = (trial % 2 == 0 ? drawn.substring(1) : drawn.toString()).strip();
      String page = ".TH x 1\n.nf\n" + Roff.text(text) + "\n";
      Shown shown = show(List.of("groff", "-ww", "-man", "-Tutf8", "-P-cbou", "-rLL=200n"), page);
      assertTrue(shown.text().contains(text), text + "\nis shown as\n" + shown.text());
    }
    Shown control =
        show(List.of("groff", "-ww", "-man", "-Tutf8", "-P-cbou"), ".TH x 1\n.nf\n.a-`b\\c\n");
    assertFalse(control.text().contains(".a-`b\\c"), "the control");
  }

  @Test
  void isWrittenWhereManAndTheShellsLook() throws IOException {
    Manual.main(folder.toString(), "2026-11-25T00:00:00Z");
    assertTrue(
        Files.readString(folder.resolve("man/man1/touchstone-check.1"))
            .startsWith(".TH \"TOUCHSTONE\\-CHECK\" 1 2026-11-25 \"touchstone "));
    assertEquals(manual.pages().size(), folder.resolve("man/man1").toFile().listFiles().length);
    String bash = Files.readString(folder.resolve("bash-completion/completions/touchstone"));
    assertTrue(bash.contains("complete -F _complete_touchstone"));
    assertTrue(
        Files.readString(folder.resolve("zsh/site-functions/_touchstone")).contains(bash.strip()));
  }
}
