package touchstone.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static touchstone.model.DossierFixture.id;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import touchstone.model.Citation;
import touchstone.model.ConstraintOutcome;
import touchstone.model.Dossier;
import touchstone.model.DossierFixture;
import touchstone.model.Id;
import touchstone.model.Location;
import touchstone.model.MethodRule;
import touchstone.model.Source;
import touchstone.model.SourceKind;
import touchstone.model.Stance;
import touchstone.model.Strength;
import touchstone.model.TraceStep;
import touchstone.model.UnreadSection;

/** What each step says, word for word. */
class TraceWriterTest {

  private static Map<Id, Explained> explain(DossierFixture fixture) {
    Dossier dossier = fixture.build();
    return Explained.decide(
        dossier,
        dossier.constraints().stream()
            .map(row -> new ConstraintOutcome(row, ConstraintOutcome.Result.VIOLATED, null, null))
            .toList());
  }

  private static List<TraceStep> steps(DossierFixture fixture, String claim, MethodRule... rules) {
    return explain(fixture).get(id(claim)).trace().stream()
        .filter(step -> List.of(rules).contains(step.rule()))
        .toList();
  }

  private static List<String> said(DossierFixture fixture, String claim, MethodRule... rules) {
    return steps(fixture, claim, rules).stream().map(TraceStep::text).toList();
  }

  private static DossierFixture supported(String... claims) {
    DossierFixture fixture = RandomDossiers.publishers();
    Stream.of(claims).forEach(fixture::claim);
    Stream.of(claims)
        .forEach(claim -> fixture.says("s-" + claim, "acme", Stance.SUPPORTS, claim, true));
    return fixture;
  }

  private static Source source(String name, String title, List<UnreadSection> unread) {
    return new Source(
        id(name),
        true,
        new Citation(title, "https://acme.example.com/" + name, null, null, null, ""),
        SourceKind.DOCUMENT,
        id("acme"),
        null,
        null,
        "",
        List.of(),
        unread,
        List.of(),
        Location.startOf("evidence/" + name + ".md"));
  }

  @Test
  void namesTheClaimsThatRuleOneOut() {
    DossierFixture fixture = supported("a", "b").claim("c").excludes("not-all", "a", "b", "c");
    assertEquals(
        List.of("V7 gives contradicted: by \"not-all\" a, b, supported by V5, rule it out."),
        said(fixture, "c", MethodRule.V7));
    assertEquals(List.of(), said(fixture, "a", MethodRule.V7));
  }

  @Test
  void saysWhereAClaimStandsThoughItIsRuledOut() {
    DossierFixture fixture =
        supported("a")
            .claim("c")
            .says("against", "acme", Stance.CONTRADICTS, "c", true)
            .excludes("not-both", "a", "c");
    List<TraceStep> steps = steps(fixture, "c", MethodRule.V7);
    assertEquals(
        List.of(
            "V7 does not apply, since the claim has weighed evidence of its own, although by "
                + "\"not-both\" a, supported by V5, rule it out."),
        steps.stream().map(TraceStep::text).toList());
    assertEquals(TraceStep.STANDS, steps.get(0).outcome());
    assertEquals(id("not-both"), steps.get(0).constraint());
  }

  @Test
  void saysThatTheRecordsDisagreeWhereAllAreSupported() {
    List<TraceStep> steps =
        steps(supported("a", "c").excludes("not-both", "a", "c"), "c", MethodRule.V7);
    assertEquals(
        List.of(
            "V7 cannot choose: by \"not-both\" a, supported by V5, rule it out, and this claim is "
                + "supported too; the records disagree."),
        steps.stream().map(TraceStep::text).toList());
    assertEquals(TraceStep.ALL_SUPPORTED, steps.get(0).outcome());
  }

  @Test
  void saysOfAClaimAloneThatItsOwnFiguresRuleItOut() {
    DossierFixture fixture =
        RandomDossiers.publishers()
            .claim("c")
            .constraint("too-fast", Strength.HARD, "speed <= light", "c");
    assertEquals(
        List.of("V7 gives contradicted: by \"too-fast\" its own figures rule it out."),
        said(fixture, "c", MethodRule.V7));
  }

  @Test
  void namesEachExhibitThatTheOtherSideOutweighs() {
    DossierFixture contradicted =
        RandomDossiers.publishers()
            .claim("c")
            .says("against", "bureau", Stance.CONTRADICTS, "c", true)
            .says("one", "daily", Stance.SUPPORTS, "c", true)
            .says("silent", "rival", Stance.SILENT, "c", true)
            .says("two", "blog", Stance.QUALIFIES, "c", true);
    assertEquals(
        List.of(
            "\"one\" (daily) supports (grade B), and is outranked by grade A on the other side.",
            "\"two\" (blog) qualifies (grade C), and is outranked by grade A on the other side."),
        said(contradicted, "c", MethodRule.V3).stream().skip(1).toList());
    DossierFixture upheld =
        RandomDossiers.publishers()
            .claim("c")
            .says("against", "daily", Stance.CONTRADICTS, "c", true)
            .says("for", "bureau", Stance.SUPPORTS, "c", true)
            .says("weaker", "rival", Stance.SUPPORTS, "c", true);
    assertEquals(
        List.of(
            "\"against\" (daily) contradicts (grade B), and is outranked by grade A on the other"
                + " side."),
        said(upheld, "c", MethodRule.V5).stream().skip(1).toList());
  }

  @Test
  void outweighsNothingWhereBothSidesWeighTheSame() {
    DossierFixture disputed =
        RandomDossiers.publishers()
            .claim("c")
            .says("against", "daily", Stance.CONTRADICTS, "c", true)
            .says("for", "rival", Stance.SUPPORTS, "c", true);
    assertEquals(1, said(disputed, "c", MethodRule.V2).size());
    assertEquals(
        0,
        explain(disputed).get(id("c")).trace().stream()
            .filter(step -> step.is(TraceStep.OUTRANKED))
            .count());
  }

  @Test
  void tellsOfSectionsThatCouldNotBeRead() {
    UnreadSection section =
        new UnreadSection(
            id("torn"), id("c"), "its heading is no stance", Location.startOf("evidence/torn.md"));
    DossierFixture fixture =
        RandomDossiers.publishers()
            .claim("c")
            .claim("other")
            .says("z", "acme", Stance.SUPPORTS, "c", true)
            .source(source("torn", "Torn", List.of(section)));
    List<TraceStep> steps = explain(fixture).get(id("c")).trace();
    assertEquals(
        "A section of \"torn\" is left out: its section cannot be read (its heading is no"
            + " stance).",
        steps.get(1).text());
    assertEquals(TraceStep.LEFT_OUT, steps.get(1).outcome());
    assertEquals(id("torn"), steps.get(1).source());
    assertEquals(List.of(), said(fixture, "other", MethodRule.COUNTING));
  }

  @Test
  void callsASourceWithoutATitleByItsId() {
    DossierFixture fixture =
        RandomDossiers.publishers()
            .claim("c")
            .source(source("bare", "", List.of()))
            .exhibit("bare", Stance.SILENT, "c", true)
            .source(source("titled", "The manual", List.of()))
            .exhibit("titled", Stance.SILENT, "c", true);
    assertEquals(
        List.of(
            "\"bare\" (acme) counts; it is silent, so it weighs on neither side.",
            "\"The manual\" (acme) counts; it is silent, so it weighs on neither side."),
        said(fixture, "c", MethodRule.COUNTING));
  }

  @Test
  void namesACircleAndTheFirstClaimOnIt() {
    DossierFixture fixture =
        RandomDossiers.publishers().claim("z", "m").claim("m", "a").claim("a", "z").claim("b", "z");
    for (String claim : List.of("z", "m", "a")) {
      TraceStep step = steps(fixture, claim, MethodRule.V8).get(0);
      assertEquals(
          "V8 is not applied: the claim is on a cycle of premises with a, m, z.", step.text());
      assertEquals(TraceStep.ON_CYCLE, step.outcome());
      assertEquals(id("z"), step.claim());
    }
    assertEquals(List.of(), said(fixture, "b", MethodRule.V8));
  }

  @Test
  void tellsPremisesThatFellFromThoseThatTakeTheClaimWithThem() {
    DossierFixture fixture =
        RandomDossiers.publishers()
            .claim("fallen")
            .says("against", "bureau", Stance.CONTRADICTS, "fallen", true)
            .claim("unlooked", "fallen", "fallen")
            .claim("looked", "fallen")
            .says("for", "bureau", Stance.SUPPORTS, "looked", true);
    assertEquals(
        List.of(
            "V8 gives unsupported, lean none: its premise \"fallen\" is contradicted, and nobody"
                + " looked for the claim itself."),
        said(fixture, "unlooked", MethodRule.V8));
    assertEquals(
        List.of(
            "Its premise \"fallen\" is contradicted; the claim keeps the verdict of its own"
                + " evidence."),
        said(fixture, "looked", MethodRule.V8));
  }
}
