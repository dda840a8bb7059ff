package touchstone.consistency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import touchstone.model.Contradictions;
import touchstone.model.Floor;
import touchstone.model.Floors;
import touchstone.model.Strength;

/** Articles that are far too large, or made to be hard: there is an answer, and always the same. */
class ContradictionEffortTest {

  private static Contradictions search(StatementFixture fixture) {
    return assertTimeout(Duration.ofSeconds(60), fixture::search);
  }

  private static StatementFixture large(int largest) {
    StatementFixture fixture = new StatementFixture(10_000);
    Random random = new Random(6);
    for (int i = 0; i < 20_000; i++) {
      int wanted = 2 + random.nextInt(largest - 1);
      fixture.row(
          random.nextInt(4) == 0 ? Strength.QUALIFIED : Strength.HARD,
          random.ints(0, fixture.size).distinct().limit(wanted).boxed().toList());
    }
    for (int i = 0; i < fixture.size; i++) {
      if (random.nextInt(2) == 0) {
        fixture.needs(i, random.nextInt(fixture.size));
      }
    }
    return fixture;
  }

  @Test
  void answersOrSaysAtLeastForTenThousandClaimsUnderTwentyThousandConstraints() {
    for (int largest = 2; largest <= 4; largest++) {
      Contradictions found = search(large(largest));
      assertTrue(found.floors().hard().atLeast() > 1_000, found.floors().toString());
      assertTrue(
          found.floors().withQualified().atLeast() >= found.floors().hard().atLeast(),
          found.floors().toString());
    }
  }

  @Test
  void saysTheSameAgain() {
    assertEquals(search(large(3)), search(large(3)));
  }

  @Test
  void solvesChainsAndStarsOfAnyLength() {
    StatementFixture chain = new StatementFixture(10_000);
    StatementFixture star = new StatementFixture(10_000);
    StatementFixture staircase = new StatementFixture(10_000);
    for (int i = 1; i < 10_000; i++) {
      chain.hard(i - 1, i).needs(i, i - 1);
      star.hard(0, i);
      staircase.needs(i, i - 1);
    }
    staircase.hard(0, 1);
    assertEquals(new Floor(5_000, true), search(chain).floors().hard());
    Contradictions ofStar = search(star);
    assertEquals(new Floor(1, true), ofStar.floors().withPremises());
    assertEquals(1, ofStar.hubs().get(9_999).conflicts());
    assertEquals(9_999, ofStar.hubs().get(0).conflicts());
    assertTrue(search(staircase).floors().withPremises().atLeast() >= 9_999);
  }

  @Test
  void oneOfManyFiguresCanBeRightHoweverMany() {
    for (int size : new int[] {6, 9, 12, 16, 30}) {
      StatementFixture all = new StatementFixture(size);
      for (int i = 0; i < size; i++) {
        for (int j = i + 1; j < size; j++) {
          all.hard(i, j);
        }
      }
      Floor floor = search(all).floors().hard();
      assertTrue(floor.atLeast() >= size / 2, floor.toString());
      if (size <= 9) {
        assertEquals(new Floor(size - 1, true), floor);
      }
    }
  }

  @Test
  void solvesArticlesTheSizeOfALargeDossier() {
    Random random = new Random(3);
    for (int i = 0; i < 5; i++) {
      StatementFixture fixture =
          new StatementFixture(400)
              .random(random, 250, 3, Strength.HARD, Strength.QUALIFIED, Strength.QUALIFIED);
      for (int claim = 1; claim < 400; claim += 2) {
        fixture.needs(claim, random.nextInt(claim));
      }
      Floors floors = search(fixture).floors();
      assertTrue(floors.hard().exact() && floors.withQualified().exact(), floors.toString());
      assertTrue(floors.withPremises().atLeast() > floors.hard().atLeast(), floors.toString());
    }
  }

  @Test
  void keepsWithinBoundsWhereManyRowsOverFewStatementsMeetLongChainsOfPremises() {
    StatementFixture fixture = new StatementFixture(10_000);
    Random random = new Random(9);
    for (int i = 0; i < 20_000; i++) {
      fixture.row(Strength.HARD, random.ints(0, 60).distinct().limit(6).boxed().toList());
    }
    for (int i = 1; i < 10_000; i++) {
      fixture.needs(i, i - 1);
    }
    Contradictions found = search(fixture);
    assertTrue(found.floors().hard().atLeast() >= 8, found.floors().toString());
    assertTrue(found.following().size() <= 100);
  }
}
