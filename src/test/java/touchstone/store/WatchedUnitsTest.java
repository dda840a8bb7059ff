package touchstone.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.model.Id;
import touchstone.model.Workers;

/**
 * A unit of the records has another digest as soon as its reader would be told anything else, and
 * mentions every id that joins it to another.
 */
class WatchedUnitsTest {

  private static final String FAR = "claims/far";

  @TempDir private Path root;
  private Desk desk;

  @BeforeEach
  void begin() throws IOException {
    desk = Desk.in(root);
  }

  private Map<String, RecordUnit> units() {
    Map<String, RecordUnit> units = new TreeMap<>();
    try (Workers workers = Workers.of(1)) {
      DossierReader.readUnits(root, true, workers)
          .units()
          .forEach(unit -> units.put(unit.path(), unit));
    }
    return units;
  }

  private String digest(String unit) {
    RecordUnit read = units().get(unit);
    return read == null ? "none" : read.digest();
  }

  /** A change of the disk. */
  @FunctionalInterface
  private interface Change {
    void make() throws IOException;
  }

  @Test
  void haveAnotherDigestAfterEachChangeOfTheirFiles() throws IOException {
    Path claims = root.resolve(FAR + "/claims.csv");
    Path article = root.resolve(FAR + "/article.md");
    Path constraints = root.resolve(FAR + "/constraints.csv");
    Map<String, Change> changes = new LinkedHashMap<>();
    changes.put("a byte", () -> Files.writeString(claims, desk.read(FAR + "/claims.csv") + " "));
    changes.put("a file more", () -> desk.write(FAR + "/notes.txt", "x"));
    changes.put("an empty table", () -> Files.writeString(constraints, ""));
    changes.put("a folder for a table", () -> refolder(constraints));
    changes.put("a table gone", () -> Files.delete(constraints));
    changes.put("no article", () -> Files.delete(article));
    changes.put("a link for it", () -> Files.createSymbolicLink(article, claims));
    changes.put("a folder for it", () -> refolder(article));
    changes.put("no claims", () -> Files.delete(claims));
    Set<String> digests = new HashSet<>();
    assertTrue(digests.add(digest(FAR)));
    String other = digest("claims/art");
    for (Map.Entry<String, Change> change : changes.entrySet()) {
      change.getValue().make();
      String now = digest(FAR);
      assertEquals(now, digest(FAR), "read twice");
      // back to what was there, or no plain file again, which is all that a reader is told
      boolean again = Set.of("a table gone", "a folder for it").contains(change.getKey());
      assertEquals(again, !digests.add(now), change.getKey());
    }
    assertEquals(other, digest("claims/art"), "nothing else was changed");
  }

  private static void refolder(Path file) throws IOException {
    Files.delete(file);
    Files.createDirectory(file);
  }

  @Test
  void ofEvidenceChangeWithTheirFile() throws IOException {
    String unit = Desk.MANUAL;
    String first = digest(unit);
    desk.write("evidence/notes.txt", "beside it");
    assertEquals(first, digest(unit));
    desk.write(unit, desk.read(unit) + "\n");
    String second = digest(unit);
    assertFalse(first.equals(second));
    Files.delete(root.resolve(unit));
    assertEquals("none", digest(unit));
    Files.createSymbolicLink(root.resolve(unit), root.resolve(Desk.CLAIMS));
    assertFalse(Set.of(first, second, "none").contains(digest(unit)));
  }

  private static Set<Long> mentions(RecordUnit unit) {
    Set<Long> mentions = new HashSet<>();
    for (int i = 0; i < unit.mentioned(); i++) {
      mentions.add(unit.mention(i));
    }
    return mentions;
  }

  private static long number(String id) {
    RecordUnit unit =
        RecordUnit.of("", new Id(id), new Records<>(List.of(), true), List.of(), List.of());
    assertEquals(1, unit.mentioned());
    return unit.mention(0);
  }

  private static void assertMentions(RecordUnit unit, String... ids) {
    Set<Long> expected = new HashSet<>();
    for (String id : ids) {
      expected.add(number(id));
    }
    assertEquals(expected, mentions(unit), unit.path());
  }

  @Test
  void mentionWhatJoinsThemToOthers() throws IOException {
    desk.write(
        "claims/art/corrections.csv",
        "when,claim,from,to,why,by\n2026-04-01,long-gone,unsupported,supported,Found.,me\n");
    desk.write(Desk.MANUAL, desk.read(Desk.MANUAL) + "\n## denies unread-one\n\nNo.\n");
    Map<String, RecordUnit> units = units();
    assertMentions(units.get(FAR), "far", "far-one", "modes");
    assertMentions(
        units.get("claims/art"),
        "art",
        "modes",
        "night",
        "modes-two",
        "old-night",
        "two",
        "other",
        "long-gone");
    assertMentions(units.get(Desk.MANUAL), "acme-manual", "modes", "modes-two", "unread-one");
  }

  @Test
  void areCompleteIfAllTheirClaimsWereRead() throws IOException {
    assertTrue(units().values().stream().allMatch(RecordUnit::complete));
    desk.write("claims/far/claims.csv", desk.read("claims/far/claims.csv") + "half,a row\n");
    assertFalse(units().get(FAR).complete());
    assertTrue(units().get("claims/art").complete());
  }
}
