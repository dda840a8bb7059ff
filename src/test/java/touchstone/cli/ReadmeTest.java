package touchstone.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import touchstone.ArchitectureTest;
import touchstone.cli.session.ExitCode;
import touchstone.model.MethodRule;
import touchstone.report.ReportFormat;

/** What the README shows is what happens. */
class ReadmeTest {

  private static final Path README = Path.of("README.md");
  private static final String ELISION = "…";

  private static String readme() throws IOException {
    return Files.readString(README);
  }

  /** The fenced blocks that begin with a prompt. */
  private static List<List<String>> sessions() throws IOException {
    List<List<String>> sessions = new ArrayList<>();
    Matcher block = Pattern.compile("(?m)^```\\n(\\$ [^`]*)^```").matcher(readme());
    while (block.find()) {
      sessions.add(block.group(1).lines().toList());
    }
    return sessions;
  }

  @Test
  void showsRealOutput() throws IOException {
    int checked = 0;
    for (List<String> session : sessions()) {
      RunResult result = null;
      int from = 0;
      for (String line : session) {
        if (line.startsWith("$ ./touchstone ")) {
          result = RunResult.in(Path.of(""), line.substring(15).split(" ", -1));
          assertEquals(0, result.exitCode(), line + "\n" + result.err());
          from = 0;
        } else if (!line.equals(ELISION)) {
          int at = result.outLines().subList(from, result.outLines().size()).indexOf(line);
          assertTrue(at >= 0, "not in the real output, or not in this order: " + line);
          from += at + 1;
          checked++;
        }
      }
    }
    assertTrue(checked > 30, "only " + checked + " lines were compared");
  }

  @Test
  void showsOutputWithoutGapsWhereItSaysThereAreNone() throws IOException {
    List<String> session = sessions().get(0);
    List<String> real = RunResult.in(Path.of(""), "report").outLines();
    List<String> beginning = session.subList(1, session.indexOf(ELISION));
    assertEquals(beginning, real.subList(0, beginning.size()));
  }

  @Test
  void listsEveryCommandAndNoOther() throws IOException {
    List<String> listed =
        tableRows("| command |").stream()
            .map(row -> row.get(0).replaceAll("`touchstone (\\w+).*", "$1"))
            .sorted()
            .toList();
    RunResult help = RunResult.run(false, 0, Map.of(), "--help");
    List<String> commands =
        help.outLines().stream()
            .dropWhile(line -> !line.equals("Commands:"))
            .skip(1)
            .takeWhile(line -> line.startsWith("  "))
            .filter(line -> !line.startsWith("   "))
            .map(line -> line.strip().split(" ", -1)[0])
            .sorted()
            .toList();
    assertEquals(commands, listed);
  }

  @Test
  void listsEveryFormat() throws IOException {
    List<String> formats =
        Arrays.stream(ReportFormat.values()).map(format -> "`" + format.word() + "`").toList();
    assertEquals(formats, tableRows("| format |").stream().map(row -> row.get(0)).toList());
  }

  @Test
  void listsEveryExitCode() throws IOException {
    Map<String, String> listed = new LinkedHashMap<>();
    tableRows("| exit code |").forEach(row -> listed.put(row.get(0), row.get(1)));
    Map<String, String> codes = new LinkedHashMap<>();
    for (ExitCode code : ExitCode.values()) {
      codes.put(Integer.toString(code.code()), code.meaning());
    }
    assertEquals(codes, listed);
  }

  @Test
  void listsEveryRuleOfTheTable() throws IOException {
    List<String> rules =
        Arrays.stream(MethodRule.values())
            .map(MethodRule::code)
            .filter(code -> code.startsWith("V"))
            .toList();
    assertEquals(rules, tableRows("| rule | when |").stream().map(row -> row.get(0)).toList());
  }

  @Test
  void drawsTheMapOfRoomsThatTheArchitectureTestEnforces() throws IOException {
    Map<String, TreeSet<String>> drawn = new TreeMap<>();
    for (List<String> row : tableRows("| room |")) {
      TreeSet<String> imports = new TreeSet<>(List.of(row.get(2).split(", ", -1)));
      imports.remove("–");
      drawn.put(row.get(0).replace("`", ""), imports);
    }
    Map<String, TreeSet<String>> enforced = new TreeMap<>();
    ArchitectureTest.rooms().forEach((room, may) -> enforced.put(room, new TreeSet<>(may)));
    assertEquals(enforced, drawn);
  }

  @Test
  void isMatchedByTheDocumentationOfTheRootPackage() throws IOException {
    String root = Files.readString(Path.of("src/main/java/touchstone/package-info.java"));
    for (String room : ArchitectureTest.rooms().keySet()) {
      assertTrue(root.contains("{@link touchstone." + room + "}"), room);
    }
  }

  @Test
  void linksOnlyToFilesThatAreThere() throws IOException {
    Matcher link = Pattern.compile("\\]\\(([^)#]+)\\)").matcher(readme());
    int links = 0;
    while (link.find()) {
      if (!link.group(1).startsWith("https://")) {
        assertTrue(Files.exists(Path.of(link.group(1))), link.group(1));
        links++;
      }
    }
    assertTrue(links >= 3);
  }

  @Test
  void hasADecisionRecordWithAConfirmationThatNamesAGateForEachDecision() throws IOException {
    String tests =
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
                .importPackages("touchstone")
                .stream()
                .map(JavaClass::getSimpleName)
                .collect(Collectors.joining(" "));
    try (Stream<Path> records = Files.list(Path.of("src/docs/decisions"))) {
      for (Path file : records.toList()) {
        String record = Files.readString(file);
        String confirmation = record.substring(record.indexOf("**Confirmation.**"));
        Matcher named = Pattern.compile("`([A-Z]\\w+(?:Test|IT))").matcher(confirmation);
        assertTrue(named.find(), file + " names no test");
        do {
          assertTrue(tests.contains(named.group(1)), file + " names " + named.group(1));
        } while (named.find());
      }
    }
  }

  /** The rows of the table whose head begins so. */
  private static List<List<String>> tableRows(String head) throws IOException {
    return readme()
        .lines()
        .dropWhile(line -> !line.startsWith(head))
        .skip(2)
        .takeWhile(line -> line.startsWith("|"))
        .map(line -> line.replace("\\|", "/").split("\\|", -1))
        .map(cells -> Arrays.stream(cells).map(String::strip).filter(c -> !c.isEmpty()).toList())
        .toList();
  }
}
