package touchstone.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import touchstone.Measured;
import touchstone.model.Digest;

/**
 * The rules that our list of digests shares with a manifest of BagIt (RFC 8493), one broken at a
 * time, and those in which it is stricter: one form of a line, and no other.
 */
class DigestListRulesTest {

  private static final String LIST = "SHA256SUMS";
  private static final String ADDED = ": added, it is not in SHA256SUMS";
  private static final String CHANGED = ": changed, or its line in SHA256SUMS was";
  private static final String UNREADABLE = ": unreadable, expected a digest, two spaces and a path";
  private static final String NO_FILE = ": a link, a folder or a device, expected a plain file";

  /** The files of the list, in its order. */
  private static final List<String> FILES =
      List.of("evidence/acme-manual.md", "evidence/publishers.csv", "touchstone.yaml");

  private static int tried;

  @TempDir private Path folder;

  @BeforeEach
  void seal() throws IOException {
    Map<String, String> all = SmallWorkspace.files();
    for (String file : FILES) {
      SmallWorkspace.write(folder, file, all.getOrDefault(file, "").getBytes(UTF_8));
    }
    assertEquals(0, RunResult.in(folder, "integrity", "--seal").exitCode());
    assertEquals(FILES.size(), Files.readAllLines(folder.resolve(LIST)).size());
  }

  @AfterAll
  static void measure() {
    Measured.write("H2", DigestListRulesTest.class, "1", tried + " rules broken one at a time");
  }

  private List<String> outcome() {
    tried++;
    RunResult run = RunResult.in(folder, "integrity", "--quiet");
    assertEquals(run.out().isEmpty() ? 0 : 4, run.exitCode(), run.err());
    return run.outLines();
  }

  /** Changes the text of the list. */
  private static UnaryOperator<String> text(UnaryOperator<String> change) {
    return change;
  }

  /** Changes the first line of the list. */
  private static UnaryOperator<String> line(UnaryOperator<String> change) {
    return whole -> {
      int end = whole.indexOf('\n');
      return change.apply(whole.substring(0, end)) + whole.substring(end);
    };
  }

  /** Changes the path in the first line. */
  private static UnaryOperator<String> path(String other) {
    return line(first -> first.substring(0, 66) + other);
  }

  private static String unreadable(int number) {
    return LIST + ":" + number + UNREADABLE;
  }

  private static String added(int file) {
    return FILES.get(file) + ADDED;
  }

  static Stream<Arguments> linesAsBagItHasThem() {
    String other = Digest.sha256("other");
    return Stream.of(
        arguments("a wrong digest", line(l -> other + l.substring(64)), FILES.get(0) + CHANGED),
        arguments(
            "a path listed twice",
            text(l -> l + l.substring(0, l.indexOf('\n') + 1)),
            unreadable(4)),
        arguments(
            "a path listed twice with another digest",
            text(l -> l + other + "  " + FILES.get(0) + "\n"),
            unreadable(4)),
        arguments(
            "a file that is not there",
            text(l -> l + other + "  evidence/none.md\n"),
            "evidence/none.md: missing"),
        arguments("a file that is not listed", text(l -> l.replaceFirst(".*\n", "")), added(0)),
        arguments("nothing listed", text(l -> ""), added(0) + "|" + added(1) + "|" + added(2)),
        arguments("a path from the top", path("/etc/passwd"), unreadable(1) + "|" + added(0)),
        arguments("a path that leads out", path("../x"), unreadable(1) + "|" + added(0)),
        arguments(
            "a path that leads out from inside",
            path("evidence/../../x"),
            unreadable(1) + "|" + added(0)),
        arguments("somebody's home", path("~/x"), added(0) + "|~/x: missing"),
        arguments("a folder", path("evidence"), "evidence" + NO_FILE + "|" + added(0)),
        arguments("no path", path(""), unreadable(1) + "|" + added(0)),
        arguments("no digest", line(l -> l.substring(64)), unreadable(1) + "|" + added(0)),
        arguments("a short digest", line(l -> l.substring(1)), unreadable(1) + "|" + added(0)),
        arguments(
            "a digest of another kind",
            line(l -> l.substring(0, 64) + l),
            unreadable(1) + "|" + added(0)));
  }

  static Stream<Arguments> linesInWhichItIsStricter() {
    return Stream.of(
        arguments(
            "a digest in capitals",
            line(l -> l.substring(0, 64).toUpperCase(Locale.ROOT) + l.substring(64)),
            unreadable(1) + "|" + added(0)),
        arguments("one space", line(l -> l.replace("  ", " ")), unreadable(1) + "|" + added(0)),
        arguments("a tab", line(l -> l.replace("  ", "\t")), unreadable(1) + "|" + added(0)),
        arguments(
            "the star of a binary file",
            line(l -> l.replace("  ", " *")),
            unreadable(1) + "|" + added(0)),
        arguments(
            "CRLF",
            text(l -> l.replace("\n", "\r\n")),
            Stream.of(1, 2, 3).map(DigestListRulesTest::unreadable).collect(Collectors.joining("|"))
                + "|"
                + Stream.of(0, 1, 2)
                    .map(DigestListRulesTest::added)
                    .collect(Collectors.joining("|"))),
        arguments("no end of line", text(String::strip), unreadable(3) + "|" + added(2)),
        arguments("an empty line", text(l -> l + "\n"), unreadable(4)),
        arguments("a comment", text(l -> "# by hand\n" + l), unreadable(1)),
        arguments("a byte order mark", text(l -> "\ufeff" + l), unreadable(1) + "|" + added(0)),
        arguments(
            "another case",
            path("evidence/Acme-manual.md"),
            "evidence/Acme-manual.md: missing|" + added(0)),
        arguments("a dot", path("./" + FILES.get(0)), unreadable(1) + "|" + added(0)),
        arguments("a backslash", path("evidence\\acme-manual.md"), unreadable(1) + "|" + added(0)),
        arguments(
            "a sign written as BagIt does",
            path("evidence/acme%2Dmanual.md"),
            "evidence/acme%2Dmanual.md: missing|" + added(0)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({"linesAsBagItHasThem", "linesInWhichItIsStricter"})
  void tellsOfEveryLineThatIsNotAsItWas(String name, UnaryOperator<String> change, String expected)
      throws IOException {
    Path list = folder.resolve(LIST);
    Files.writeString(list, change.apply(Files.readString(list)));
    assertEquals(List.of(expected.split("\\|", -1)), outcome(), name);
  }

  @Test
  void tellsOfEveryFileThatIsNotAsItWas() throws IOException {
    assertEquals(List.of(), outcome(), "the control is whole");
    Path file = folder.resolve(FILES.get(0));
    Path aside = folder.resolve("aside");
    Files.move(file, aside);
    assertEquals(List.of(FILES.get(0) + ": missing"), outcome());
    Files.createSymbolicLink(file, aside);
    assertEquals(List.of(FILES.get(0) + NO_FILE), outcome());
    Files.delete(file);
    Files.createDirectory(file);
    assertEquals(List.of(FILES.get(0) + NO_FILE), outcome());
    Files.delete(file);
    Files.move(aside, file);
    Files.writeString(folder.resolve("evidence/more.md"), "more");
    assertEquals(List.of("evidence/more.md" + ADDED), outcome());
  }

  @Test
  void isNotContentWithoutAList() throws IOException {
    Files.delete(folder.resolve(LIST));
    assertEquals(3, RunResult.in(folder, "integrity", "--quiet").exitCode());
    Files.createSymbolicLink(folder.resolve(LIST), folder.resolve(FILES.get(0)));
    assertEquals(3, RunResult.in(folder, "integrity", "--quiet").exitCode());
  }
}
