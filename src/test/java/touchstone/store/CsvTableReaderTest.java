package touchstone.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.junit.jupiter.api.Test;

class CsvTableReaderTest {

  private static final CsvFormat FORMAT =
      new CsvFormat(List.of("a", "b", "c"), List.of("a"), false);
  private static final List<String> PIECES =
      List.of("x", "ä", "😀", ",", "\"", "\n", "\r\n", " ", "=1", ";", "", "word", "\t", "'");

  private final Faults faults = new Faults();

  private CsvTable read(String text) {
    return new CsvTableReader(FORMAT, faults).read(TextFile.of("t.csv", text));
  }

  private List<List<String>> values(String text) {
    return read(text).rows().stream()
        .map(row -> List.of(row.cell("a").text(), row.cell("b").text(), row.cell("c").text()))
        .toList();
  }

  @Test
  void readsBackEveryRandomTableCellByCell() throws IOException {
    for (long seed = 0; seed < 2_000; seed++) {
      Random random = new Random(seed);
      StringWriter out = new StringWriter();
      List<List<String>> expected = new ArrayList<>();
      String lineEnd = random.nextBoolean() ? "\n" : "\r\n";
      CSVFormat format = CSVFormat.RFC4180.builder().setRecordSeparator(lineEnd).get();
      try (CSVPrinter printer = new CSVPrinter(out, format)) {
        printer.printRecord("a", "b", "c");
        for (int row = random.nextInt(6); row > 0; row--) {
          List<String> cells = List.of(cell(random), cell(random), cell(random));
          printer.printRecord(cells);
          expected.add(cells);
        }
      }
      assertEquals(expected, values(out.toString()), "seed " + seed);
      assertEquals(List.of(), faults.list(), "seed " + seed);
    }
  }

  private static String cell(Random random) {
    StringBuilder cell = new StringBuilder();
    for (int i = random.nextInt(5); i > 0; i--) {
      cell.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return cell.toString();
  }

  @Test
  void placesCellsInCodePoints() {
    CsvTable table = read("a,b,c\n😀😀,\"ä\n😀\",z\n");
    assertEquals("t.csv:2:1", table.rows().get(0).cell("a").location().toString());
    assertEquals("t.csv:2:4", table.rows().get(0).cell("b").location().toString());
    assertEquals("t.csv:3:4", table.rows().get(0).cell("c").location().toString());
  }

  @Test
  void goesOnAfterAMalformedRow() {
    List<List<String>> values = values("a,b,c\n1,2,3\n4,\"5,6\n7,8,9\n1,\"2\"x,3\n4,5,6\n");
    assertEquals(
        List.of(List.of("1", "2", "3"), List.of("7", "8", "9"), List.of("4", "5", "6")), values);
    assertEquals(
        List.of("t.csv:3:3 unclosed-quote", "t.csv:5:6 text-after-quote"),
        faults.list().stream().map(f -> f.location() + " " + f.rule()).toList());
  }

  @Test
  void readsFilesWithoutALastLineEnd() {
    assertEquals(List.of(List.of("1", "2", "3")), values("a,b,c\n1,2,3"));
    assertEquals(List.of(List.of("1", "2", "")), values("a,b,c\n1,2,"));
  }

  @Test
  void findsColumnsWhateverTheirOrder() {
    assertEquals(List.of(List.of("1", "2", "3")), values("c,a,b\n3,1,2\n"));
  }

  @Test
  void saysSoOnceIfAFileIsMalformedThroughout() {
    CsvTable table = read("a,b,c\n" + "\"x\"y,2,3\n".repeat(10_000));
    assertEquals(0, table.rows().size());
    assertEquals(50, faults.list().size());
    assertTrue(faults.list().get(49).message().contains("the rest of the file was not read"));
  }

  @Test
  void isNotSlowedDownByQuotesThatNeverClose() {
    String hostile = "a,b,c\n" + "\"a\"\"b\n".repeat(100_000);
    assertTimeout(Duration.ofSeconds(5), () -> read(hostile));
  }

  @Test
  void readsAHundredThousandRowsInSeconds() {
    String large = "a,b,c\n" + "some,\"quoted, cell\",more\n".repeat(100_000);
    assertTimeout(Duration.ofSeconds(10), () -> assertEquals(100_000, read(large).rows().size()));
  }

  @Test
  void refusesAMillionRows() {
    read("a,b,c\n" + "1,2,3\n".repeat(1_000_000));
    assertEquals(
        List.of("t.csv:500002:1 table-too-large"),
        faults.list().stream().map(f -> f.location() + " " + f.rule()).toList());
  }
}
