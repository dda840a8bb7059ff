package touchstone.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static touchstone.model.DossierFixture.id;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import touchstone.model.Dossier;
import touchstone.model.DossierFixture;
import touchstone.model.Grade;
import touchstone.model.PublisherKind;
import touchstone.model.Stance;

/** METHOD, section 2. */
class WeighingTest {

  @ParameterizedTest
  @CsvSource({
    // publisher, via, direct, grade
    "acme,,true,A",
    "acme-labs,,true,A",
    "acme-forum,,true,C",
    "bureau,,true,A",
    "rival,,true,B",
    "institute,,true,B",
    "daily,,true,B",
    "blog,,true,C",
    "acme,,false,C",
    "bureau,,false,C",
    "acme,blog,true,B",
    "bureau,blog,true,B",
    "daily,blog,true,C",
    "blog,forum,true,C",
    "acme,blog,false,C"
  })
  void gradesAnExhibit(String publisher, String via, boolean direct, Grade grade) {
    DossierFixture fixture =
        RandomDossiers.publishers()
            .claim("c")
            .source("s", publisher, via, null)
            .exhibit("s", Stance.CONTRADICTS, "c", direct);
    assertEquals(grade, decide(fixture).get(0).grade());
  }

  @Test
  void givesAClaimsOwnAuthorityPrecedenceOverTheArticles() {
    DossierFixture fixture =
        RandomDossiers.publishers()
            .claim("c", "rival", List.of())
            .says("s", "rival", Stance.SUPPORTS, "c", true)
            .says("t", "acme", Stance.SUPPORTS, "c", true);
    assertEquals(Grade.A, decide(fixture).get(0).grade());
    assertEquals(Grade.B, decide(fixture).get(1).grade());
  }

  @Test
  void knowsOnlyStandardsAsDecisiveWhereTheAuthorityIsNotOnRecord() {
    DossierFixture fixture =
        RandomDossiers.publishers()
            .claim("c", "nobody", List.of())
            .says("s", "acme", Stance.SUPPORTS, "c", true)
            .says("t", "bureau", Stance.SUPPORTS, "c", true);
    assertEquals(Grade.B, decide(fixture).get(0).grade());
    assertEquals(Grade.A, decide(fixture).get(1).grade());
  }

  @Test
  void makesTwoIndependentDirectWeakExhibitsStrong() {
    assertEquals(Grade.B, support("blog", true, "forum", true));
  }

  @Test
  void doesNotAddUpIndirectExhibitsOrThoseOfOneFamily() {
    assertEquals(Grade.C, support("blog", false, "forum", true));
    assertEquals(Grade.C, support("blog", false, "forum", false));
    assertEquals(Grade.C, support("blog", true, "blog", true));
  }

  @Test
  void takesACopyistForAVoice() {
    DossierFixture fixture =
        RandomDossiers.publishers()
            .publisher("board", PublisherKind.COMMUNITY, "board")
            .claim("c")
            .source("s", "blog", "board", null)
            .exhibit("s", Stance.SUPPORTS, "c", true)
            .source("t", "forum", "board", null)
            .exhibit("t", Stance.SUPPORTS, "c", true);
    assertEquals(Grade.C, Sides.of(decide(fixture)).support());
  }

  @Test
  void tenWeakExhibitsOfOneFamilyAreOneWeakExhibit() {
    DossierFixture fixture = RandomDossiers.publishers().claim("c");
    for (int i = 0; i < 10; i++) {
      fixture.says("s" + i, "blog", Stance.SUPPORTS, "c", true);
    }
    assertEquals(Grade.C, Sides.of(decide(fixture)).support());
  }

  private static Grade support(String one, boolean oneDirect, String two, boolean twoDirect) {
    DossierFixture fixture =
        RandomDossiers.publishers()
            .claim("c")
            .says("s", one, Stance.SUPPORTS, "c", oneDirect)
            .says("t", two, Stance.SUPPORTS, "c", twoDirect);
    return Sides.of(decide(fixture)).support();
  }

  private static List<touchstone.model.WeighedExhibit> decide(DossierFixture fixture) {
    Dossier dossier = fixture.build();
    return Verdicts.decide(dossier, List.of()).get(id("c")).exhibits();
  }
}
