package touchstone.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.Measured;

/**
 * What a spreadsheet would run is told of, whatever it is and wherever it stands; numbers are not.
 */
class FormulaCellsTest {

  private static final String HEADINGS =
      "id,claim,anchor,section,kind,subject,speaker,priority,depends_on,quantities,authority,status,"
          + "overrides,evidence,reviewed_by,reviewed_on,note,formerly\n";
  private static final List<String> OPENINGS =
      List.of("=", "+", "-", "@", "\uFF1D", "\uFF0B", "\uFF20");
  private static final List<String> FORMULAS =
      List.of(
          "cmd|' /C calc'!A0",
          "SUM(1+1)*cmd|'x'!A0",
          "HYPERLINK(\"http://x.example\",\"x\")",
          "WEBSERVICE(\"http://x.example\")",
          "IMPORTXML(A1,B1)",
          "IMPORTDATA(A1)",
          "IMAGE(A1)",
          "IMPORTFEED(A1)",
          "IMPORTHTML(A1,B1,1)",
          "IMPORTRANGE(A1,B1)",
          "DDE(\"cmd\";\"x\";\"y\")",
          "MSEXCEL|'\\x\\y'!z",
          "rundll32|'x,y'!A",
          "A1",
          "1+1",
          "1-1",
          "(1)",
          "\"x\"",
          "'x'!A1",
          "FILTERXML(A1,B1)",
          "ENCODEURL(A1)",
          "CALL(A1)",
          "REGISTER(A1)",
          "x;y",
          "2+5+cmd|'x'!A0");

  /** The columns of free text that a formula is put in. */
  private static final List<String> PLACES = List.of("claim", "section", "note");

  @TempDir private Path folder;

  private static String row(int number, String place, String text) {
    Map<String, String> cells = new TreeMap<>();
    cells.put("claim", "A claim.");
    cells.put("section", "Modes");
    cells.put("note", "");
    cells.put(place, text);
    String quoted = "\"%s\"";
    return "c-%s,%s,anchor words %s,%s,event,,article,low,,,,,,,,,%s,\n"
        .formatted(
            number,
            quoted.formatted(cells.get("claim").replace("\"", "\"\"")),
            number,
            quoted.formatted(cells.get("section").replace("\"", "\"\"")),
            quoted.formatted(cells.get("note").replace("\"", "\"\"")));
  }

  private RunResult check(List<String> rows) throws IOException {
    Map<String, String> files = new LinkedHashMap<>(SmallWorkspace.files());
    String two = files.get(SmallWorkspace.CLAIMS);
    files.put(SmallWorkspace.CLAIMS, two + String.join("", rows));
    assertTrue(two.startsWith(HEADINGS), "the columns are others by now");
    SmallWorkspace.write(folder, files);
    return RunResult.in(folder, "check", "--quiet");
  }

  @Test
  void areToldOfEachAtItsPlace() throws IOException {
    List<String> rows = new ArrayList<>();
    for (String formula : FORMULAS) {
      for (String opening : OPENINGS) {
        for (String place : PLACES) {
          rows.add(row(rows.size(), place, opening + formula));
        }
      }
    }
    RunResult run = check(rows);
    assertEquals(0, run.exitCode(), run.err());
    List<String> told = run.outLines().stream().filter(l -> l.contains("[formula-cell]")).toList();
    for (int i = 0; i < rows.size(); i++) {
      String place = SmallWorkspace.CLAIMS + ":" + (i + 4) + ":";
      assertTrue(
          told.stream().anyMatch(line -> line.startsWith(place)), () -> place + " is not told of");
    }
    Measured.write("B6", getClass(), "1", rows.size() + " formulas, every one told of");
  }

  @Test
  void areNotSeenInNumbers() throws IOException {
    Random random = new Random(20261125);
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      String number = List.of("-", "+", "").get(i % 3) + random.nextInt(100_000);
      number += i % 2 == 0 ? "." + random.nextInt(1_000) : "";
      rows.add(row(i, "note", number));
    }
    RunResult run = check(rows);
    assertFalse(run.out().contains("[formula-cell]"), run.out());
    Measured.write("B6", getClass(), "2", "0 warnings on 1,000 plain numbers");
  }
}
