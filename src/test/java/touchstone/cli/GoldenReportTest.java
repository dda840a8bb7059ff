package touchstone.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import touchstone.assess.Assessor;
import touchstone.check.rules.RuleCatalog;
import touchstone.cli.session.AllRules;
import touchstone.model.Assessment;
import touchstone.model.Dossier;
import touchstone.model.Finding;
import touchstone.model.RuleInfo;
import touchstone.model.Tool;
import touchstone.report.ReportFormat;
import touchstone.report.ReportRequest;
import touchstone.report.Selection;
import touchstone.report.TextStyle;
import touchstone.store.DossierReader;
import touchstone.store.Parsed;

/**
 * What each format makes of a workspace, to the letter: {@code <case>/workspace} goes in, {@code
 * <case>/report.<ending>} has to come out. {@code mvn test -Dtest=GoldenReportTest
 * -Dgolden.update=true} writes the files anew; look at the difference before you keep it.
 */
class GoldenReportTest {

  private static final Path CASES = Path.of("src/test/resources/touchstone/report");
  private static final String WORKSPACE = "workspace";

  /** A workspace and a format. */
  record Pair(Path folder, ReportFormat format) {

    Path golden() {
      return folder.resolve("report." + ending(format));
    }

    @Override
    public String toString() {
      return folder.getFileName() + " as " + format.word();
    }
  }

  private static String ending(ReportFormat format) {
    return switch (format) {
      case TEXT -> "txt";
      case JSON -> "json";
      case CSV -> "csv";
      case MARKDOWN -> "md";
      case SARIF -> "sarif";
      case JUNIT -> "xml";
    };
  }

  private static List<Path> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders.sorted().toList();
    }
  }

  static List<Pair> pairs() throws IOException {
    List<Pair> pairs = new ArrayList<>();
    for (Path folder : cases()) {
      for (ReportFormat format : ReportFormat.values()) {
        pairs.add(new Pair(folder, format));
      }
    }
    return pairs;
  }

  private static Assessment assess(Path workspace) {
    Parsed<Dossier> parsed = DossierReader.read(workspace);
    return new Assessor(RuleCatalog.all())
        .assess(parsed.value(), parsed.findings(), LocalDate.of(2026, 11, 25));
  }

  /** The rules that found something, so that a new rule changes no file here. */
  private static List<RuleInfo> rules(Assessment assessment) {
    Set<String> found =
        assessment.findings().stream().map(Finding::rule).collect(Collectors.toSet());
    return AllRules.all().stream().filter(rule -> found.contains(rule.id())).toList();
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void rendersToTheLetter(Pair pair) throws IOException {
    Assessment assessment = assess(pair.folder().resolve(WORKSPACE));
    StringBuilder out = new StringBuilder();
    pair.format()
        .report()
        .render(
            new ReportRequest(
                assessment,
                Selection.ALL,
                new Tool("touchstone", "1.2.3"),
                rules(assessment),
                TextStyle.PLAIN),
            out);
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(pair.golden(), out);
    }
    assertTrue(
        Files.exists(pair.golden()), pair.golden() + " is missing; -Dgolden.update=true writes it");
    assertEquals(Files.readString(pair.golden()), out.toString());
  }

  @Test
  void hasAFileForEachFormatAndNoneWithoutAPartner() throws IOException {
    TreeSet<String> expected =
        Arrays.stream(ReportFormat.values())
            .map(format -> "report." + ending(format))
            .collect(Collectors.toCollection(TreeSet::new));
    expected.add(WORKSPACE);
    assertTrue(cases().size() >= 2, cases().toString());
    for (Path folder : cases()) {
      try (Stream<Path> files = Files.list(folder)) {
        assertEquals(
            expected,
            files
                .map(file -> file.getFileName().toString())
                .collect(Collectors.toCollection(TreeSet::new)),
            folder.toString());
      }
    }
  }

  @Test
  void showsEveryVerdict() {
    Assessment assessment = assess(CASES.resolve("every-verdict").resolve(WORKSPACE));
    assertEquals(
        6,
        assessment.claims().values().stream()
            .map(claim -> claim.verdict().status())
            .distinct()
            .count());
  }
}
