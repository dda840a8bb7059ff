package touchstone.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import touchstone.model.DossierFixture;
import touchstone.model.Quantity;
import touchstone.model.Strength;

/** An article's page says what follows from its own words, and no more than that. */
class AgainstItselfTest {

  private static final String LESS = "one:delay < two:delay";

  private static AgainstItself itself(DossierFixture dossier) {
    Publication publication = SmallSite.of(dossier.build());
    return AgainstItselfWriter.of(
        publication,
        publication.dossier().articles().get(DossierFixture.id("art")),
        "articles/art.html");
  }

  private static AgainstItself.FloorWords floor(AgainstItself itself) {
    return Objects.requireNonNull(itself.floor());
  }

  private static DossierFixture claims(String... ids) {
    DossierFixture dossier = SmallSite.dossier();
    for (String id : ids) {
      dossier.claim(id);
    }
    return dossier;
  }

  private static DossierFixture measured() {
    return SmallSite.dossier()
        .claim("one", null, List.of(new Quantity("delay", "5", "s")))
        .claim("two", null, List.of(new Quantity("delay", "3", "s")));
  }

  @Test
  void saysNothingWhereNothingIsSetAgainstAnything() {
    AgainstItself itself = itself(claims("one", "two"));
    assertNull(itself.floor());
    assertEquals(List.of(), itself.statements());
    assertEquals(List.of(), itself.graph().drawings());
  }

  @Test
  void addsUpConflictsThatShareNoStatement() {
    AgainstItself itself =
        itself(claims("a", "b", "c", "d").excludes("ab", "a", "b").excludes("cd", "c", "d"));
    AgainstItself.FloorWords floor = floor(itself);
    assertEquals(
        "Whatever the facts are, at least 2 of these 4 statements are false.", floor.lead());
    assertEquals(
        "Giving up 2 of them would settle these conflicts; giving up fewer would not.",
        floor.bound());
    assertEquals(
        "In each of these 2 conflicts at least one statement is false, and no statement is in two"
            + " of them. That makes at least 2.",
        floor.sum());
    assertNull(floor.hub());
    assertNull(floor.premises());
    assertEquals(1, itself.proof().size());
    assertEquals("", itself.proof().get(0).says());
    assertEquals(2, itself.graph().drawings().size());
  }

  @Test
  void namesTheStatementInMostConflicts() {
    AgainstItself itself =
        itself(claims("hub", "b", "c").excludes("hb", "hub", "b").excludes("hc", "hub", "c"));
    AgainstItself.FloorWords floor = floor(itself);
    assertEquals(
        "Whatever the facts are, at least 1 of these 3 statements is false.", floor.lead());
    assertEquals("Giving up one of them would settle these conflicts.", floor.bound());
    assertEquals("Claim hub", Objects.requireNonNull(floor.hub()).text());
    assertEquals("2 of the 2 conflicts would be gone.", floor.without());
    assertEquals("2; 3", itself.statements().get(0).against());
    assertEquals(1, itself.others().size(), "the proof does without one of the two");
  }

  @Test
  void looksTogetherAtWhatIsEntangled() {
    DossierFixture ring =
        claims("a", "b", "c", "d", "e")
            .excludes("ab", "a", "b")
            .excludes("bc", "b", "c")
            .excludes("ca", "c", "a");
    AgainstItself alone = itself(ring);
    assertEquals(
        "These conflicts are entangled, so they are looked at together.", floor(alone).sum());
    assertEquals(
        "These 3 conflicts are entangled. Whichever statements one gives up, it takes at least 2 to"
            + " settle them all.",
        alone.proof().get(0).says());
    AgainstItself beside = itself(ring.excludes("de", "d", "e"));
    assertEquals(
        "No statement is in two of these 2 parts, so what each part shows adds up: at least 3.",
        floor(beside).sum());
    assertEquals("At least one statement of each is false: 1.", beside.proof().get(0).says());
  }

  @Test
  void putsTheFiguresInAndNamesTheBoundThatIsMissed() {
    AgainstItself itself = itself(measured().constraint("less", Strength.HARD, LESS, "one", "two"));
    assertEquals(
        "5 s, which would have to be less than 3 s.",
        itself.proof().get(0).conflicts().get(0).reckoning());
    assertEquals(
        "These statements cannot all be true, whatever the facts are.", floor(itself).sum());
  }

  @Test
  void tellsTheFloorOfTheReadingsWhereNothingElseBinds() {
    AgainstItself itself =
        itself(measured().constraint("less", Strength.QUALIFIED, LESS, "one", "two"));
    assertNull(itself.floor());
    assertEquals(
        "If every reading that a qualified conflict names is the article’s, at least 1 statement"
            + " is false.",
        itself.asides().readings());
    assertEquals(1, itself.asides().qualified().size());
  }

  @Test
  void keepsTensionsOutOfTheFloor() {
    AgainstItself itself =
        itself(claims("one", "two").constraint("soft", Strength.SOFT, "excludes", "one", "two"));
    assertNull(itself.floor());
    assertNull(itself.asides().readings());
    assertEquals(1, itself.asides().soft().size());
  }

  @Test
  void tellsOfAStatementThatItsOwnFiguresRuleOut() {
    DossierFixture dossier =
        SmallSite.dossier()
            .claim(
                "one",
                null,
                List.of(new Quantity("delay", "5", "s"), new Quantity("limit", "3", "s")))
            .constraint("own", Strength.HARD, "one:delay < one:limit", "one");
    AgainstItself itself = itself(dossier);
    assertEquals(
        "Whatever the facts are, one statement is false: its own figures rule it out.",
        floor(itself).lead());
    assertEquals("its own figures", itself.statements().get(0).against());
  }

  @Test
  void followsWhatAStatementNeeds() {
    DossierFixture dossier =
        claims("a", "b", "c").claim("needing", "a", "b").excludes("abc", "a", "b", "c");
    AgainstItself itself = itself(dossier);
    assertEquals(1, itself.asides().following().size());
    assertEquals("abc", itself.asides().following().get(0).conflict());
    assertEquals("Claim needing", itself.asides().following().get(0).faces().get(0).claim().text());
    assertEquals(2, itself.asides().following().get(0).chains().size());
    assertEquals("three", itself.proof().get(0).conflicts().get(0).columns());
    assertEquals(1, itself.graph().drawings().get(0).dots().size());
  }

  @Test
  void countsWhatNeedsAFalseStatementApart() {
    AgainstItself itself =
        itself(claims("a", "b").claim("x", "a").claim("y", "b").excludes("ab", "a", "b"));
    assertEquals(
        "Counting the statements that need a false one, at least 2 do not hold.",
        floor(itself).premises());
  }

  @Test
  void showsAClaimTheConflictsItIsInTheFirmestFirst() {
    Publication publication =
        SmallSite.of(
            measured()
                .claim("three")
                .constraint("soft", Strength.SOFT, "excludes", "one", "three")
                .constraint("less", Strength.HARD, LESS, "one", "two")
                .constraint("read", Strength.QUALIFIED, "excludes", "two", "three")
                .build());
    List<ClaimPage.ConflictsOf> one =
        ClaimConflicts.of(
            publication, SmallSite.standing(publication, "one").claim(), "claims/one.html");
    assertEquals(
        List.of("Not true together, whatever the facts are", "In tension with it"),
        one.stream().map(ClaimPage.ConflictsOf::heading).toList());
    assertEquals("Claim two", one.get(0).conflicts().get(0).others().get(0).text());
    List<ClaimPage.ConflictsOf> three =
        ClaimConflicts.of(
            publication, SmallSite.standing(publication, "three").claim(), "claims/three.html");
    assertEquals("Not true together under a reading that is named", three.get(0).heading());
  }
}
