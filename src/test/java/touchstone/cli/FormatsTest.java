package touchstone.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import touchstone.cli.session.AllRules;
import touchstone.model.RuleInfo;
import touchstone.report.ReportFormat;

/** Every format from both commands that write them. */
class FormatsTest {

  @TempDir private Path folder;

  @BeforeEach
  void writeWorkspace() throws IOException {
    SmallWorkspace.write(folder, SmallWorkspace.files());
  }

  private RunResult run(String... arguments) {
    return RunResult.in(folder, arguments);
  }

  private void write(String name, String text) throws IOException {
    SmallWorkspace.write(folder, name, text.getBytes(StandardCharsets.UTF_8));
  }

  private void breakARow() throws IOException {
    write(SmallWorkspace.CLAIMS, SmallWorkspace.files().get(SmallWorkspace.CLAIMS) + "x,y\n");
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "TEXT")
  void givesTheSameDocumentWithCheckAsWithReport(ReportFormat format) {
    RunResult report = run("report", "--format", format.word());
    RunResult check = run("check", "--format", format.word());
    assertEquals(0, report.exitCode(), report.err());
    assertEquals(0, check.exitCode(), check.err());
    assertEquals(report.out(), check.out());
    assertTrue(report.out().length() > 100, report.out());
  }

  @Test
  void checksInLinesUnlessAskedOtherwise() throws IOException {
    write("touchstone.yaml", "severity:\n  unsigned-verdict: error\n");
    Path file = folder.resolve("findings.sarif");
    RunResult result = run("check", "--format", "text", "--format", "sarif=" + file);
    assertEquals(1, result.exitCode());
    assertEquals(run("check").out(), result.out());
    assertEquals(2, result.outLines().size());
    assertTrue(Files.readString(file).contains("\"ruleId\" : \"unsigned-verdict\""));
    assertTrue(result.err().startsWith("touchstone: wrote " + file));
  }

  @Test
  void writesFindingsToAFile() throws IOException {
    Path file = folder.resolve("findings.txt");
    RunResult result = run("check", "--verbose", "--output", file.toString());
    assertEquals("", result.out());
    assertEquals(3, Files.readString(file).lines().count());
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "csv", "markdown", "sarif", "junit"})
  void endsAsItDoesWithoutAFormat(String format) throws IOException {
    assertEquals(1, run("check", "--format", format, "--fail-on", "note").exitCode());
    assertEquals(1, run("report", "--format", format, "--fail-on", "supported").exitCode());
    breakARow();
    assertEquals(3, run("check", "--format", format).exitCode());
    assertEquals(3, run("report", "--format", format).exitCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {"xml", "text,json", "sarif=", "text=a,text=a", "Json"})
  void refusesWhatIsNoFormat(String format) {
    for (String command : List.of("check", "report")) {
      RunResult result = run(command, "--format", format);
      assertEquals(2, result.exitCode());
      assertEquals("", result.out());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "report"})
  void listsEveryFormatInTheHelp(String command) {
    String help = run(command, "--help").out();
    for (ReportFormat format : ReportFormat.values()) {
      assertTrue(help.contains(format.word()), format.word());
    }
  }

  @Test
  void namesAmongTheRulesOfSarifTheRuleOfEachFinding() throws IOException {
    breakARow();
    write("touchstone.yaml", "severity:\n  no-such-rule: error\n");
    JsonNode run =
        JsonMapper.shared().readTree(run("check", "--format", "sarif").out()).get("runs").get(0);
    JsonNode rules = run.get("tool").get("driver").get("rules");
    assertEquals(
        AllRules.all().stream().map(RuleInfo::id).toList(),
        rules.valueStream().map(rule -> rule.get("id").asString()).toList());
    assertTrue(run.get("results").size() >= 3);
    for (JsonNode result : run.get("results")) {
      assertEquals(
          result.get("ruleId").asString(),
          rules.get(result.get("ruleIndex").asInt()).get("id").asString());
    }
  }

  @ParameterizedTest
  @EnumSource
  void isTheSameInEveryLocale(ReportFormat format) throws IOException {
    breakARow();
    RunResult here = run("report", "--format", format.word());
    Locale before = Locale.getDefault();
    try {
      for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "hi-IN-u-nu-deva")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertEquals(here, run("report", "--format", format.word()), tag);
      }
    } finally {
      Locale.setDefault(before);
    }
  }
}
