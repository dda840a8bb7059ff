package touchstone.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.model.Digest;
import touchstone.model.Id;
import touchstone.model.KeptCopy;
import touchstone.model.Location;

/** Copies that are asked for by several threads. */
class AskedCopiesTest {

  @TempDir private Path folder;

  private static KeptCopy copy(int number) {
    String name = "evidence/captures/" + (10_000 + number) + ".txt";
    return new KeptCopy(
        name,
        Digest.sha256(name),
        4,
        new Id("source-" + number),
        "2026-11-25",
        Location.startOf("evidence/captures.csv"));
  }

  @Test
  void forgetsNoneAndListsThemInOneOrder() {
    List<KeptCopy> copies = IntStream.range(0, 5_000).mapToObj(AskedCopiesTest::copy).toList();
    AskedCopies asked = new AskedCopies(new CopyFiles(folder));
    copies.parallelStream().forEach(copy -> asked.textOf(copy, "https://acme.example/"));
    assertEquals(copies, asked.asked().stream().map(CheckedPart.Asked::copy).toList());
    assertTrue(asked.asked().stream().noneMatch(CheckedPart.Asked::atHand));
  }
}
