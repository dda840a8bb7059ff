package touchstone.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static touchstone.model.DossierFixture.id;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import touchstone.model.ConstraintOutcome.Result;

/** What came out, and what may be said of it. */
class OutcomesTest {

  private static Constraint row(Strength strength, String... claims) {
    return new DossierFixture()
        .constraint("row", strength, "excludes", claims)
        .build()
        .constraints()
        .get(0);
  }

  @ParameterizedTest
  @CsvSource({
    "HARD, VIOLATED, true, true, true",
    "HARD, SATISFIED, false, false, false",
    "HARD, UNUSABLE, false, false, false",
    "SOFT, VIOLATED, true, true, false",
    "QUALIFIED, VIOLATED, true, true, false",
    "QUALIFIED, SATISFIED, false, false, false",
    "CONTROL, SATISFIED, true, false, false",
    "CONTROL, VIOLATED, false, false, false"
  })
  void aRowIsAConflictIfItSaysSoAndTheFiguresBearItOut(
      Strength strength, Result result, boolean asStated, boolean conflict, boolean hard) {
    ConstraintOutcome outcome = new ConstraintOutcome(row(strength, "a", "b"), result, null, null);
    assertEquals(asStated, outcome.isAsStated());
    assertEquals(conflict, outcome.isConflict());
    assertEquals(hard, outcome.isHardConflict());
  }

  @Test
  void findsConflictsByStrengthAndByClaim() {
    Conflict hard = new Conflict(row(Strength.HARD, "a", "b"), null, null);
    Conflict soft = new Conflict(row(Strength.SOFT, "b", "c"), null, id("row"));
    Contradictions none = Contradictions.none(id("art"));
    Contradictions all =
        new Contradictions(
            id("art"),
            none.floors(),
            List.of(),
            List.of(hard, soft),
            List.of(),
            List.of(),
            List.of());
    assertEquals(List.of(hard), all.conflicts(Strength.HARD));
    assertEquals(List.of(hard, soft), all.conflictsOf(id("b")));
    assertEquals(List.of(soft), all.conflictsOf(id("c")));
    assertEquals(List.of(), none.conflictsOf(id("b")));
    assertEquals(id("row"), hard.id());
    assertEquals(List.of(id("a"), id("b")), hard.claims());
    assertTrue(hard.isMinimal());
    assertFalse(soft.isMinimal());
  }

  @Test
  void saysWhatTheAuthorityReadsWithEverythingThatHasToBeSaid() {
    assertEquals(
        Reading.values()[0].phrase(),
        new AuthorityReading(null, Reading.values()[0], false, false, false).phrase());
    assertEquals(
        Reading.values()[0].phrase()
            + ", qualified, known through a copy, though indirectly at odds",
        new AuthorityReading(null, Reading.values()[0], true, true, true).phrase());
  }

  @Test
  void tellsWhatStandsBehindUnsupported() {
    assertEquals(Backing.PREMISE, backing(MethodRule.V8, Lean.NONE));
    assertEquals(Backing.WEAK_MIXED, backing(MethodRule.V6, Lean.MIXED));
    assertEquals(Backing.WEAK_FOR, backing(MethodRule.V6, Lean.FOR));
    assertEquals(Backing.WEAK_AGAINST, backing(MethodRule.V6, Lean.AGAINST));
    assertEquals(Backing.SILENT, backing(MethodRule.V6, Lean.NONE));
    Decision supported = new Decision(Status.SUPPORTED, MethodRule.V1, null);
    assertThrows(IllegalArgumentException.class, () -> Backing.of(supported));
    assertThrows(IllegalArgumentException.class, () -> backing(MethodRule.V6, null));
    assertThrows(
        IllegalArgumentException.class,
        () -> new Decision(Status.SUPPORTED, MethodRule.V1, Lean.NONE));
  }

  private static Backing backing(MethodRule rule, @Nullable Lean lean) {
    return Backing.of(new Decision(Status.UNSUPPORTED, rule, lean));
  }

  @Test
  void restsOnOneLegOnlyIfOneExhibitCarriesIt() {
    assertTrue(verdict(Status.SUPPORTED, 1).onOneLeg());
    assertFalse(verdict(Status.SUPPORTED, 2).onOneLeg());
    assertFalse(verdict(Status.SUPPORTED, 0).onOneLeg());
    assertFalse(verdict(Status.UNSUPPORTED, 1).onOneLeg());
  }

  private static Verdict verdict(Status status, int legs) {
    List<Id> exhibits = List.of(id("one"), id("two")).subList(0, legs);
    return new Verdict(
        new Decision(status, MethodRule.V1, status == Status.UNSUPPORTED ? Lean.NONE : null),
        List.of(),
        new AuthorityReading(null, Reading.values()[0], false, false, false),
        legs == 0 ? null : new Flip(exhibits, Status.UNCHECKED),
        Implications.NONE);
  }

  @Test
  void countsAnExhibitUnlessItIsLeftOut() {
    Exhibit exhibit =
        new Exhibit(id("s"), id("c"), Stance.SUPPORTS, true, null, "", Location.startOf("x"));
    WeighedExhibit counts =
        new WeighedExhibit(exhibit, null, Grade.A, Set.of(id("a"), id("b")), false, false);
    WeighedExhibit out =
        new WeighedExhibit(exhibit, LeftOut.CONTEXT, Grade.A, Set.of(id("b")), false, false);
    WeighedExhibit other =
        new WeighedExhibit(exhibit, null, Grade.A, Set.of(id("c")), false, false);
    assertTrue(counts.counts() && counts.counts(Stance.SUPPORTS));
    assertFalse(counts.counts(Stance.SILENT) || out.counts() || out.counts(Stance.SUPPORTS));
    assertTrue(counts.isIndependentOf(other));
    assertFalse(counts.isIndependentOf(out));
  }

  @Test
  void countsOverridesFromWhatWasComputed() {
    SignOff plain = new SignOff(Status.SUPPORTED, null, List.of(), "", null);
    SignOff over = new SignOff(Status.SUPPORTED, Status.DISPUTED, List.of(), "", null);
    assertEquals(Status.SUPPORTED, plain.computedThen());
    assertEquals(Status.DISPUTED, over.computedThen());
  }
}
