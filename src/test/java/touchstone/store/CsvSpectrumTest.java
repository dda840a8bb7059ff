package touchstone.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import touchstone.Measured;

/** Tables that others made for readers of CSV, each with what is in it. */
class CsvSpectrumTest {

  private static final Path FOLDER = Path.of("target/npm/node_modules/csv-spectrum");

  @Test
  void readsEveryTableAsItWasMeant() throws IOException {
    assumeTrue(Files.isDirectory(FOLDER), "skipped: csv-spectrum is not installed, see verify");
    int read = 0;
    try (Stream<Path> tables = Files.list(FOLDER.resolve("csvs"))) {
      for (Path table : tables.sorted().toList()) {
        String name = table.getFileName().toString();
        Path expected = FOLDER.resolve("json").resolve(name.replace(".csv", ".json"));
        check(name, Files.readAllBytes(table), JsonMapper.shared().readTree(expected.toFile()));
        read++;
      }
    }
    assertEquals(12, read);
    Measured.write("B1", getClass(), "1", read + " of 12 tables equal to what is expected");
  }

  private static void check(String name, byte[] bytes, JsonNode rows) {
    JsonNode expected = rows.isArray() ? rows : JsonMapper.shared().createArrayNode().add(rows);
    List<String> columns = List.copyOf(expected.get(0).propertyNames());
    List<String> headings =
        columns.stream().map(column -> column.toLowerCase(Locale.ROOT)).toList();
    // one of the tables is not UTF-8, and its expectation has the sign for what cannot be read
    TextFile file = TextFile.of(name, new String(bytes, UTF_8));
    CsvTable table =
        new CsvTableReader(new CsvFormat(headings, List.of(), false), new Faults()).read(file);
    assertEquals(expected.size(), table.rows().size(), name);
    for (int row = 0; row < expected.size(); row++) {
      CsvTable.Row read = table.rows().get(row);
      List<String> found = headings.stream().map(column -> read.cell(column).text()).toList();
      List<String> meant = new ArrayList<>();
      for (String column : columns) {
        // made anonymous in the expectation, and not in the table
        String value = expected.get(row).get(column).asString();
        meant.add(value.equals("1234567890") ? "2095257564" : value);
      }
      assertEquals(meant, found, name);
    }
  }
}
