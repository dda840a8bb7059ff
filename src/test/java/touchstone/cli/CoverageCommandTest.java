package touchstone.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code touchstone coverage}. */
class CoverageCommandTest {

  private static final String RECORDED = "claims/art/coverage.yaml";

  @TempDir private Path folder;
  @TempDir private Path elsewhere;

  @BeforeEach
  void makeWorkspace() throws IOException {
    SmallWorkspace.write(folder, SmallWorkspace.files());
  }

  private RunResult cover(String copy, String... more) throws IOException {
    String file = ArticleCopies.write(elsewhere, "article.txt", copy);
    String[] arguments = new String[more.length + 2];
    arguments[0] = "coverage";
    arguments[1] = file;
    System.arraycopy(more, 0, arguments, 2, more.length);
    return RunResult.in(folder, arguments);
  }

  private JsonNode json(String copy, String... more) throws IOException {
    String[] arguments = List.of(more).toArray(new String[more.length + 2]);
    arguments[more.length] = "--format";
    arguments[more.length + 1] = "json";
    return JsonMapper.shared().readTree(cover(copy, arguments).out());
  }

  private String recorded() throws IOException {
    return Files.readString(folder.resolve(RECORDED));
  }

  @Test
  void countsAndRanksWhatIsOpen() throws IOException {
    RunResult result = cover(ArticleCopies.TEXT);
    assertEquals(0, result.exitCode(), result.err());
    assertTrue(result.out().startsWith("3 of 6 sentences and table cells"), result.out());
    assertTrue(result.out().contains("2 claimed · 1 excluded with a reason · 0 out by"));
    int sold = result.out().indexOf("Acme sold 14,000");
    int welcome = result.out().indexOf("Welcome to this page.");
    assertTrue(sold > 0 && welcome > sold, result.out());
    assertTrue(result.out().contains("a number: 14,000"), result.out());
  }

  @Test
  void addsUpInJson() throws IOException {
    JsonNode all = json(ArticleCopies.TEXT);
    JsonNode counts = all.get("coverage");
    int sum =
        counts.get("claimed").asInt() + counts.get("excluded").asInt() + counts.get("open").asInt();
    assertEquals(6, counts.get("units").asInt());
    assertEquals(6, sum);
    assertEquals(6, all.get("units").size());
    assertEquals(3, all.get("open").size());
    assertTrue(all.get("open").get(0).get("score").asDouble() > 0);
  }

  @Test
  void readsAPage() throws IOException {
    String page = ArticleCopies.write(elsewhere, "article.html", ArticleCopies.PAGE);
    RunResult result = RunResult.in(folder, "coverage", page, "--format", "csv");
    assertEquals(0, result.exitCode(), result.err());
    assertTrue(result.out().contains("\"claimed\",\"sentence\",\"Modes\",\"1\""), result.out());
    assertTrue(result.out().contains("\"open\",\"cell\",\"Modes\",\"4\",\"2\""), result.out());
    assertTrue(result.out().contains("\"by-rule\",\"cell\",\"Modes\",\"4\",\"1\""), result.out());
    assertEquals("", result.err());
  }

  @Test
  void leavesOutWhatStandsAroundTheArticle() throws IOException {
    String around =
        ArticleCopies.PAGE
            .replace("<h1>", "<nav><p>Home of 12 pages.</p></nav><h1>")
            .replace("</body>", "<h3>Comments</h3><p>I sold 5.</p></body>");
    String page = ArticleCopies.write(elsewhere, "article.html", around);
    RunResult result = RunResult.in(folder, "coverage", page, "--until", "Comments");
    assertTrue(
        result.out().contains("1 block of the page before the title, 2 after"), result.out());
    assertFalse(result.out().contains("I sold 5") || result.out().contains("Home of"));
    RunResult open = RunResult.in(folder, "coverage", page);
    assertTrue(open.out().contains("I sold 5"), "the control: without --until it is counted");
    assertEquals(2, RunResult.in(folder, "coverage", page, "--until", "nowhere").exitCode());
  }

  @Test
  void tellsOfAnAnchorAtItsCell() throws IOException {
    RunResult gone = cover(ArticleCopies.TEXT.replace("two modes", "three modes"));
    assertTrue(gone.out().contains(SmallWorkspace.CLAIMS + ":2:"), gone.out());
    JsonNode finding =
        json(ArticleCopies.TEXT.replace("two modes", "three modes")).get("findings").get(0);
    String row = SmallWorkspace.files().get(SmallWorkspace.CLAIMS).lines().toList().get(1);
    assertEquals(row.lastIndexOf("has two modes") + 1, finding.get("column").asInt());
    assertEquals("anchor-not-found", finding.get("rule").asString());
    JsonNode twice = json(ArticleCopies.TEXT + "Again: the speaker has two modes.\n");
    assertEquals("anchor-ambiguous", twice.get("findings").get(0).get("rule").asString());
    JsonNode question = json(ArticleCopies.TEXT.replace("Who would", "Who should"));
    assertEquals(SmallWorkspace.EXCLUDED, question.get("findings").get(0).get("file").asString());
  }

  @ParameterizedTest
  @CsvSource({"none,0", "open,1", "anchors,0", "'open,anchors',1", "nonsense,2"})
  void endsWithOneOnWhatItIsAskedFor(String causes, int code) throws IOException {
    assertEquals(code, cover(ArticleCopies.TEXT, "--fail-on", causes).exitCode());
  }

  @Test
  void endsWithOneOnAnchorsToMend() throws IOException {
    String copy = ArticleCopies.TEXT.replace("two modes", "three modes");
    assertEquals(1, cover(copy, "--fail-on", "anchors").exitCode());
  }

  @Test
  void writesNothingUnlessAsked() throws IOException {
    String before = recorded();
    String claims = Files.readString(folder.resolve(SmallWorkspace.CLAIMS));
    cover(ArticleCopies.TEXT, "--draft");
    cover(ArticleCopies.TEXT);
    assertEquals(before, recorded());
    assertEquals(claims, Files.readString(folder.resolve(SmallWorkspace.CLAIMS)));
  }

  @Test
  void recordsTheFigureForReportAndSite() throws IOException {
    assertEquals(0, cover(ArticleCopies.TEXT, "--record").exitCode());
    assertTrue(recorded().startsWith("units: 6\ncovered: 3\nclaimed: 2\nby_rule: 0\n"));
    assertTrue(recorded().endsWith("taken: 2026-11-25\n"));
    RunResult report = RunResult.in(folder, "report");
    assertTrue(
        report.out().contains("3 of 6 sentences and table cells were looked at: 2 claimed"),
        report.out());
    RunResult markdown = RunResult.in(folder, "report", "--format", "markdown");
    assertTrue(markdown.out().contains("1 left out, 3 open"), markdown.out());
    JsonNode json =
        JsonMapper.shared().readTree(RunResult.in(folder, "report", "--format", "json").out());
    JsonNode coverage = json.get("articles").get(0).get("coverage");
    assertEquals(1, coverage.get("excluded").asInt());
    assertEquals(3, coverage.get("open").asInt());
    RunResult published =
        RunResult.in(
            folder, "publish", "--awaiting-review", "--to", elsewhere.resolve("site").toString());
    assertEquals(0, published.exitCode(), published.err());
    String page = Files.readString(elsewhere.resolve("site/index.html"));
    assertTrue(page.contains("Nobody looked at the other 3 yet."), "the page has no figure");
  }

  @Test
  void showsAnOldFigureWithoutItsParts() {
    JsonNode json =
        JsonMapper.shared().readTree(RunResult.in(folder, "report", "--format", "json").out());
    JsonNode coverage = json.get("articles").get(0).get("coverage");
    assertTrue(coverage.get("claimed").isNull());
    assertEquals(1, coverage.get("open").asInt());
    String text = RunResult.in(folder, "report").out();
    assertTrue(text.contains("9 of 10 sentences and table cells were looked at: 1 open"), text);
  }

  @Test
  void draftsRowsThatCanBePasted() throws IOException {
    RunResult draft = cover(ArticleCopies.TEXT, "--draft", "--checkable");
    assertEquals(1, draft.outLines().size(), draft.out());
    Path claims = folder.resolve(SmallWorkspace.CLAIMS);
    Files.writeString(claims, Files.readString(claims) + draft.out());
    RunResult after = cover(ArticleCopies.TEXT);
    assertTrue(after.out().startsWith("4 of 6"), after.out());
    assertEquals(0, RunResult.in(folder, "check").exitCode());
  }

  @Test
  void appendsRowsUnderTheLock() throws IOException {
    RunResult result = cover(ArticleCopies.TEXT, "--append");
    assertEquals(0, result.exitCode(), result.err());
    assertTrue(result.err().contains("added 3 rows"), result.err());
    assertTrue(cover(ArticleCopies.TEXT).out().startsWith("6 of 6"));
    assertFalse(cover(ArticleCopies.TEXT, "--append").err().contains("added"));
  }

  @Test
  void writesNothingIntoRecordsThatCannotBeRead() throws IOException {
    Path claims = folder.resolve(SmallWorkspace.CLAIMS);
    Files.writeString(
        claims, Files.readString(claims) + "Bad Id,x,y z,Modes,event,,,low,,,,,,,,,,\n");
    String before = recorded();
    RunResult result = cover(ArticleCopies.TEXT, "--record", "--append");
    assertEquals(3, result.exitCode());
    assertTrue(result.err().contains("Nothing was written"), result.err());
    assertEquals(before, recorded());
  }

  @Test
  void saysWhatIsWrongWithTheArguments() throws IOException {
    assertEquals(2, RunResult.in(folder, "coverage").exitCode());
    assertEquals(2, cover(ArticleCopies.TEXT, "--score", "x").exitCode());
    assertEquals(2, cover(ArticleCopies.TEXT, "--format", "pdf").exitCode());
    RunResult unknown = cover(ArticleCopies.TEXT, "--article", "nope");
    assertEquals(2, unknown.exitCode());
    assertTrue(unknown.err().contains("expected one of art"), unknown.err());
    assertEquals(0, cover(ArticleCopies.TEXT, "--article", "art").exitCode());
    assertEquals(7, RunResult.in(folder, "coverage", elsewhere.toString()).exitCode());
    assertEquals(7, RunResult.in(folder, "coverage", elsewhere + "/none.html").exitCode());
  }

  @Test
  void saysWhyACopyCannotBeRead() throws IOException {
    Path file = elsewhere.resolve("article.bin");
    Files.write(file, new byte[] {0, 1, 2, 3, 0, 0, 7});
    RunResult result = RunResult.in(folder, "coverage", file.toString());
    assertEquals(3, result.exitCode());
    assertTrue(result.err().contains("article.bin"), result.err());
  }

  @Test
  void showsNoControlCharacterOfTheArticle() throws IOException {
    String hostile = ArticleCopies.TEXT + "It cost \u001B[31m5 dollars\u202E in 2020.\n";
    RunResult result = cover(hostile);
    assertTrue(result.out().contains("5 dollars"), "the control: the sentence is shown");
    assertFalse(result.out().contains("\u001B") || result.out().contains("\u202E"));
    String formula = ArticleCopies.TEXT + "=HYPERLINK(5) in 2020 was sold.\n";
    assertTrue(cover(formula, "--format", "csv").out().contains("\"'=HYPERLINK(5)"));
  }

  @Test
  void scoresSentencesThatArePipedIn() {
    RunResult result =
        new RunResult.Typed("It cost 300 dollars in 1998.\nHow are you?\n", false)
            .in(folder, "coverage", "--score", "-");
    assertEquals(0, result.exitCode(), result.err());
    assertTrue(result.out().contains("It cost 300 dollars in 1998."), result.out());
  }
}
