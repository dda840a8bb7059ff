package touchstone.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static touchstone.model.DossierFixture.id;

import java.util.List;
import org.junit.jupiter.api.Test;
import touchstone.model.DossierFixture;
import touchstone.model.Flip;
import touchstone.model.Grade;
import touchstone.model.Overturn;
import touchstone.model.PublisherKind;
import touchstone.model.Stance;
import touchstone.model.Status;

/** METHOD, section 6. */
class WhatWouldChangeTest {

  private static Explained verdict(DossierFixture fixture) {
    return Explained.decide(fixture.build(), List.of()).get(id("c"));
  }

  private static Overturn overturn(Stance stance, Grade grade, boolean pairing, Status to) {
    return new Overturn(stance, grade, pairing, to);
  }

  @Test
  void namesTheLightestNewExhibitOfEachStance() {
    Explained supported =
        verdict(
            RandomDossiers.publishers().claim("c").says("s", "daily", Stance.SUPPORTS, "c", true));
    assertEquals(
        List.of(
            overturn(Stance.QUALIFIES, Grade.B, false, Status.PARTLY_SUPPORTED),
            overturn(Stance.CONTRADICTS, Grade.B, false, Status.DISPUTED)),
        supported.overturns());
    Explained unchecked = verdict(RandomDossiers.publishers().claim("c"));
    assertEquals(
        List.of(
            overturn(Stance.SUPPORTS, Grade.C, false, Status.UNSUPPORTED),
            overturn(Stance.QUALIFIES, Grade.C, false, Status.UNSUPPORTED),
            overturn(Stance.CONTRADICTS, Grade.C, false, Status.UNSUPPORTED)),
        unchecked.overturns());
  }

  @Test
  void knowsThatASecondIndependentWeakExhibitMakesAStrongOne() {
    Explained weak =
        verdict(
            RandomDossiers.publishers().claim("c").says("s", "blog", Stance.SUPPORTS, "c", true));
    assertEquals(
        overturn(Stance.SUPPORTS, Grade.C, true, Status.SUPPORTED), weak.overturns().get(0));
    Explained indirect =
        verdict(
            RandomDossiers.publishers().claim("c").says("s", "blog", Stance.SUPPORTS, "c", false));
    assertEquals(
        overturn(Stance.SUPPORTS, Grade.B, false, Status.SUPPORTED), indirect.overturns().get(0));
  }

  @Test
  void breaksATriangleOfVoicesByLosingTheOneThatIsNotInIt() {
    DossierFixture fixture =
        RandomDossiers.publishers()
            .publisher("board", PublisherKind.COMMUNITY, "board")
            .claim("c")
            .source("ab", "blog", "forum", null)
            .exhibit("ab", Stance.SUPPORTS, "c", true)
            .source("bc", "forum", "board", null)
            .exhibit("bc", Stance.SUPPORTS, "c", true)
            .source("ac", "blog", "board", null)
            .exhibit("ac", Stance.SUPPORTS, "c", true)
            .publisher("else", PublisherKind.COMMUNITY, "else")
            .says("zz", "else", Stance.SUPPORTS, "c", true);
    Explained verdict = verdict(fixture);
    assertEquals(Status.SUPPORTED, verdict.status());
    assertEquals(new Flip(List.of(id("zz")), Status.UNSUPPORTED), verdict.flip());
    assertEquals(true, verdict.onOneLeg());
  }

  @Test
  void takesTheFirstInOrderOfIdsAmongLossesOfOneSize() {
    Explained verdict =
        verdict(
            RandomDossiers.publishers()
                .claim("c")
                .says("y", "blog", Stance.SUPPORTS, "c", true)
                .says("x", "forum", Stance.SUPPORTS, "c", true));
    assertEquals(new Flip(List.of(id("x")), Status.UNSUPPORTED), verdict.flip());
  }

  @Test
  void saysOfAnUnsupportedClaimThatItStandsOnNoLeg() {
    Explained verdict =
        verdict(
            RandomDossiers.publishers().claim("c").says("s", "blog", Stance.SUPPORTS, "c", true));
    assertEquals(new Flip(List.of(id("s")), Status.UNCHECKED), verdict.flip());
    assertEquals(false, verdict.onOneLeg());
  }
}
