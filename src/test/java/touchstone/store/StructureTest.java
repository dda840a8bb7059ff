package touchstone.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.model.Dossier;
import touchstone.model.Workers;

/** A check of the structure finds and counts what a reading that keeps the records does. */
class StructureTest {

  private static final int LONG = 120_000;

  @TempDir Path root;

  private void write(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, text.getBytes(UTF_8));
  }

  private void article(String id, int rows) throws IOException {
    write("claims/" + id + "/article.md", "---\ntitle: T\n---\n");
    StringBuilder claims =
        new StringBuilder(String.join(",", CsvFormat.CLAIMS.columns())).append('\n');
    for (int row = 0; row < rows; row++) {
      String name = row % 1_000 == 7 ? "shared" : id + "-" + row;
      String kind = row % 5_000 == 3 ? "unheard-of" : "event";
      String text =
          row % 9 == 0 ? "\"Two\nlines, \"\"quoted\"\" and long enough to fill it\"" : "A";
      claims.append(name).append(',').append(text).append(",a,S,").append(kind);
      claims.append(",s,article,high").append(",".repeat(row % 7_000 == 9 ? 9 : 10)).append('\n');
    }
    write("claims/" + id + "/claims.csv", claims.toString());
    write(
        "claims/" + id + "/constraints.csv",
        "id,strength,claims,constraint,why\nshared,hard,a;b,excludes,w\nk-" + id + ",odd,a,b,w\n");
  }

  private void assertStructure(int threads) {
    try (Workers workers = Workers.of(threads)) {
      Parsed<Dossier> all = DossierReader.read(root);
      Structure structure = DossierReader.structure(root, workers);
      assertEquals(all.findings(), structure.findings());
      assertEquals(all.value().claims().size(), structure.claims());
      assertEquals(all.value().sources().size(), structure.sources());
      List<String> rules = structure.findings().stream().map(finding -> finding.rule()).toList();
      assertTrue(
          rules.containsAll(List.of("duplicate-id", "unknown-word", "row-length")),
          () -> "" + rules.stream().distinct().toList());
      Parsed<Dossier> withWorkers = DossierReader.read(root, workers);
      assertEquals(all.findings(), withWorkers.findings());
      assertEquals(
          List.copyOf(all.value().claims().values()),
          List.copyOf(withWorkers.value().claims().values()));
      assertEquals(all.value().constraints(), withWorkers.value().constraints());
      assertEquals(all.value().completeness(), withWorkers.value().completeness());
    }
  }

  @Test
  void tellsOfOneLongTableWhatAReadingOfItTells() throws IOException {
    article("one", LONG);
    write("evidence/publishers.csv", "id,name,kind,family,domains\n");
    assertTrue(Files.size(root.resolve("claims/one/claims.csv")) < 64 << 20);
    assertStructure(3);
    assertStructure(1);
  }

  @Test
  void tellsOfSeveralArticlesWhatAReadingOfThemTells() throws IOException {
    article("one", 9_000);
    article("two", 8_000);
    write("evidence/source-1.md", "no front matter\n");
    assertStructure(3);
  }
}
