package touchstone.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static touchstone.model.DossierFixture.id;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What reports and pages read: an assessment, its claims, and the words of both. */
class WhatCameOutTest {

  private static final Dossier DOSSIER = new DossierFixture().claim("one").claim("two").build();

  private static final Contradictions OWN = Contradictions.none(id("art"));

  private static ClaimAssessment assessed(String claim, ReviewReason... reasons) {
    Verdict verdict =
        new Verdict(
            new Decision(Status.UNCHECKED, MethodRule.V1, null),
            List.of(),
            new AuthorityReading(null, Reading.NOT_COVERED, false, false, false),
            null,
            Implications.NONE);
    return new ClaimAssessment(DOSSIER.claim(id(claim)), verdict, List.of(reasons), null);
  }

  private static Assessment assessment() {
    Map<Id, ClaimAssessment> claims = new LinkedHashMap<>();
    claims.put(id("two"), assessed("two"));
    claims.put(id("one"), assessed("one"));
    return new Assessment(
        DOSSIER,
        LocalDate.of(2026, 1, 2),
        claims,
        List.of(),
        Map.of(id("art"), OWN),
        List.of(),
        List.of());
  }

  @Test
  void findsTheClaimsOfAnArticleInTheirOrderAndWhatItSaysAgainstItself() {
    Assessment assessment = assessment();
    assertEquals(
        List.of(id("two"), id("one")),
        assessment.claimsOf(id("art")).stream().map(c -> c.claim().id()).toList());
    assertEquals(List.of(), assessment.claimsOf(id("other")));
    assertSame(OWN, assessment.contradictionsOf(id("art")));
    assertEquals(Contradictions.none(id("other")), assessment.contradictionsOf(id("other")));
  }

  @Test
  void takesItsFindings() {
    RuleInfo rule = new RuleInfo("a-rule", Severity.NOTE, "Odd.");
    Finding finding = rule.at(Location.startOf("x"), "odd");
    Assessment found = assessment().withFindings(List.of(finding));
    assertEquals(List.of(finding), found.findings());
    assertEquals(assessment().dossier(), found.dossier());
    assertEquals(List.of(id("two"), id("one")), List.copyOf(found.claims().keySet()));
  }

  @Test
  void needsReviewIfThereIsAReasonAndIsSealedWhenAsked() {
    ReviewReason reason =
        new ReviewReason(ReviewReason.Kind.UNSIGNED, null, "nobody has signed it");
    assertFalse(assessed("one").needsReview());
    assertTrue(assessed("one", reason).needsReview());
    assertEquals("nobody has signed it", reason.toString());
    assertEquals("source@0a1b2c3d", new ExhibitSeal(id("source"), "0a1b2c3d").toString());
  }

  @ParameterizedTest
  @CsvSource({
    "true, true, true, true",
    "false, true, true, false",
    "true, false, true, false",
    "true, true, false, false"
  })
  void isExactIfAllFloorsAre(boolean hard, boolean qualified, boolean premises, boolean exact) {
    Floors floors = new Floors(new Floor(1, hard), new Floor(2, qualified), new Floor(3, premises));
    assertEquals(exact, floors.exact());
  }

  @ParameterizedTest
  @CsvSource({
    "ERROR, NOTE, true",
    "WARNING, WARNING, true",
    "NOTE, WARNING, false",
    "WARNING, ERROR, false"
  })
  void isAtLeastAsGraveAsAThreshold(Severity severity, Severity threshold, boolean grave) {
    assertEquals(grave, severity.atLeast(threshold));
  }

  @ParameterizedTest
  @CsvSource({
    "SUPPORTS, true",
    "QUALIFIES, true",
    "CONTRADICTS, false",
    "SILENT, false",
    "CONTEXT, false"
  })
  void putsWeightOnTheSideOfTheClaimIfItSupportsOrQualifies(Stance stance, boolean isFor) {
    assertEquals(isFor, stance.isFor());
  }

  @Test
  void saysWhoCouldOverturnAVerdict() {
    assertTrue(overturn(Grade.A, false).startsWith("the authority itself"));
    assertTrue(overturn(Grade.B, false).startsWith("a maker"));
    assertEquals("anybody, even indirectly", overturn(Grade.C, false));
    assertTrue(overturn(Grade.C, true).endsWith("independent of those that are there"));
  }

  private static String overturn(Grade grade, boolean pairing) {
    return new Overturn(Stance.CONTRADICTS, grade, pairing, Status.DISPUTED).who();
  }

  @Test
  void traceStepsAreAboutOneThing() {
    assertAbout(TraceStep.of(MethodRule.V1, "x", "text"), null, null, null);
    assertAbout(TraceStep.ofSource(MethodRule.V1, "x", id("s"), "text"), "s", null, null);
    assertAbout(TraceStep.ofClaim(MethodRule.V1, "x", id("c"), "text"), null, "c", null);
    assertAbout(TraceStep.ofConstraint(MethodRule.V1, "x", id("r"), "text"), null, null, "r");
  }

  private static void assertAbout(
      TraceStep step, @Nullable String source, @Nullable String claim, @Nullable String row) {
    assertEquals(
        new TraceStep(
            MethodRule.V1,
            "x",
            source == null ? null : id(source),
            claim == null ? null : id(claim),
            row == null ? null : id(row),
            "text"),
        step);
    assertTrue(step.is("x"));
    assertFalse(step.is(TraceStep.STANDS));
  }

  @Test
  void isTheSamePlaceIfFileLineAndColumnAre() {
    Location place = new Location("a.csv", 2, 3);
    assertEquals(Set.of(place), Set.of(new Location("a.csv", 2, 3)));
    assertNotEquals(place, new Location("b.csv", 2, 3));
    assertNotEquals(place, new Location("a.csv", 9, 3));
    assertNotEquals(place, new Location("a.csv", 2, 9));
    assertNotEquals(place, (Object) "a.csv:2:3");
    assertEquals(new Location("a.csv", 1, 1), Location.startOf("a.csv"));
  }

  @Test
  void carriesItsQuotationsAndSettings() {
    Exhibit exhibit =
        new Exhibit(id("s"), id("c"), Stance.SUPPORTS, true, null, "note", Location.startOf("x"));
    Quotation words = new Quotation("words", QuoteState.EXACT);
    assertEquals(words, exhibit.withQuote(words).quote());
    assertEquals("note", exhibit.withQuote(words).note());
    Settings settings = new Settings(Map.of(), List.of(), Map.of(), "Site", "");
    ComparedQuote compared =
        new ComparedQuote(
            id("s"), id("c"), "0a1b2c3d", "c0ffee", QuoteState.EXACT, Location.startOf("q"));
    Dossier dossier = new Dossier.Builder().settings(settings).quotes(List.of(compared)).build();
    assertEquals(settings, dossier.settings());
    assertEquals(List.of(compared), dossier.history().quotes());
    assertEquals("latency=12 ms", new Quantity("latency", "12", "ms").toString());
  }

  @Test
  void everyWordOfTheMethodHasOneReading() {
    assertDistinct(List.of(Reading.values()).stream().map(Reading::phrase).toList());
    assertDistinct(List.of(Backing.values()).stream().map(Backing::phrase).toList());
    assertDistinct(List.of(LeftOut.values()).stream().map(LeftOut::reason).toList());
    assertDistinct(List.of(MethodRule.values()).stream().map(MethodRule::code).toList());
    assertDistinct(List.of(MethodRule.values()).stream().map(MethodRule::statement).toList());
  }

  private static void assertDistinct(List<String> words) {
    assertEquals(words.size(), Set.copyOf(words).size());
    assertTrue(words.stream().noneMatch(String::isBlank));
  }
}
