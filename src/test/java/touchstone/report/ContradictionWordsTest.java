package touchstone.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import touchstone.model.Clash;
import touchstone.model.Contradictions;
import touchstone.model.Floor;
import touchstone.model.Floors;
import touchstone.model.Id;
import touchstone.model.PremiseConflict;

/** The sentences that no small article brings about. */
class ContradictionWordsTest {

  private static final Id A = new Id("a");
  private static final Id B = new Id("b");
  private static final Id C = new Id("c");

  private static ContradictionWords words(Floor hard, Floor qualified, Floor premises) {
    return new ContradictionWords(
        new Contradictions(
            new Id("article"),
            new Floors(hard, qualified, premises),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of()),
        9);
  }

  @Test
  void aSearchThatEndedAtItsBoundSaysSo() {
    Floor open = new Floor(2, false);
    ContradictionWords words = words(open, new Floor(3, false), new Floor(4, false));
    assertEquals(
        "Whatever the facts are, at least 2 of these 9 statements are false.", words.headline());
    assertEquals(
        "It may be more: the search ended at its bound, and this much is proved.", words.reach());
    assertEquals(
        List.of(
            "With the statements that need a false one, at least 4 cannot be upheld (it may be"
                + " more).",
            "If every reading that a qualified conflict names is granted, at least 3 are false (it"
                + " may be more)."),
        words.furtherFloors());
  }

  @Test
  void aFloorThatIsNoHigherIsNotToldAgain() {
    Floor one = new Floor(1, true);
    assertEquals(List.of(), words(one, one, one).furtherFloors());
    assertEquals(
        "That is the least number: were the right one alone false, no hard conflict would be left.",
        words(one, one, one).reach());
  }

  @Test
  void namesTheWholeWayFromPremiseToPremise() {
    assertEquals(
        "a needs c (by b), so by row it cannot be true beside b.",
        ContradictionWords.following(
            new PremiseConflict(new Id("row"), List.of(A, B), List.of(List.of(A, B, C)))));
    assertEquals(
        "a is signed as supported and needs b, which needs c, which is signed as contradicted",
        ContradictionWords.clash(new Clash(null, List.of(List.of(A, B, C)))));
  }
}
