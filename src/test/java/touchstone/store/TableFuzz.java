package touchstone.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import touchstone.fuzz.FuzzInput;
import touchstone.model.Finding;
import touchstone.model.Id;

/** Any bytes as each of the tables: read or reported, and edited without harm. */
public final class TableFuzz {

  private static final Id ARTICLE = new Id("article");

  private static final List<Table> TABLES =
      List.of(
          new Table(CsvFormat.CLAIMS, (f, row) -> new ClaimReader(ARTICLE, f).read(row)),
          new Table(CsvFormat.CONSTRAINTS, (f, row) -> new ConstraintReader(ARTICLE, f).read(row)),
          new Table(CsvFormat.EXCLUDED, (f, row) -> new ExclusionReader(ARTICLE, f).read(row)),
          new Table(CsvFormat.CORRECTIONS, (f, row) -> new CorrectionReader(f).read(row)),
          new Table(CsvFormat.PUBLISHERS, (f, row) -> new PublisherReader(f).read(row)),
          new Table(CsvFormat.CAPTURES, (f, row) -> new CaptureReader(f).read(row)),
          new Table(CsvFormat.QUOTES, (f, row) -> new QuoteReader(f).read(row)));

  private TableFuzz() {}

  private record Table(CsvFormat format, BiFunction<Faults, CsvTable.Row, @Nullable Object> row) {}

  /** Inputs from which a fuzzer starts. */
  public static List<byte[]> seeds() {
    List<byte[]> seeds = new ArrayList<>();
    List<String> rows =
        List.of(
            "c-1,\"A, \"\"b\"\"\",a,S,statement,x,y,core,c-2;c-3,latency=12 ms;a=1 %,acme,"
                + "supported,disputed,manual@0123abcd,Ann,2026-03-14,why,old-1",
            "k-1,hard,c-1;c-2,c-1.latency <= 20 ms,why",
            "Sound,3,\"It,\nsays\",an opinion",
            "2026-03-14,c-1,supported,disputed,new evidence,Ann",
            "acme,Acme,manufacturer,acme,acme.example www.acme.example/de",
            "evidence/captures/a.html," + "0a".repeat(32) + ",120,manual,2026-03-14T09:30:00Z",
            "manual,c-1,0123abcd," + "0a".repeat(32) + ",exact");
    for (int i = 0; i < TABLES.size(); i++) {
      String head = String.join(",", TABLES.get(i).format().columns());
      seeds.add(FuzzInput.of(i, head + "\n" + rows.get(i) + "\n", "a, \"new\" value"));
      seeds.add(
          FuzzInput.of(
              i, "\uFEFF" + head + "\r\n" + rows.get(i) + "\r\n,\"x\"y\n\"open\n\t=1\r\0", "x"));
    }
    seeds.add(
        FuzzInput.of(
            0, "id,claim\n<<<<<<< ours\na,b\n||||||| base\n=======\na,c\n>>>>>>> theirs\n", "v"));
    return seeds;
  }

  /** Tries one input. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    FuzzInput input = new FuzzInput(bytes);
    Table table = TABLES.get(input.variant(TABLES.size()));
    List<byte[]> parts = input.parts(2);
    Faults faults = new Faults();
    TextFile file = new TextDecoder("t.csv", faults).decode(parts.get(0));
    Records<Object> records =
        Records.read(
            Optional.of(file), table.format(), row -> table.row().apply(faults, row), faults);
    requirePlaced(faults.list(), file);
    if (faults.list().isEmpty()) {
      assertTrue(records.complete(), "a row is missing and nobody said so");
      requireEditable(file.text(), table.format(), FuzzInput.text(parts.get(1)));
    }
  }

  /** Every finding names a line that is there, and says something. */
  static void requirePlaced(List<Finding> findings, TextFile file) {
    for (Finding finding : findings) {
      assertFalse(finding.message().isBlank());
      int line = finding.location().line();
      assertTrue(line >= 1 && line <= file.lines(), finding.toString());
      assertTrue(finding.location().column() >= 1, finding.toString());
      assertFalse(finding.message().contains("\n"), finding.toString());
    }
  }

  /** One cell has another value, and every other cell what it had. */
  private static void requireEditable(String text, CsvFormat format, String wanted) {
    List<CsvTable.Row> before = rows(text, format);
    String column = format.columns().get(format.columns().size() - 1);
    CsvText table = CsvText.of("t.csv", text, format);
    assertEquals(text, table.with(Map.of()));
    if (!format.columns().contains("id") || !table.hasColumns(List.of(column))) {
      return;
    }
    String value;
    try {
      value = PlainLine.requireCell(column, PlainLine.of(wanted));
    } catch (EditRefusedException refused) {
      return;
    }
    for (CsvTable.Row row : before) {
      Optional<Id> id = Id.parse(row.cell("id").text());
      if (id.isPresent()) {
        String after = table.with(Map.of(id.get(), Map.of(column, value)));
        requireOneChange(before, rows(after, format), column, value);
        return;
      }
    }
  }

  private static void requireOneChange(
      List<CsvTable.Row> before, List<CsvTable.Row> after, String column, String value) {
    assertEquals(before.size(), after.size());
    boolean found = false;
    for (int i = 0; i < before.size(); i++) {
      for (String name : before.get(i).header().positions().keySet()) {
        String was = before.get(i).cell(name).text();
        String now = after.get(i).cell(name).text();
        boolean edited = !found && name.equals(column) && now.equals(value);
        found |= edited && Id.parse(before.get(i).cell("id").text()).isPresent();
        assertTrue(edited || now.equals(was), name + ": " + was + ", now " + now);
      }
    }
    assertTrue(found, "the value is not there: " + value);
  }

  private static List<CsvTable.Row> rows(String text, CsvFormat format) {
    Faults faults = new Faults();
    List<CsvTable.Row> rows =
        new CsvTableReader(format, faults).read(TextFile.of("t.csv", text)).rows();
    assertEquals(List.of(), faults.list());
    return rows;
  }
}
