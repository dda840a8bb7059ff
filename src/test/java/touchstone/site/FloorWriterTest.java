package touchstone.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static touchstone.model.DossierFixture.id;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import touchstone.model.Contradictions;
import touchstone.model.DossierFixture;
import touchstone.model.Floor;
import touchstone.model.Floors;
import touchstone.model.Hub;
import touchstone.model.ProofStep;

/** What the search left open is not told as settled, and what cannot be drawn is not. */
class FloorWriterTest {

  private static String bound(boolean exact) {
    Floor floor = new Floor(1, exact);
    Contradictions found =
        new Contradictions(
            id("art"),
            new Floors(floor, floor, floor),
            List.of(new ProofStep(List.of(id("ab")), 1)),
            List.of(),
            List.of(),
            List.of(new Hub(id("a"), 1), new Hub(id("b"), 1)),
            List.of());
    Publication publication = SmallSite.of(SmallSite.dossier().claim("a").claim("b").build());
    return Objects.requireNonNull(FloorWriter.of(found, publication, "articles/art.html")).bound();
  }

  @Test
  void saysThatItMayBeMoreOnlyWhereTheSearchEndedAtItsBound() {
    assertEquals("Giving up one of them would settle these conflicts.", bound(true));
    assertEquals(
        "It may be more: the search for a stronger proof ended at its bound.", bound(false));
  }

  @Test
  void drawsNothingWhereADrawingWouldShowNothing() {
    assertEquals(40, drawings(40));
    assertEquals(0, drawings(41), "82 statements are more than a drawing shows");
  }

  private static int drawings(int pairs) {
    DossierFixture dossier = SmallSite.dossier();
    for (int i = 0; i < pairs; i++) {
      dossier.claim("a" + i).claim("b" + i).excludes("pair-" + i, "a" + i, "b" + i);
    }
    Publication publication = SmallSite.of(dossier.build());
    return AgainstItselfWriter.of(
            publication, publication.dossier().articles().get(id("art")), "articles/art.html")
        .graph()
        .drawings()
        .size();
  }
}
