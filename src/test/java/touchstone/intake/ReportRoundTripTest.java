package touchstone.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import touchstone.assess.Assessor;
import touchstone.check.rules.RuleCatalog;
import touchstone.model.Assessment;
import touchstone.model.Claim;
import touchstone.model.ClaimKind;
import touchstone.model.Dossier;
import touchstone.model.DossierFixture;
import touchstone.model.Id;
import touchstone.model.Priority;
import touchstone.model.Tool;
import touchstone.report.ReportFormat;
import touchstone.report.ReportRequest;
import touchstone.report.Selection;
import touchstone.report.TextStyle;

/**
 * The table that Touchstone writes for spreadsheets gives the same records when it is read back.
 */
class ReportRoundTripTest {

  private static final String PIECES =
      "ab01 \t\n\r\"'`|=+-@＝＋－＠.,;:()<>&%\u0001\u200B\u202E\u00ADéß日\uFEFF";
  private static final List<String> NAUGHTY =
      List.of(
          "=1+1",
          "+1",
          "-1",
          "-1.5e3",
          "@SUM(A1)",
          "'=1",
          "''=1",
          "'-1",
          "'",
          "''",
          "'text",
          "＝1",
          "\t=1",
          "\r=1",
          "\n=1",
          "'\t1",
          "'\n",
          "=",
          "-",
          "+",
          "@",
          "\"",
          "\"\"",
          "\",\"",
          ",",
          ";",
          "\"=1\"",
          "=\"a\"",
          " =1",
          "' =1",
          "'+1",
          "+1.",
          "'+1.",
          "-.5e",
          "a\r\nb",
          "a\rb",
          "a\nb",
          "\u202Eabc",
          "\uFEFFabc",
          "=cmd|' /C calc'!A0",
          "<script>",
          "sep=;",
          "NULL",
          "0",
          "1e5",
          "'１",
          "＠a",
          "'＠a",
          "'''＠a",
          "\u0001");

  private static Claim claim(int number, String text, String section, String speaker) {
    return new Claim(
        new Id("c-" + number),
        new Id("art"),
        text,
        section,
        speaker,
        ClaimKind.EVENT,
        "",
        section,
        Priority.LOW,
        List.of(),
        List.of(),
        null,
        null,
        "",
        List.of(),
        touchstone.model.Location.startOf("x"));
  }

  private static String csv(List<Claim> claims) throws IOException {
    Dossier base = new DossierFixture().build();
    Dossier dossier =
        new Dossier.Builder()
            .publishers(base.publishers(), true)
            .article(base.articles().values().iterator().next())
            .claims(claims, true)
            .build();
    Assessment assessment =
        new Assessor(RuleCatalog.all()).assess(dossier, List.of(), LocalDate.parse("2026-11-25"));
    StringBuilder out = new StringBuilder();
    ReportFormat.CSV
        .report()
        .render(
            new ReportRequest(
                assessment, Selection.ALL, new Tool("t", "1"), List.of(), TextStyle.PLAIN),
            out);
    return out.toString();
  }

  private static Map<String, String> expected(Claim claim) {
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("anchor", claim.anchor());
    cells.put("section", claim.section());
    cells.put("kind", "event");
    cells.put("speaker", claim.speaker());
    cells.put("priority", "low");
    cells.values().removeIf(String::isEmpty);
    return cells;
  }

  private static void requireSame(List<Claim> claims) throws IOException {
    byte[] bytes = csv(claims).getBytes(StandardCharsets.UTF_8);
    Imported imported = SpreadsheetReader.read("report.csv", bytes, Map.of());
    assertEquals(List.of(), imported.remarks());
    assertEquals(claims.size(), imported.claims().size());
    for (int i = 0; i < claims.size(); i++) {
      ImportedClaim read = imported.claims().get(i);
      assertEquals(claims.get(i).text(), read.text());
      assertEquals(claims.get(i).id().value(), read.id());
      assertEquals("art", read.article());
      assertEquals(expected(claims.get(i)), read.cells());
    }
  }

  @Test
  void givesNaughtyStringsBack() throws IOException {
    List<Claim> claims = new ArrayList<>();
    for (String text : NAUGHTY) {
      claims.add(claim(claims.size(), "x" + text, text, text));
      if (!text.isBlank()) {
        claims.add(claim(claims.size(), text, "", ""));
      }
    }
    requireSame(claims);
  }

  @Test
  void givesRandomTablesBack() throws IOException {
    Random random = new Random(20261125);
    for (int table = 0; table < 100; table++) {
      List<Claim> claims = new ArrayList<>();
      for (int row = 0; row < 100; row++) {
        String text = text(random);
        claims.add(claim(row, text.isBlank() ? "x" + text : text, text(random), text(random)));
      }
      requireSame(claims);
    }
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(12); i > 0; i--) {
      text.append(PIECES.charAt(random.nextInt(PIECES.length())));
    }
    return text.toString();
  }

  @Test
  void wouldNoticeAPrefixThatStays() throws IOException {
    String csv = csv(List.of(claim(1, "=1+1", "", "")));
    assertTrue(csv.contains("\"'=1+1\""), csv);
    String foreign = csv.replace("carried_by", "carried by whom");
    Imported imported =
        SpreadsheetReader.read("x.csv", foreign.getBytes(StandardCharsets.UTF_8), Map.of());
    assertNotEquals("=1+1", imported.claims().get(0).text());
    assertEquals("'=1+1", imported.claims().get(0).text());
  }

  @Test
  void readsNothingBackThatIsComputedOrSigned() throws IOException {
    Imported imported =
        SpreadsheetReader.read(
            "x.csv",
            csv(List.of(claim(1, "One", "s", "p"))).getBytes(StandardCharsets.UTF_8),
            Map.of());
    assertTrue(
        imported
            .mapping()
            .contains("\"verdict\" is not used: Touchstone computes it, or it is signed"),
        imported.mapping().toString());
    assertEquals(
        expected(claim(1, "One", "s", "p")).keySet(), imported.claims().get(0).cells().keySet());
  }
}
