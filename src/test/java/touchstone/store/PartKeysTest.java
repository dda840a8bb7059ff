package touchstone.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keys that are worked out from those of before are those that are worked out from nothing. */
class PartKeysTest {

  private static final int ROUNDS = 3_000;

  private static RecordUnit unit(String path, String digest, boolean complete, long... mentions) {
    long[] sorted = Arrays.stream(mentions).sorted().distinct().toArray();
    ByteBuffer bytes = ByteBuffer.allocate(sorted.length * Long.BYTES);
    Arrays.stream(sorted).forEach(bytes::putLong);
    return new RecordUnit(path, digest, complete, bytes.flip());
  }

  private static RecordUnit random(String path, Random random) {
    long[] mentions = random.longs(1 + random.nextInt(3), 0, 12).toArray();
    return unit(path, "d" + random.nextInt(3), random.nextInt(20) > 0, mentions);
  }

  private static List<RecordUnit> units(Random random) {
    TreeMap<String, RecordUnit> units = new TreeMap<>();
    for (int i = random.nextInt(9); i > 0; i--) {
      String path = "evidence/" + (char) ('a' + random.nextInt(8)) + ".md";
      units.put(path, random(path, random));
    }
    return new ArrayList<>(units.values());
  }

  private static RecordUnit renamed(RecordUnit unit) {
    return new RecordUnit("x-" + unit.path(), unit.digest(), unit.complete(), unit.mentions());
  }

  /** Changes some units; the others stay the same objects. */
  private static List<RecordUnit> changed(List<RecordUnit> units, Random random) {
    List<RecordUnit> changed = new ArrayList<>(units);
    for (int times = random.nextInt(3); times > 0 && !changed.isEmpty(); times--) {
      int at = random.nextInt(changed.size());
      RecordUnit before = changed.get(at);
      switch (random.nextInt(6)) {
        case 0 -> changed.remove(at);
        case 1 -> changed.set(at, random(before.path(), random));
        case 2 -> changed.add(at, random("evidence/" + random.nextInt(9) + ".md", random));
        case 3 -> changed.set(at, renamed(before));
        default ->
            changed.set(
                at, new RecordUnit(before.path(), "new", random.nextInt(9) > 0, before.mentions()));
      }
    }
    return changed;
  }

  private static void requireSame(PartKeys expected, PartKeys actual, String when) {
    assertEquals(expected.all(), actual.all(), when);
    assertEquals(expected.complete(), actual.complete(), when);
    Set<String> all = new HashSet<>(expected.all());
    for (RecordUnit unit : expected.groups().units()) {
      String part = expected.byFile(all).apply(unit.path());
      assertEquals(part, actual.byFile(all).apply(unit.path()), when);
      assertEquals(
          expected.units(Set.of(part)).keySet(), actual.units(Set.of(part)).keySet(), when);
    }
  }

  @Test
  void areTheSameWhateverChanged() {
    int regrouped = 0;
    int kept = 0;
    for (int seed = 0; seed < ROUNDS; seed++) {
      Random random = new Random(seed);
      PartKeys before = PartKeys.of("today", units(random));
      List<RecordUnit> now = changed(before.groups().units(), random);
      String day = random.nextInt(5) == 0 ? "tomorrow" : "today";
      requireSame(PartKeys.of(day, now), before.anew(day, now), "seed " + seed);
      boolean same = before.groups().unitsThatDiffer(now).isPresent();
      kept += same ? 1 : 0;
      regrouped += same ? 0 : 1;
    }
    assertTrue(kept > ROUNDS / 5 && regrouped > ROUNDS / 5, kept + " kept, " + regrouped);
  }

  @Test
  void ofAGroupChangeWithEachOfItsUnitsAlone() {
    RecordUnit first = unit("claims/a", "1", true, 1);
    RecordUnit joined = unit("evidence/a.md", "2", true, 1);
    RecordUnit alone = unit("evidence/b.md", "3", true, 2);
    PartKeys before = PartKeys.of("today", List.of(first, joined, alone));
    assertEquals(2, before.ofGroups().size());
    PartKeys now = before.anew("today", List.of(first, unit("evidence/a.md", "4", true, 1), alone));
    assertNotEquals(before.ofGroups().get(0), now.ofGroups().get(0));
    assertEquals(before.ofGroups().get(1), now.ofGroups().get(1));
    assertEquals(before.shared(), now.shared());
    PartKeys incomplete = before.anew("today", List.of(first, joined, unit("x", "3", false, 2)));
    assertFalse(incomplete.complete());
    before.all().forEach(key -> assertFalse(incomplete.all().contains(key)));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "claims/a, first",
    "claims/a/claims.csv, first",
    "claims/a/deep/er, first",
    "evidence/b.md, second",
    "evidence/c.md, shared",
    "claims/b/claims.csv, shared",
    "touchstone.yaml, shared",
    "evidence/publishers.csv, shared"
  })
  void areFoundByFile(String file, String part) {
    PartKeys keys =
        PartKeys.of(
            "today", List.of(unit("claims/a", "1", true, 1), unit("evidence/b.md", "2", true, 2)));
    List<String> names = List.of("shared", "first", "second");
    String key = keys.byFile(new HashSet<>(keys.all())).apply(file);
    assertEquals(part, names.get(keys.all().indexOf(key)));
  }
}
