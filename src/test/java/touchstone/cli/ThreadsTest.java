package touchstone.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.assess.Assessor;
import touchstone.check.rules.RuleCatalog;
import touchstone.model.Assessment;
import touchstone.model.Dossier;
import touchstone.model.Workers;
import touchstone.store.DossierReader;
import touchstone.store.Parsed;

/** However many threads there are, what comes out is the same, in the same order. */
class ThreadsTest {

  @TempDir private Path folder;

  @Test
  void readAndAssessTheSame() throws IOException {
    write(new Random(5));
    Parsed<Dossier> alone = DossierReader.read(folder);
    Assessment expected = assessed(alone, Workers.of(1));
    assertTrue(expected.findings().size() > 100);
    for (int threads = 2; threads < 5; threads++) {
      try (Workers workers = Workers.of(threads)) {
        Parsed<Dossier> together = DossierReader.read(folder, workers);
        assertEquals(alone.findings(), together.findings());
        assertEquals(
            List.copyOf(alone.value().claims().values()),
            List.copyOf(together.value().claims().values()));
        assertEquals(
            List.copyOf(alone.value().sources().values()),
            List.copyOf(together.value().sources().values()));
        Assessment assessment = assessed(together, workers);
        assertEquals(expected.findings(), assessment.findings());
        assertEquals(expected.against(), assessment.against());
        assertEquals(
            List.copyOf(expected.claims().values()), List.copyOf(assessment.claims().values()));
      }
    }
  }

  private static Assessment assessed(Parsed<Dossier> parsed, Workers workers) {
    return new Assessor(RuleCatalog.all(), workers)
        .assess(parsed.value(), parsed.findings(), LocalDate.parse("2026-11-22"));
  }

  @Test
  void areReallySeveral() {
    Set<String> threads = ConcurrentHashMap.newKeySet();
    List<Integer> numbers = IntStream.range(0, 1_000).boxed().toList();
    try (Workers workers = Workers.of(2)) {
      List<Integer> doubled =
          workers.map(
              numbers,
              number -> {
                threads.add(Thread.currentThread().toString());
                return number * 2;
              });
      assertEquals(numbers.stream().map(number -> number * 2).toList(), doubled);
    }
    assertTrue(!threads.contains(Thread.currentThread().toString()) && !threads.isEmpty());
  }

  @Test
  void tellWhatWentWrongAsOneThreadDoes() {
    List<Integer> numbers = IntStream.range(0, 1_000).boxed().toList();
    for (int threads = 1; threads < 3; threads++) {
      try (Workers workers = Workers.of(threads)) {
        IllegalArgumentException failure =
            assertThrows(
                IllegalArgumentException.class,
                () -> workers.map(numbers, ThreadsTest::refuseFromHalf));
        assertEquals("500", failure.getMessage());
      }
    }
  }

  private static int refuseFromHalf(int number) {
    if (number >= 500) {
      throw new IllegalArgumentException("" + number);
    }
    return number;
  }

  private void write(Random random) throws IOException {
    StringBuilder claims =
        new StringBuilder(
            "id,claim,anchor,section,kind,priority,depends_on,status,overrides,evidence\n");
    for (int claim = 0; claim < 120; claim++) {
      claims.append(
          "c-%s,Words %s.,two words,S,event,low,c-%s,,,\n"
              .formatted(claim, claim, random.nextInt(140)));
    }
    for (String article : List.of("one", "two")) {
      Path at = Files.createDirectories(folder.resolve("claims").resolve(article));
      Files.writeString(at.resolve("article.md"), "---\ntitle: T\npublisher: p\n---\n");
      Files.writeString(
          at.resolve("claims.csv"),
          article.equals("one") ? claims : claims.toString().replace("\nc-1", "\nd-1"));
    }
    Files.createDirectories(folder.resolve("evidence"));
    Files.writeString(
        folder.resolve("evidence/publishers.csv"),
        "id,name,kind,family,domains\np,P,press,p,p.example\nq,Q,maker,q,q.example\n");
    for (int source = 0; source < 200; source++) {
      Files.writeString(
          folder.resolve("evidence/s-" + source + ".md"),
          "---\ntitle: S\npublisher: %s\nurl: https://q.example/\nkind: document\n---\n\n## %s c-%s\n\n> a quotation\n\n## says d-1\n"
              .formatted(
                  random.nextBoolean() ? "p" : "q",
                  random.nextBoolean() ? "supports" : "contradicts",
                  random.nextInt(130)));
    }
  }
}
