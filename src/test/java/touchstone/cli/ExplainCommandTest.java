package touchstone.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import touchstone.check.RulePages;
import touchstone.cli.session.AllRules;
import touchstone.model.RuleInfo;
import touchstone.model.RulePage;

/** Every rule has a page, and {@code explain} prints it. */
class ExplainCommandTest {

  private static final Path PAGES = Path.of("src/main/resources/touchstone/rules");
  private static final int SHORTEST_PART = 40;

  private static List<RuleInfo> rules() {
    return AllRules.all();
  }

  private static RunResult explain(int columns, String... arguments) {
    return RunResult.run(
        columns > 0,
        columns,
        Map.of("NO_COLOR", "1"),
        Stream.concat(Stream.of("explain"), Stream.of(arguments)).toArray(String[]::new));
  }

  @Test
  void hasAPageForEveryRuleAndForNothingElse() throws IOException {
    try (Stream<Path> pages = Files.list(PAGES)) {
      assertEquals(
          rules().stream().map(RuleInfo::id).toList(),
          List.copyOf(
              new TreeSet<>(
                  pages
                      .map(page -> page.getFileName().toString().replaceFirst("\\.md$", ""))
                      .toList())),
          "every rule needs a page in " + PAGES + ", and every page a rule");
    }
  }

  @Test
  void namesEveryRuleOnce() {
    assertEquals(rules().size(), rules().stream().map(RuleInfo::id).distinct().count());
    for (RuleInfo rule : rules()) {
      assertTrue(rule.id().matches("[a-z0-9]+(-[a-z0-9]+)*"), rule.id());
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void printsAllThreePartsOfThePage(RuleInfo rule) {
    RulePage page = RulePages.of(rule.id());
    assertEquals(rule.summary(), page.meaning(), "the page begins with the catalogue's sentence");
    assertTrue(page.why().length() > SHORTEST_PART, page.why());
    assertTrue(page.remedy().length() > SHORTEST_PART || page.remedy().endsWith("."));
    RunResult result = explain(0, rule.id());
    assertEquals(0, result.exitCode(), result.err());
    String text = String.join(" ", result.out().strip().split("\\s+", -1));
    assertEquals(
        String.join(
                " ",
                rule.id() + " (" + rule.severity().word() + ")",
                page.meaning(),
                "WHY IT MATTERS",
                page.why(),
                "HOW TO MEND IT",
                page.remedy(),
                String.join(" ", page.example()))
            .strip()
            .replaceAll("\\s+", " "),
        text);
  }

  @Test
  void listsEveryRuleWithItsSeverityAndSentence() {
    String text = explain(0).out().replaceAll("\\s+", " ");
    for (RuleInfo rule : rules()) {
      String line = rule.id() + " " + rule.severity().word() + " " + rule.summary();
      assertTrue(text.contains(line), line);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 60, 80, 120})
  void keepsWithinTheWidthOfTheTerminal(int width) {
    List<RunResult> results =
        Stream.concat(
                Stream.of(explain(width)), rules().stream().map(rule -> explain(width, rule.id())))
            .toList();
    for (RunResult result : results) {
      for (String line : result.outLines()) {
        assertTrue(line.codePointCount(0, line.length()) <= width, width + ": " + line);
        assertEquals(line.stripTrailing(), line);
      }
    }
  }

  @Test
  void suggestsTheRuleThatIsMeant() {
    RunResult result = explain(0, "foreign-adress");
    assertEquals(2, result.exitCode());
    assertEquals("", result.out());
    assertTrue(result.err().contains("did you mean foreign-address?"), result.err());
    assertFalse(explain(0, "xyz").err().contains("did you mean"));
  }
}
