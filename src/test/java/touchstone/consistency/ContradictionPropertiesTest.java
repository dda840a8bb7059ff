package touchstone.consistency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import touchstone.model.Conflict;
import touchstone.model.Contradictions;
import touchstone.model.Floor;
import touchstone.model.Id;
import touchstone.model.PremiseConflict;
import touchstone.model.ProofStep;
import touchstone.model.Status;
import touchstone.model.Strength;

/** Small articles drawn at random, each compared with what trying everything gives. */
class ContradictionPropertiesTest {

  private static final int ARTICLES = 2_500;
  private static final long SEED = 20_261_125;

  private static void forEach(BiConsumer<StatementFixture, Contradictions> check) {
    Random random = new Random(SEED);
    for (int i = 0; i < ARTICLES; i++) {
      StatementFixture fixture = draw(random);
      check.accept(fixture, fixture.search());
    }
  }

  private static StatementFixture draw(Random random) {
    StatementFixture fixture =
        new StatementFixture(2 + random.nextInt(9))
            .random(
                random,
                random.nextInt(14),
                1 + random.nextInt(4),
                Strength.HARD,
                Strength.HARD,
                Strength.QUALIFIED,
                Strength.SOFT);
    for (int i = 0; i < fixture.size; i++) {
      if (random.nextInt(3) == 0) {
        boolean backwards = random.nextInt(8) == 0;
        int from = backwards ? 0 : i + 1;
        if (from < fixture.size) {
          fixture.needs(i, random.ints(2, from, fixture.size).boxed().toArray(Integer[]::new));
        }
      }
      if (random.nextInt(4) == 0) {
        fixture.signed(i, random.nextInt(3) == 0 ? Status.CONTRADICTED : Status.SUPPORTED);
      }
    }
    return fixture;
  }

  private static List<Integer> sets(StatementFixture fixture, Strength... of) {
    EnumSet<Strength> wanted = EnumSet.copyOf(Arrays.asList(of));
    List<Integer> sets = new ArrayList<>();
    for (int i = 0; i < fixture.rows.size(); i++) {
      if (wanted.contains(fixture.strengths.get(i))) {
        sets.add(BruteForce.bits(fixture.rows.get(i)));
      }
    }
    return sets;
  }

  private static int bits(List<Id> claims) {
    return BruteForce.bits(claims.stream().map(StatementFixture::number).toList());
  }

  private static int row(StatementFixture fixture, Id row) {
    return BruteForce.bits(fixture.rows.get(StatementFixture.number(row)));
  }

  @Test
  void theFloorsAreTheLeastNumbersThereAre() {
    Set<Integer> seen = new TreeSet<>();
    forEach(
        (fixture, found) -> {
          BruteForce oracle = BruteForce.of(fixture);
          List<Integer> hard = sets(fixture, Strength.HARD);
          assertEquals(new Floor(oracle.floor(hard), true), found.floors().hard());
          assertEquals(
              new Floor(oracle.floor(sets(fixture, Strength.HARD, Strength.QUALIFIED)), true),
              found.floors().withQualified());
          assertEquals(
              new Floor(oracle.floorWithPremises(hard), true), found.floors().withPremises());
          assertTrue(found.floors().exact());
          seen.add(found.floors().hard().atLeast());
        });
    assertTrue(seen.containsAll(Set.of(0, 1, 2, 3, 4)), seen.toString());
  }

  @Test
  void theStepsOfAProofHaveNoClaimInCommonAndAddUp() {
    Set<Integer> sizes = new TreeSet<>();
    forEach(
        (fixture, found) -> {
          BruteForce oracle = BruteForce.of(fixture);
          int seen = 0;
          int sum = 0;
          for (ProofStep step : found.proof()) {
            List<Integer> sets = step.constraints().stream().map(r -> row(fixture, r)).toList();
            int all = sets.stream().reduce(0, (a, b) -> a | b);
            assertEquals(0, seen & all, "steps share a claim");
            assertEquals(oracle.floor(sets), step.atLeast());
            seen |= all;
            sum += step.atLeast();
            sizes.add(sets.size());
          }
          assertEquals(found.floors().hard().atLeast(), sum);
        });
    assertTrue(sizes.contains(1) && sizes.contains(3), "proofs of sizes " + sizes);
  }

  @Test
  void aConflictIsMinimalUnlessOneAtLeastAsStrongIsWithinIt() {
    forEach(
        (fixture, found) -> {
          assertEquals(fixture.rows.size(), found.conflicts().size());
          for (Conflict conflict : found.conflicts()) {
            int mine = bits(conflict.claims());
            boolean within =
                found.conflicts().stream()
                    .takeWhile(other -> isNoWeaker(other, conflict))
                    .filter(other -> !other.id().equals(conflict.id()))
                    .anyMatch(other -> isWithin(other, conflict, mine));
            assertEquals(within, !conflict.isMinimal(), conflict.toString());
          }
        });
  }

  private static boolean isNoWeaker(Conflict other, Conflict conflict) {
    return other.constraint().strength().compareTo(conflict.constraint().strength()) <= 0;
  }

  private static boolean isWithin(Conflict other, Conflict conflict, int mine) {
    int theirs = bits(other.claims());
    boolean before =
        isNoWeaker(other, conflict)
            && (other.constraint().strength() != conflict.constraint().strength()
                || StatementFixture.number(other.id()) < StatementFixture.number(conflict.id()));
    return (theirs & ~mine) == 0 && (theirs != mine || before);
  }

  @Test
  void whatFollowsFromPremisesIsAMinimalConflictAndNoneIsMissing() {
    int[] listed = new int[2];
    forEach(
        (fixture, found) -> {
          BruteForce oracle = BruteForce.of(fixture);
          List<Integer> hard = sets(fixture, Strength.HARD);
          List<Integer> all = new ArrayList<>(hard);
          for (PremiseConflict conflict : found.following()) {
            int claims = bits(conflict.claims());
            assertTrue(oracle.isConflict(claims, hard), conflict.toString());
            all.add(claims);
            listed[conflict.claims().size() == 1 ? 0 : 1]++;
          }
          for (int statement = 0; statement < fixture.size; statement++) {
            for (int set : hard) {
              int covered = set & oracle.needed(1 << statement);
              int standing = 1 << statement | set & ~covered;
              if (Integer.bitCount(covered) > 1) {
                int reach = oracle.needed(standing);
                assertTrue(all.stream().anyMatch(one -> (one & ~reach) == 0 && one != set));
              }
            }
          }
        });
    assertTrue(listed[0] > 50 && listed[1] > 50, Arrays.toString(listed));
  }

  @Test
  void signedVerdictsClashExactlyIfNoArticleCouldBearThemOut() {
    int[] seen = new int[2];
    forEach(
        (fixture, found) -> {
          BruteForce oracle = BruteForce.of(fixture);
          int supported = signed(fixture, Status.SUPPORTED);
          boolean clash =
              oracle.isConflict(supported, sets(fixture, Strength.HARD))
                  || (oracle.needed(supported) & signed(fixture, Status.CONTRADICTED)) != 0;
          assertEquals(clash, !found.clashes().isEmpty());
          seen[clash ? 1 : 0]++;
        });
    assertTrue(seen[0] > 200 && seen[1] > 200, Arrays.toString(seen));
  }

  private static int signed(StatementFixture fixture, Status status) {
    return BruteForce.bits(
        fixture.signed.keySet().stream().filter(s -> fixture.signed.get(s) == status).toList());
  }
}
