package touchstone.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import touchstone.model.Stance;

class SpreadsheetReaderTest {

  private static Imported read(String text) {
    return read(text.getBytes(StandardCharsets.UTF_8), Map.of());
  }

  private static Imported read(byte[] bytes, Map<String, String> mapping) {
    return SpreadsheetReader.read("t.csv", bytes, mapping);
  }

  private static String refusal(Imported imported) {
    return imported.remarks().stream()
        .filter(remark -> remark.kind() == Remark.Kind.REFUSED)
        .map(Remark::toString)
        .findFirst()
        .orElse("");
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void partsCellsByCommasSemicolonsAndTabs(String sign) {
    Imported imported =
        read(
            "Claim,Kind\n\"One, two; three\tfour\",event\n"
                .replace("Claim,Kind\n", "Claim" + sign + "Kind\n")
                .replace("\",event", "\"" + sign + "event"));
    assertEquals("One, two; three four", imported.claims().get(0).text());
    assertEquals(Map.of("kind", "event"), imported.claims().get(0).cells());
  }

  @Test
  void heedsTheSignThatAFileNames() {
    Imported imported = read("sep=|\r\nClaim|Kind\r\nOne|event\r\n");
    assertEquals("One", imported.claims().get(0).text());
    assertEquals("t.csv:3", imported.claims().get(0).place().toString());
  }

  @Test
  void readsTheEncodingsThatSpreadsheetProgramsWrite() {
    String text = "Claim\tKind\nÄ “quoted” 日本\tevent\n";
    for (Charset charset :
        List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, StandardCharsets.UTF_8)) {
      byte[] bytes = ("\uFEFF" + text).getBytes(charset);
      assertEquals("Ä “quoted” 日本", read(bytes, Map.of()).claims().get(0).text());
    }
    Imported other =
        read(text.replace("日本", "").getBytes(Charset.forName("windows-1252")), Map.of());
    assertTrue(
        refusal(other).contains("not in UTF-8; open it in the spreadsheet program"),
        refusal(other));
  }

  @Test
  void saysHowToSaveAWorkbook() {
    assertTrue(refusal(read(new byte[] {'P', 'K', 3, 4, 20, 0}, Map.of())).contains("XLSX"));
    byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0};
    assertTrue(refusal(read(old, Map.of())).contains("XLS)"));
    assertTrue(
        refusal(read("PKclaim".getBytes(StandardCharsets.UTF_8), Map.of())).contains("--map"));
  }

  @Test
  void mapsHeadingsWhateverTheirCaseAndSpaces() {
    Imported imported = read(" STATEMENT ,cl-AIM id,Web_Address\nOne,c1,https://a.example/x\n");
    assertEquals(
        List.of("\"STATEMENT\" is claim", "\"cl-AIM id\" is claim_id", "\"Web_Address\" is url"),
        imported.mapping());
    assertEquals("c1", imported.claims().get(0).id());
    assertEquals("c1", imported.sources().get(0).sections().get(0).claim());
  }

  @Test
  void takesTheMappingOfAPerson() {
    byte[] bytes =
        "What,Claim,Where\nOne,two,https://a.example/x\n".getBytes(StandardCharsets.UTF_8);
    Imported imported = read(bytes, Map.of("what", "claim", "CLAIM", "-", "Where", "URL"));
    assertEquals("One", imported.claims().get(0).text());
    assertEquals(
        List.of("\"What\" is claim", "\"Claim\" is left out, as asked", "\"Where\" is url"),
        imported.mapping());
    for (Map<String, String> wrong :
        List.of(
            Map.of("nowhere", "claim"),
            Map.of("what", "colour"),
            Map.of("what", "claim", "claim", "claim"))) {
      ColumnMapException refused = assertThrows(ColumnMapException.class, () -> read(bytes, wrong));
      assertTrue(String.valueOf(refused.getMessage()).startsWith("--map: "));
    }
  }

  @Test
  void namesColumnsThatItDoesNotUse() {
    Imported imported = read("Claim,,Colour,Statement\nOne,,blue,Other\n");
    assertEquals(
        List.of(
            "\"Claim\" is claim",
            "column 2 is not used",
            "\"Colour\" is not used",
            "\"Statement\" is not used: \"Claim\" is claim already"),
        imported.mapping());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " \n ",
        "Claim,Claim\n1,2",
        "Claim,CLAIM\n1,2",
        "Claim,Kind\n\"open,event\n",
        "Claim,Kind\n\"shut\"x,event\n",
        "Colour\nblue\n"
      })
  void refusesWhatIsNoTable(String text) {
    Imported imported = read(text);
    assertTrue(imported.isEmpty());
    assertFalse(refusal(imported).isEmpty());
  }

  @Test
  void namesTheLineInWhichARowBegins() {
    Imported imported =
        read("Claim,Note\r\n\"One\r\ntwo\",x\r\n\r\nThree,y\r\nFour,y,z\r\nFive\r\nSix,,,\r\n");
    assertEquals(
        List.of("t.csv:2", "t.csv:5", "t.csv:7", "t.csv:8"),
        imported.claims().stream().map(claim -> claim.place().toString()).toList());
    assertEquals("One two", imported.claims().get(0).text());
    assertTrue(refusal(imported).startsWith("t.csv:6: 3 cells under 2 headings"));
    String unclosed = refusal(read("Claim,Note\nOne,\"a\nb\"\nTwo,\"never shut\n\n"));
    assertTrue(unclosed.contains("begins in line 4"), unclosed);
  }

  @Test
  void leavesRowsOutThatAreTooLong() {
    Imported imported = read("Claim,Note\nOne,x\nTwo," + "y".repeat(1_000_000) + "\nThree,z\n");
    assertEquals(2, imported.claims().size());
    assertTrue(refusal(imported).contains("t.csv:3: a cell of 1000000 characters"));
    assertTrue(refusal(read("a,".repeat(300) + "claim\nx\n")).contains("301 columns"));
  }

  @Test
  void takesOutWhatNobodySeesAndSaysSo() {
    Imported imported = read("Claim,Note\n\"a\u202Eb\u200Bc\u0007d\u00ADe f\u200Dg\",x\n");
    assertEquals("abcde f\u200Dg", imported.claims().get(0).text());
    assertEquals(
        "t.csv:2: claim holds characters that nobody sees (U+0007, U+00AD, U+200B, U+202E); they were"
            + " taken out",
        imported.remarks().get(0).toString());
  }

  @Test
  void tellsAnothersVerdictInANoteAndNowhereElse() {
    ImportedClaim claim = read("Claim,Status,Comment\nOne,contradicted,Why\n").claims().get(0);
    assertEquals(Map.of("note", "Why Rated “contradicted” in t.csv."), claim.cells());
  }

  @Test
  void guessesNoStance() {
    Imported imported =
        read("URL,Claim ID,Stance\nhttps://a.example/1,c1,\nhttps://a.example/2,c1,Supported\n");
    List<ImportedSection> sections =
        imported.sources().stream().flatMap(source -> source.sections().stream()).toList();
    assertEquals(
        java.util.Arrays.asList(null, Stance.SUPPORTS),
        sections.stream().map(ImportedSection::stance).toList());
  }

  @Test
  void neverFails() {
    Random random = new Random(5);
    String pieces = "Claim,URL\nabc\"'=+-@\t\r;,https://a.example/ \u0000\u202E\uD83D\uDE00\uFEFF";
    for (int i = 0; i < 3_000; i++) {
      StringBuilder text = new StringBuilder(random.nextBoolean() ? "Claim,URL,Stance\n" : "");
      for (int c = random.nextInt(60); c > 0; c--) {
        text.append(pieces.charAt(random.nextInt(pieces.length())));
      }
      Imported imported = read(text.toString());
      assertTrue(
          !imported.isEmpty()
              || !imported.remarks().isEmpty()
              || text.toString().lines().count() <= 1
              || imported.mapping().size() > 0);
      ImportPlan plan =
          ImportPlan.of(imported, ImportPlanTest.dossier(), ImportPlanTest.choices(true));
      ImportPlanText.lines(plan)
          .forEach(line -> assertFalse(line.chars().anyMatch(c -> c < ' '), line));
    }
  }
}
