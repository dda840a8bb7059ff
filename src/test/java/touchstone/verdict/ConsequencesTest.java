package touchstone.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static touchstone.model.DossierFixture.id;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import touchstone.model.ConstraintOutcome;
import touchstone.model.Dossier;
import touchstone.model.DossierFixture;
import touchstone.model.Id;
import touchstone.model.MethodRule;
import touchstone.model.Stance;
import touchstone.model.TraceStep;

/** METHOD, section 4. */
class ConsequencesTest {

  private static Map<Id, Explained> decide(DossierFixture fixture) {
    Dossier dossier = fixture.build();
    return Explained.decide(
        dossier,
        dossier.constraints().stream()
            .map(row -> new ConstraintOutcome(row, ConstraintOutcome.Result.VIOLATED, null, null))
            .toList());
  }

  private static String say(Map<Id, Explained> verdicts, String claim) {
    Explained verdict = verdicts.get(id(claim));
    return verdict.decision().rule().code() + " " + verdict.status().word();
  }

  private static List<String> steps(Map<Id, Explained> verdicts, String claim, MethodRule rule) {
    return verdicts.get(id(claim)).trace().stream()
        .filter(step -> step.rule() == rule)
        .map(step -> step.outcome() + " " + step.claim() + " " + step.constraint())
        .toList();
  }

  @Test
  void contradictsTheOneClaimThatSupportedOnesRuleOut() {
    Map<Id, Explained> verdicts =
        decide(
            RandomDossiers.publishers()
                .claim("a")
                .claim("b")
                .claim("c")
                .says("s", "acme", Stance.SUPPORTS, "a", true)
                .says("t", "daily", Stance.SUPPORTS, "b", true)
                .says("u", "blog", Stance.SUPPORTS, "c", true)
                .excludes("second", "a", "c")
                .excludes("first", "a", "b", "c"));
    assertEquals("V7 contradicted", say(verdicts, "c"));
    assertEquals(
        List.of("contradicted null second", "contradicted null first"),
        steps(verdicts, "c", MethodRule.V7));
    assertEquals("V5 supported", say(verdicts, "a"));
  }

  @Test
  void letsV7WorkOnceOnWhatTheTableSaid() {
    Map<Id, Explained> verdicts =
        decide(
            RandomDossiers.publishers()
                .claim("a")
                .claim("b")
                .claim("c")
                .says("s", "acme", Stance.SUPPORTS, "a", true)
                .excludes("ab", "a", "b")
                .excludes("bc", "b", "c"));
    assertEquals("V7 contradicted", say(verdicts, "b"));
    assertEquals("V1 unchecked", say(verdicts, "c"));
  }

  @Test
  void letsAVerdictByEvidenceStandAndSaysSo() {
    Map<Id, Explained> verdicts =
        decide(
            RandomDossiers.publishers()
                .claim("a")
                .claim("b")
                .says("s", "acme", Stance.SUPPORTS, "a", true)
                .says("t", "acme", Stance.QUALIFIES, "b", true)
                .excludes("ab", "a", "b"));
    assertEquals("V4 partly-supported", say(verdicts, "b"));
    assertEquals(List.of("stands null ab"), steps(verdicts, "b", MethodRule.V7));
  }

  @Test
  void cannotChooseWhereAllAreSupported() {
    Map<Id, Explained> verdicts =
        decide(
            RandomDossiers.publishers()
                .claim("a")
                .claim("b")
                .says("s", "acme", Stance.SUPPORTS, "a", true)
                .says("t", "acme", Stance.SUPPORTS, "b", true)
                .excludes("ab", "a", "b"));
    assertEquals("V5 supported", say(verdicts, "a"));
    assertEquals(List.of("all-supported null ab"), steps(verdicts, "a", MethodRule.V7));
  }

  @Test
  void letsAnUncheckedClaimFallWithItsPremiseAlongTheChain() {
    Map<Id, Explained> verdicts =
        decide(
            RandomDossiers.publishers()
                .claim("c", "b")
                .claim("b", "a")
                .claim("a")
                .claim("d", "a")
                .says("s", "acme", Stance.CONTRADICTS, "a", true)
                .says("t", "acme", Stance.SUPPORTS, "d", true));
    assertEquals("V8 unsupported", say(verdicts, "b"));
    assertEquals("V8 unsupported", say(verdicts, "c"));
    assertEquals(List.of("unsupported b null"), steps(verdicts, "c", MethodRule.V8));
    assertEquals("V5 supported", say(verdicts, "d"));
    assertEquals(List.of("premise-failed a null"), steps(verdicts, "d", MethodRule.V8));
  }

  @Test
  void doesNotLetDisputedOrUncheckedPremisesFail() {
    Map<Id, Explained> verdicts =
        decide(
            RandomDossiers.publishers()
                .claim("a")
                .claim("b", "a")
                .claim("e")
                .claim("f", "e")
                .says("s", "acme", Stance.CONTRADICTS, "a", true)
                .says("t", "bureau", Stance.SUPPORTS, "a", true));
    assertEquals("V2 disputed", say(verdicts, "a"));
    assertEquals("V1 unchecked", say(verdicts, "b"));
    assertEquals("V1 unchecked", say(verdicts, "f"));
  }

  @Test
  void appliesNoV8OnACycleButBehindIt() {
    Map<Id, Explained> verdicts =
        decide(
            RandomDossiers.publishers()
                .claim("a", "b", "x")
                .claim("b", "a")
                .claim("c", "a")
                .claim("self", "self", "x")
                .claim("x")
                .says("s", "acme", Stance.CONTRADICTS, "x", true));
    assertEquals("V1 unchecked", say(verdicts, "a"));
    assertEquals("V1 unchecked", say(verdicts, "self"));
    assertEquals("V1 unchecked", say(verdicts, "c"));
    assertEquals(List.of("on-cycle a null"), steps(verdicts, "b", MethodRule.V8));
    assertEquals(List.of("on-cycle self null"), steps(verdicts, "self", MethodRule.V8));
  }

  @Test
  void followsAChainOfAHundredThousandPremises() {
    DossierFixture fixture = RandomDossiers.publishers().claim("c-0");
    fixture.says("s", "acme", Stance.CONTRADICTS, "c-0", true);
    for (int i = 1; i < 100_000; i++) {
      fixture.claim("c-" + i, "c-" + (i - 1));
    }
    assertTimeout(
        Duration.ofSeconds(20),
        () -> assertEquals("V8 unsupported", say(decide(fixture), "c-99999")));
  }

  @Test
  void namesEveryExhibitInTheTrace() {
    Map<Id, Explained> verdicts =
        decide(
            RandomDossiers.publishers()
                .claim("a")
                .says("counted", "acme", Stance.CONTRADICTS, "a", true)
                .says("outranked", "daily", Stance.SUPPORTS, "a", true)
                .says("silent", "rival", Stance.SILENT, "a", true)
                .says("left-out", "blog", Stance.CONTEXT, "a", true));
    List<String> steps =
        verdicts.get(id("a")).trace().stream()
            .map(step -> step.rule().code() + " " + step.outcome() + " " + step.source())
            .toList();
    assertEquals(
        List.of(
            "weight A counted",
            "counting left-out left-out",
            "weight B outranked",
            "counting counted silent",
            "side B null",
            "side A null",
            "V3 contradicted null",
            "V3 outranked outranked"),
        steps);
    assertTrue(
        verdicts.get(id("a")).trace().stream().map(TraceStep::text).noneMatch(String::isBlank));
  }

  @Test
  void namesTheMembersOfALargeCircleInFew() {
    DossierFixture fixture = RandomDossiers.publishers();
    for (int i = 0; i < 1_000; i++) {
      fixture.claim("c-" + i, "c-" + (i + 1) % 1_000);
    }
    String text = decide(fixture).get(id("c-7")).trace().get(1).text();
    assertTrue(text.endsWith("and others, 1000 in all."), text);
  }

  @Test
  void saysInWordsWhatEachStepCameTo() {
    Map<Id, Explained> verdicts =
        decide(
            RandomDossiers.publishers()
                .claim("a")
                .says("one", "blog", Stance.SUPPORTS, "a", true)
                .says("two", "forum", Stance.SUPPORTS, "a", true)
                .source("copied", "acme", "blog", null)
                .exhibit("copied", Stance.CONTRADICTS, "a", true)
                .says("aside", "daily", Stance.CONTRADICTS, "a", false));
    assertEquals(
        List.of(
            "\"aside\" (daily) contradicts indirectly and weighs C: what is indirect is weak, "
                + "whoever says it.",
            "\"copied\" (acme) contradicts directly and weighs B: the authority's own document, "
                + "known through a copy.",
            "\"one\" (blog) supports directly and weighs C: a publisher of kind community.",
            "\"two\" (forum) supports directly and weighs C: a publisher of kind community.",
            "The side that supports weighs B: two direct exhibits of grade C share no voice.",
            "The side that contradicts weighs B: its best exhibit has this grade.",
            "V2 gives disputed: against it grade B, for it grade B; evidence of the same grade, A or "
                + "B, is for and against."),
        verdicts.get(id("a")).trace().stream().map(TraceStep::text).toList());
  }
}
