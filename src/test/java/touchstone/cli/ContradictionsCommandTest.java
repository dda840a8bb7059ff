package touchstone.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code touchstone contradictions} says, and what the reports say of the same. */
class ContradictionsCommandTest {

  private static final String HEADER =
      "id,claim,anchor,section,kind,subject,speaker,priority,depends_on,quantities,authority,"
          + "status,overrides,evidence,reviewed_by,reviewed_on,note,formerly\n";

  private static final String ROWS =
      """
      id,strength,claims,constraint,why
      red-or-blue,hard,red;blue,excludes,A thing has one colour.
      blue-or-green,hard,blue;green,excludes,A thing has one colour.
      red-or-green,hard,red;green,excludes,A thing has one colour.
      red-or-blue-or-small,hard,red;blue;small,excludes,It says no more than another row.
      small-or-tall,hard,small;tall,small:height >= tall:height,It cannot be taller than itself.
      quick-or-slow,qualified,quick;slow,excludes,"It is quick and slow, if one day is meant."
      tall-and-slow,soft,tall;slow,excludes,What is tall is seldom slow.
      height-is-two,control,small,small:height == 2 m,It says two.
      height-holds,hard,small,small:height == 2 m,This is no conflict.
      height-of-nothing,hard,small,small:width == 2 m,It has no width.
      """;

  @TempDir private Path folder;

  @BeforeEach
  void prepare() throws IOException {
    for (Map.Entry<String, String> file : SmallWorkspace.files().entrySet()) {
      write(file.getKey(), file.getValue());
    }
    write(SmallWorkspace.CLAIMS, claims("It is slow."));
    write(SmallWorkspace.CONSTRAINTS, ROWS);
  }

  private static String claims(String slow) {
    return HEADER
        + row("red", "It is red.", "", "", "supported")
        + row("blue", "It is blue.", "", "", "")
        + row("green", "It is green.", "", "", "supported")
        + row("small", "It is two metres high.", "", "height=2 m", "")
        + row("tall", "It is three metres high.", "", "height=3 m", "")
        + row("quick", "It is quick.", "", "", "")
        + row("slow", slow, "", "", "")
        + row("violet", "It is violet.", "red;blue", "", "");
  }

  private static String row(String id, String text, String needs, String figures, String status) {
    return "%s,%s,the words %s,Modes,existence,thing,article,high,%s,%s,,%s,,,%s,%s,,\n"
        .formatted(
            id,
            text,
            id,
            needs,
            figures,
            status,
            status.isEmpty() ? "" : "editor",
            status.isEmpty() ? "" : "2026-04-01");
  }

  private void write(String name, String text) throws IOException {
    SmallWorkspace.write(folder, name, text.getBytes(StandardCharsets.UTF_8));
  }

  private RunResult run(String... arguments) {
    return RunResult.in(folder, arguments);
  }

  private static String oneLine(RunResult result) {
    return result.out().replaceAll("\\s+", " ");
  }

  @Test
  void saysHowManyAreFalseAndProvesIt() {
    String out = oneLine(run("contradictions"));
    for (String words :
        List.of(
            "Whatever the facts are, at least 3 of these 8 statements are false.",
            "That is the least number: were the right 3 and no others false,",
            "With the statements that need a false one, at least 4 cannot be upheld.",
            "If every reading that a qualified conflict names is granted, at least 4 are false.",
            "These 2 groups of conflicts have no statement in common",
            "at least 2 of blue, green, red: red-or-blue, blue-or-green, red-or-green",
            "not both small and tall: small-or-tall",
            "“It is two metres high.” │ “It is three metres high.”",
            "2 m, not >= 3 m",
            "It asks for nothing beyond red-or-blue.",
            "violet needs red and blue, so by red-or-blue it cannot be true.",
            "without red, 2 of 4 conflicts would be gone",
            "1 control holds as stated.")) {
      assertTrue(out.contains(words), words + " in " + out);
    }
  }

  @Test
  void tellsQualifiedAndSoftConflictsAndRowsLeftOutApart() {
    List<String> headings =
        run("contradictions")
            .out()
            .lines()
            .filter(line -> line.matches("[A-Z].*\\(\\d+\\)"))
            .toList();
    assertEquals(
        List.of(
            "SIGNED VERDICTS THAT CANNOT ALL STAND (1)",
            "CANNOT ALL BE TRUE (5)",
            "WHAT FOLLOWS BY PREMISES (1)",
            "CANNOT ALL BE TRUE IF READ AS THE REASON SAYS (1)",
            "SIT BADLY TOGETHER (1)",
            "ROWS LEFT OUT (2)"),
        headings);
    String out = oneLine(run("contradictions"));
    assertTrue(out.contains("height-holds (hard): it turned out otherwise"), out);
    assertTrue(out.contains("height-of-nothing (hard): "), out);
    assertTrue(
        out.contains(
            "red-or-green forbids that all of these are true: red is signed as supported;"
                + " green is signed as supported"),
        out);
  }

  @ParameterizedTest
  @CsvSource({
    "none, 0",
    "hard, 1",
    "qualified, 1",
    "soft, 1",
    "clash, 1",
    "left-out, 1",
    "'hard,soft', 1",
    "sometimes, 2"
  })
  void endsWithOneOnWhatItIsAskedToFailOn(String what, int code) {
    assertEquals(code, run("contradictions", "--fail-on", what).exitCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {"hard", "qualified", "soft", "clash", "left-out"})
  void failsOnNothingWhereNothingIsWrong(String what) throws IOException {
    write(SmallWorkspace.CONSTRAINTS, SmallWorkspace.files().get(SmallWorkspace.CONSTRAINTS));
    write(SmallWorkspace.CLAIMS, SmallWorkspace.files().get(SmallWorkspace.CLAIMS));
    assertEquals(0, run("contradictions", "--fail-on", what).exitCode());
    String out = oneLine(run("contradictions"));
    assertTrue(out.contains("Nothing in these 2 statements rules out that all of them"), out);
    assertFalse(run("report").out().contains("AGAINST ITSELF"));
  }

  @Test
  void namesArticlesThatThereAre() {
    assertEquals(0, run("contradictions", "art").exitCode());
    RunResult wrong = run("contradictions", "no-such");
    assertEquals(2, wrong.exitCode());
    assertTrue(wrong.err().contains("no such article; there is art"), wrong.err());
  }

  @Test
  void writesTheFloorAndTheConflictsToJson() {
    JsonNode article =
        JsonMapper.shared()
            .readTree(run("report", "--format", "json").out())
            .get("articles")
            .get(0);
    assertEquals(
        "{\"hard\":3,\"withQualified\":4,\"exact\":true}", article.get("floor").toString());
    assertEquals(7, article.get("conflicts").size());
    assertEquals(
        "{\"id\":\"small-or-tall\",\"constraint\":\"small:height >= tall:height\","
            + "\"strength\":\"hard\",\"claims\":[\"small\",\"tall\"],"
            + "\"evaluated\":\"2 m, not >= 3 m\",\"why\":\"It cannot be taller than itself.\"}",
        article.get("conflicts").get(4).toString());
    assertEquals(
        run("report", "--format", "json").out(), run("contradictions", "--format", "json").out());
  }

  @Test
  void writesEveryFormat() {
    List<String> csv = run("contradictions", "--format", "csv").outLines();
    assertEquals(8, csv.size());
    assertTrue(
        csv.get(4).contains("\"red;blue;small\"") || csv.get(4).contains("red; blue; small"));
    String markdown = run("contradictions", "--format", "markdown").out();
    assertTrue(markdown.contains("**Whatever the facts are, at least 3 of these 8"), markdown);
    assertTrue(markdown.contains("### Rows left out (2)"), markdown);
    assertTrue(markdown.contains("2 m, not &gt;= 3 m"), markdown);
    assertTrue(run("report", "--format", "markdown").out().contains("The article against itself"));
    String junit = run("contradictions", "--format", "junit").out();
    assertTrue(junit.contains("name=\"floor-hard\" value=\"3\""), junit);
    assertEquals(0, run("contradictions", "--format", "sarif").exitCode());
  }

  @Test
  void showsTheConflictsThatAClaimIsIn() {
    String small = oneLine(run("show", "small"));
    assertTrue(small.contains("AGAINST OTHER STATEMENTS OF THE ARTICLE (2)"), small);
    assertTrue(small.contains("tall: “It is three metres high.” 2 m, not >= 3 m"), small);
    assertTrue(oneLine(run("show", "violet")).contains("violet needs red and blue"));
    assertTrue(run("show", "slow").out().contains("quick-or-slow (qualified)"));
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 60, 80, 120})
  void keepsWithinTheWidthOfTheTerminal(int width) {
    for (String where : List.of(folder.toString(), Path.of("").toAbsolutePath().toString())) {
      RunResult result =
          RunResult.run(true, width, Map.of("NO_COLOR", "1"), "-C", where, "contradictions");
      for (String line : result.outLines()) {
        boolean oneWord = !line.strip().replaceFirst("^\\S{1,2} +", "").contains(" ");
        assertTrue(line.codePointCount(0, line.length()) <= width || oneWord, width + ": " + line);
      }
    }
  }

  @Test
  void whatTheRecordsSayStaysText() throws IOException {
    write(
        SmallWorkspace.CLAIMS,
        claims("\u001B[31mIt\u202E is <b>slow</b> @everyone").replace("It is quick.", "=1+1"));
    write(
        SmallWorkspace.CONSTRAINTS,
        ROWS.replace("What is tall is seldom slow.", "=HYPERLINK(1) \u001B[2J <img src=x>"));
    for (String format : List.of("text", "markdown")) {
      String out = run("contradictions", "--format", format).out();
      assertTrue(out.contains("HYPERLINK") && out.contains("slow"), "it is there: " + out);
      assertFalse(out.contains("\u001B") || out.contains("\u202E"), out);
    }
    String markdown = run("contradictions", "--format", "markdown").out();
    assertFalse(markdown.contains("<b>") || markdown.contains("<img"), markdown);
    assertFalse(markdown.contains("@everyone"), markdown);
    String csv = run("contradictions", "--format", "csv").out();
    assertTrue(csv.contains("HYPERLINK"), csv);
    assertFalse(csv.contains("\"=HYPERLINK"), csv);
  }

  @Test
  void saysTheSameInEveryLocale() {
    Locale before = Locale.getDefault();
    RunResult here = run("contradictions");
    List<RunResult> there = new ArrayList<>();
    try {
      for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "hi-IN-u-nu-deva")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        there.add(run("contradictions"));
      }
    } finally {
      Locale.setDefault(before);
    }
    assertEquals(List.of(here, here, here), there);
  }
}
