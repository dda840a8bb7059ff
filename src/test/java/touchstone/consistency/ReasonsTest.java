package touchstone.consistency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import touchstone.model.Clash;
import touchstone.model.Contradictions;
import touchstone.model.Floor;
import touchstone.model.Hub;
import touchstone.model.Id;
import touchstone.model.PremiseConflict;
import touchstone.model.ProofStep;
import touchstone.model.Status;
import touchstone.model.Strength;

/**
 * The reasons that a reader is given: ways from premise to premise, proofs, and what is central.
 */
class ReasonsTest {

  private static List<Id> claims(Integer... numbers) {
    return List.of(numbers).stream().map(StatementFixture::claim).toList();
  }

  private static List<Id> rows(Integer... numbers) {
    return List.of(numbers).stream().map(number -> new Id("r" + number)).toList();
  }

  @Test
  void leadsFromAStatementToBothSidesOfAConflict() {
    Contradictions found =
        new StatementFixture(6)
            .needs(0, 1, 3)
            .needs(1, 2)
            .needs(4, 0)
            .needs(5, 2)
            .hard(2, 3)
            .search();
    assertEquals(
        List.of(
            new PremiseConflict(new Id("r0"), claims(0), List.of(claims(0, 1, 2), claims(0, 3)))),
        found.following(),
        "what needs one side only, or needs what is listed, says the same again");
  }

  @Test
  void standsInForThoseOfARowThatItNeeds() {
    StatementFixture fixture = new StatementFixture(5).needs(4, 0, 1).hard(0, 1, 2, 3);
    assertEquals(
        List.of(
            new PremiseConflict(
                new Id("r0"), claims(4, 2, 3), List.of(claims(4, 0), claims(4, 1)))),
        fixture.search().following());
    assertEquals(List.of(), fixture.hard(4, 3).search().following(), "a row says more");
  }

  @Test
  void listsAHundredOfManyThatFollow() {
    StatementFixture fixture = new StatementFixture(152).hard(0, 1);
    for (int i = 2; i < 152; i++) {
      fixture.needs(i, 0, 1);
    }
    List<PremiseConflict> following = fixture.search().following();
    assertEquals(PremiseConflicts.MOST, following.size());
    assertEquals(claims(2), following.get(0).claims());
  }

  @Test
  void leadsFromSignedStatementsToWhatForbidsThem() {
    Contradictions found =
        new StatementFixture(6)
            .needs(0, 1)
            .needs(1, 2)
            .hard(2, 3)
            .hard(3, 5)
            .signed(0, Status.SUPPORTED)
            .signed(3, Status.SUPPORTED)
            .signed(1, Status.CONTRADICTED)
            .signed(5, Status.CONTRADICTED)
            .search();
    assertEquals(
        List.of(
            new Clash(new Id("r0"), List.of(claims(0, 1, 2), claims(3))),
            new Clash(null, List.of(claims(0, 1)))),
        found.clashes());
  }

  @Test
  void countsTheConflictsOfEachStatementTheMostFirst() {
    Contradictions found =
        new StatementFixture(5)
            .hard(0, 1)
            .hard(1, 2)
            .hard(3, 1)
            .hard(2, 3)
            .row(Strength.SOFT, List.of(0, 4))
            .search();
    List<Id> inOrder = claims(1, 2, 3, 0);
    assertEquals(
        List.of(
            new Hub(inOrder.get(0), 3),
            new Hub(inOrder.get(1), 2),
            new Hub(inOrder.get(2), 2),
            new Hub(inOrder.get(3), 1)),
        found.hubs());
  }

  @Test
  void provesEachTriangleByItselfInTheOrderOfTheRows() {
    Contradictions found =
        new StatementFixture(9)
            .hard(0, 3)
            .hard(7, 8)
            .hard(0, 1)
            .hard(1, 2)
            .hard(2, 0)
            .hard(3, 4)
            .hard(4, 5)
            .hard(5, 3)
            .search();
    assertEquals(new Floor(5, true), found.floors().hard());
    assertEquals(
        List.of(
            new ProofStep(rows(1), 1),
            new ProofStep(rows(2, 3, 4), 2),
            new ProofStep(rows(5, 6, 7), 2)),
        found.proof());
  }

  @Test
  void provesWithNoRowThatIsNotNeeded() {
    Random random = new Random(11);
    int entangled = 0;
    for (int run = 0; run < 400; run++) {
      StatementFixture fixture =
          new StatementFixture(8).random(random, 14, 3, Strength.HARD, Strength.HARD);
      BruteForce oracle = BruteForce.of(fixture);
      for (ProofStep step : fixture.search().proof()) {
        List<Integer> sets =
            step.constraints().stream()
                .map(row -> BruteForce.bits(fixture.rows.get(StatementFixture.number(row))))
                .toList();
        for (int i = 0; i < sets.size(); i++) {
          List<Integer> fewer = new ArrayList<>(sets);
          fewer.remove(i);
          assertTrue(oracle.floor(fewer) < step.atLeast(), step + " without its row " + i);
        }
        entangled += sets.size() > 1 ? 1 : 0;
      }
    }
    assertTrue(entangled > 20, "only " + entangled + " steps of several rows");
  }
}
