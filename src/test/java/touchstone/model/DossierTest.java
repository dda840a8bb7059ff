package touchstone.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static touchstone.model.DossierFixture.id;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The records as one: who decides what, what bears on what, and whether that is all. */
class DossierTest {

  private static Dossier dossier() {
    return new DossierFixture()
        .claim("own")
        .claim("others", "gazette", List.of())
        .says("z-manual", "acme", Stance.SUPPORTS, "own", true)
        .exhibit("z-manual", Stance.SILENT, "others", true)
        .says("a-blog", "gazette", Stance.CONTRADICTS, "own", false)
        .exhibit("a-blog", Stance.CONTRADICTS, "nobody", true)
        .build();
  }

  @Test
  void takesTheArticlesAuthorityWhereAClaimNamesNone() {
    Dossier dossier = dossier();
    assertEquals(id("acme"), dossier.authorityOf(dossier.claim(id("own"))));
    assertEquals(id("gazette"), dossier.authorityOf(dossier.claim(id("others"))));
    Dossier without =
        new Dossier.Builder().claims(List.copyOf(dossier.claims().values()), true).build();
    assertNull(without.authorityOf(without.claim(id("own"))));
  }

  @Test
  void saysWhichRecordIsNotThere() {
    Dossier dossier = dossier();
    assertEquals(id("a-blog"), dossier.source(id("a-blog")).id());
    String noClaim =
        assertThrows(IllegalArgumentException.class, () -> dossier.claim(id("a-blog")))
            .getMessage();
    assertEquals("no claim \"a-blog\" in the dossier", noClaim);
    assertThrows(IllegalArgumentException.class, () -> dossier.source(id("own")));
  }

  @Test
  void listsTheExhibitsOfEachClaimByTheIdsOfTheirSources() {
    Map<Id, List<Exhibit>> byClaim = dossier().exhibitsByClaim();
    assertEquals(
        List.of(id("a-blog"), id("z-manual")),
        byClaim.get(id("own")).stream().map(Exhibit::source).toList());
    assertEquals(1, byClaim.get(id("others")).size());
    assertFalse(byClaim.containsKey(id("nobody")), "a claim that is not there has exhibits");
  }

  @Test
  void changesNothingButItsSources() {
    Dossier dossier = dossier();
    List<Source> silent =
        dossier.sources().values().stream().map(s -> s.withExhibits(List.of())).toList();
    Dossier compared = dossier.withSources(silent);
    assertTrue(compared.exhibitsByClaim().isEmpty());
    assertEquals(dossier.sources().keySet(), compared.sources().keySet());
    assertEquals(dossier, compared.withSources(List.copyOf(dossier.sources().values())));
  }

  @Test
  void isCompleteOnlyIfEveryFileWas() {
    Dossier.Builder builder = new Dossier.Builder().claims(List.of(), true);
    assertEquals(new Dossier.Completeness(true, true), builder.build().completeness());
    builder.claims(List.of(), false).claims(List.of(), true);
    builder.publishers(new Publishers(Map.of()), false);
    assertEquals(new Dossier.Completeness(false, false), builder.build().completeness());
  }

  @Test
  void findsTheCoverageOfAnArticle() {
    CoverageRecord figure = new CoverageRecord(id("art"), 10, 7, 5, 1, "", null);
    Dossier dossier =
        new Dossier.Builder().history(List.of(), List.of(), Optional.of(figure)).build();
    assertEquals(Optional.of(figure), dossier.history().coverageOf(id("art")));
    assertEquals(Optional.empty(), dossier.history().coverageOf(id("other")));
    assertEquals(3, figure.open());
    assertEquals(2, figure.excluded());
    assertNull(new CoverageRecord(id("art"), 10, 7, null, null, "", null).excluded());
  }

  @Test
  void comparesWithTheNewestCopyAndOfOneMomentWithTheLastRecorded() {
    Source source = dossier().source(id("a-blog"));
    assertEquals(Optional.empty(), source.newestCopy());
    List<KeptCopy> copies =
        List.of(
            copy("b", "2026-01-02"),
            copy("a", "2026-01-03"),
            copy("c", "2026-01-03"),
            copy("d", "2025-12-31"));
    assertEquals("c", source.withCopies(copies).newestCopy().orElseThrow().path());
  }

  private static KeptCopy copy(String path, String captured) {
    return new KeptCopy(path, "", 1, id("a-blog"), captured, Location.startOf("x"));
  }

  @Test
  void findsTheHostOfASourceInItsCopyist() {
    Dossier dossier =
        new DossierFixture()
            .source("direct", "acme")
            .source("copied", "acme", "gazette", null)
            .build();
    assertEquals(id("acme"), dossier.source(id("direct")).host());
    assertEquals(id("gazette"), dossier.source(id("copied")).host());
  }
}
