package touchstone.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import touchstone.model.Finding;
import touchstone.model.Workers;

/** However a table is parted, it reads the same. */
class CsvPartsTest {

  private static final CsvFormat FORMAT = new CsvFormat(List.of("a", "b"), List.of("a"), true);
  private static final List<String> WELL_FORMED =
      List.of(
          "a,b\n", "1,2\n", "\"x\",y\n", "\"x\ny\",\"\"\n", "\"a \"\"b\"\"\n\n,\",c\r\n", "😀,ä\n");
  private static final List<String> ANYTHING =
      List.of(
          "a,b\n",
          "1,2\n",
          "\"x\ny\",z\n",
          "\"",
          "\"\"",
          ",",
          "\n",
          "\r\n",
          "\r",
          "x",
          "1,2,3\n",
          "1\n",
          "\uFEFF",
          "😀",
          "\n<<<<<<< ours\n1,2\n=======\n3,4\n>>>>>>> theirs\n",
          "=======\n",
          "\"x\"y,1\n",
          "5\",1\n",
          "\n\n\n");

  private static final Workers WORKERS = Workers.of(3);

  @AfterAll
  static void close() {
    WORKERS.close();
  }

  private record Read(List<String> rows, boolean complete, List<Finding> findings) {}

  private static Read read(String text, int part) {
    Faults faults = new Faults();
    Records<String> records =
        new CsvTableReader(FORMAT, faults, part)
            .read(TextFile.of("t.csv", text), CsvPartsTest::reader, WORKERS);
    return new Read(records.all(), records.complete(), faults.list());
  }

  private static Function<CsvTable.Row, String> reader(Faults faults) {
    CellReader cells = new CellReader(faults);
    return row -> {
      String a = cells.required(row.cell("a"));
      cells.id(row.cell("b"));
      return row.location() + " " + a + "|" + row.cell("b").text();
    };
  }

  private static String text(Random random, List<String> pieces, int most) {
    StringBuilder text = new StringBuilder(random.nextInt(4) == 0 ? "" : "a,b\n");
    for (int i = random.nextInt(most); i > 0; i--) {
      text.append(pieces.get(random.nextInt(pieces.size())));
    }
    return text.toString();
  }

  @Test
  void readsAnyTextInPartsAsItReadsTheWhole() {
    int parted = 0;
    for (long seed = 0; seed < 6_000; seed++) {
      Random random = new Random(seed);
      String text = text(random, random.nextBoolean() ? ANYTHING : WELL_FORMED, 60);
      int part = 1 + random.nextInt(20);
      parted += CsvPart.of(text, part).size() > 2 ? 1 : 0;
      assertEquals(read(text, Integer.MAX_VALUE / 2), read(text, part), "seed " + seed);
    }
    assertTrue(parted > 3_000, "only " + parted + " texts were parted");
  }

  @Test
  void stopsAfterAsManyMalformedRowsWhereverTheyStand() {
    for (long seed = 0; seed < 100; seed++) {
      Random random = new Random(seed);
      String text =
          "a,b\n" + text(random, List.of("\"x\"y,1\n", "1,2\n", "\"x\"y\n", "5\",1\n"), 300);
      assertEquals(
          read(text, Integer.MAX_VALUE / 2), read(text, 1 + random.nextInt(200)), "seed " + seed);
    }
  }

  @Test
  void stopsAfterAsManyRowsWhereverTheyStand() {
    String text = "a,b\n" + "1,2\n".repeat(500_003);
    Read whole = read(text, Integer.MAX_VALUE / 2);
    assertEquals(whole, read(text, 300_000));
    assertEquals(500_000, whole.rows().size());
    assertEquals("t.csv:500002:1", whole.findings().get(0).location().toString());
    Read exactly = read("a,b\n" + "1,2\n".repeat(500_000), 300_000);
    assertEquals(500_000, exactly.rows().size());
    assertEquals(List.of(), exactly.findings());
  }

  @Test
  void cutsWellFormedTextOnlyWhereARowBegins() {
    for (long seed = 0; seed < 2_000; seed++) {
      Random random = new Random(seed);
      String text = "a,b\n" + text(random, WELL_FORMED, 40);
      TreeSet<Integer> begins = new TreeSet<>(List.of(0));
      for (RowSpan row :
          new CsvRowScanner(TextFile.of("", text), new BitSet(), new Faults()).scan()) {
        begins.add(row.start());
      }
      int next = 0;
      List<CsvPart> parts = new ArrayList<>(CsvPart.of(text, 1 + random.nextInt(30)));
      for (CsvPart part : parts) {
        assertEquals(next, part.from(), "seed " + seed);
        assertTrue(begins.contains(part.from()), "seed " + seed + ": " + part);
        next = part.to();
      }
      assertEquals(text.length(), next, "seed " + seed);
    }
  }

  @Test
  void readsAPartAgainThatBeginsInAQuotedCell() {
    // the stray quote makes the count of quotes odd before every later row
    String row = "\"one\ntwo,\",3\n";
    String text = "a,b\n5\",1\n" + row.repeat(50);
    Read read = read(text, 40);
    assertTrue(CsvPart.of(text, 40).size() > 5);
    assertEquals(51, read.rows().size());
    assertEquals(read(text, Integer.MAX_VALUE / 2), read);
  }
}
