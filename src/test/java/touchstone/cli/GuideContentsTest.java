package touchstone.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import touchstone.cli.session.ExitCode;

/** What the guide speaks of is there, and what is there the guide speaks of. */
class GuideContentsTest {

  /** Options that say in a word what the help says better; nobody needs a page for them. */
  private static final Set<String> SELF_EVIDENT =
      Set.of("--language", "--updated", "--depends-on", "--note", "--subject", "--speaker");

  private static final Pattern LINK = Pattern.compile("(?<!!)\\[[^\\]]+]\\(([^)]+)\\)");
  private static final Pattern INLINE = Pattern.compile("`(touchstone [^`]+)`");

  private static String all() throws IOException {
    StringBuilder text = new StringBuilder();
    for (GuidePage page : GuideTest.pages()) {
      text.append(Files.readString(page.file()));
    }
    return text.toString();
  }

  /** The command lines of sessions and of running text. */
  private static List<String> commandLines() throws IOException {
    List<String> lines = new ArrayList<>();
    for (GuidePage page : GuideTest.pages()) {
      Matcher inline = INLINE.matcher(page.prose());
      while (inline.find()) {
        lines.add(inline.group(1));
      }
      page.blocks().stream()
          .flatMap(block -> block.lines().stream())
          .filter(line -> line.matches("(\\$ )?touchstone [a-z].*"))
          .forEach(line -> lines.add(line.replaceFirst("^\\$ ", "")));
    }
    return lines;
  }

  @Test
  void namesEveryCommandInACommandLine() throws IOException {
    List<String> lines = commandLines();
    List<String> missing =
        CommandTree.read().commands().stream()
            .filter(
                command ->
                    lines.stream()
                        .noneMatch(l -> (l + " ").startsWith("touchstone " + command + " ")))
            .toList();
    assertEquals(List.of(), missing);
    assertTrue(lines.size() > 80, "only " + lines.size() + " command lines");
  }

  @Test
  void namesEveryOption() throws IOException {
    String text = all();
    CommandTree tree = CommandTree.read();
    TreeSet<String> missing = new TreeSet<>();
    int options = 0;
    for (String command : tree.commands()) {
      for (String option : tree.ownOptions(command)) {
        options++;
        if (!SELF_EVIDENT.contains(option)
            && !Pattern.compile(Pattern.quote(option) + "(?![\\w-])").matcher(text).find()) {
          missing.add(command + " " + option);
        }
      }
    }
    assertEquals(Set.of(), missing);
    assertTrue(options > 100, "only " + options + " options");
  }

  @Test
  void writesNoCommandLineThatTheProgramDoesNotKnow() throws IOException {
    CommandTree tree = CommandTree.read();
    Map<String, List<String>> wrong = new LinkedHashMap<>();
    for (String line : commandLines()) {
      List<String> problems = tree.problems(GuideShell.words(line));
      if (!problems.isEmpty() && !line.equals("touchstone chek")) { // a mistake that is shown
        wrong.put(line, problems);
      }
    }
    assertEquals(Map.of(), wrong);
    assertEquals(List.of("no command nonsense"), tree.problems(List.of("touchstone", "nonsense")));
    assertEquals(
        List.of("'check' has no option --nonsense"),
        tree.problems(List.of("touchstone", "check", "--nonsense=1", "--baseline", "x")));
  }

  /** The examples of the rules' pages have placeholders, so they are parsed and not run. */
  @Test
  void runsEveryCommandLineOfABlock() throws IOException {
    for (GuidePage page : GuideTest.pages()) {
      if (page.toString().equals("rules.md")) {
        continue;
      }
      for (GuidePage.Block block : page.blocks()) {
        boolean session = block.language().equals("console");
        for (String line : block.lines()) {
          assertTrue(
              session || !line.matches("(\\$ )?(\\./)?touchstone [a-z].*"),
              page + ":" + block.at() + " is not run: " + line);
        }
      }
    }
  }

  @Test
  void linksToWhatIsThere() throws IOException {
    int links = 0;
    for (GuidePage page : GuideTest.pages()) {
      Matcher link = LINK.matcher(page.prose());
      while (link.find()) {
        String target = link.group(1);
        if (!target.startsWith("https://")) {
          assertTrue(leads(page.file(), target), page + " links to " + target);
          links++;
        }
      }
    }
    assertTrue(links > 40, "only " + links + " links");
    Path index = GuideTest.GUIDE.resolve("index.md");
    assertTrue(!leads(index, "nowhere.md") && !leads(index, "method.md#nowhere"));
  }

  private static boolean leads(Path from, String target) throws IOException {
    String[] parts = target.split("#", 2);
    Path file = parts[0].isEmpty() ? from : from.resolveSibling(parts[0]).normalize();
    return Files.exists(file) && (parts.length == 1 || anchors(file).contains(parts[1]));
  }

  /** The anchors that a Markdown page has for its headings. */
  private static Set<String> anchors(Path file) throws IOException {
    return GuidePage.read(file)
        .prose()
        .lines()
        .filter(line -> line.matches("#+ .*"))
        .map(line -> line.replaceFirst("#+ ", "").toLowerCase(Locale.ROOT))
        .map(line -> line.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
        .collect(Collectors.toSet());
  }

  @Test
  void isReachedFromItsIndex() throws IOException {
    String index = Files.readString(GuideTest.GUIDE.resolve("index.md"));
    for (GuidePage page : GuideTest.pages()) {
      assertTrue(
          page.toString().equals("index.md") || index.contains("(" + page + ")"),
          page + " is not in the index");
    }
  }

  @Test
  void tellsEveryExitCodeAndNoOther() throws IOException {
    Map<String, String> listed = new LinkedHashMap<>();
    Files.readString(GuideTest.GUIDE.resolve("troubleshooting.md"))
        .lines()
        .map(line -> line.split(" \\| ", -1))
        .filter(cells -> cells.length == 3 && cells[0].matches("\\| \\d+"))
        .forEach(cells -> listed.put(cells[0].substring(2), cells[1]));
    Map<String, String> codes = new LinkedHashMap<>();
    for (ExitCode code : ExitCode.values()) {
      codes.put(Integer.toString(code.code()), code.meaning());
    }
    assertEquals(codes, listed);
  }
}
