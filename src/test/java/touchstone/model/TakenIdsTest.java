package touchstone.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Ids for new records. */
class TakenIdsTest {

  private final TakenIds ids = new TakenIds(new Dossier.Builder().build());

  @Test
  void givesNoIdTwice() {
    assertEquals("two-modes", ids.takeLike("Two modes!", "claim").value());
    assertEquals("two-modes-2", ids.takeLike("Two: modes?", "claim").value());
    assertEquals("two-modes-3", ids.takeLike("two modes", "claim").value());
    assertTrue(ids.contains(new Id("two-modes-2")));
    assertFalse(ids.take(new Id("two-modes")));
    assertTrue(ids.take(new Id("three-modes")));
  }

  @Test
  void knowsWhatIsOnRecordOfEveryKind() {
    Dossier dossier =
        new DossierFixture()
            .claim("a-claim")
            .source("a-source", "acme")
            .excludes("a-row", "a-claim", "a-claim")
            .build();
    TakenIds taken = new TakenIds(dossier);
    for (String id : List.of("art", "acme", "gazette", "a-claim", "a-source", "a-row")) {
      assertTrue(taken.contains(new Id(id)), id);
      assertEquals(id + "-2", taken.takeLike(id.replace('-', ' '), "claim").value());
    }
    assertFalse(taken.contains(new Id("a")));
  }

  @Test
  void tellsOfThePublisherOnce() {
    Id acme = new Id("acme");
    assertEquals("acme-the-manual", ids.takeLike(acme, "The manual").value());
    assertEquals("acme-manual", ids.takeLike(acme, "Acme manual").value());
    assertEquals("acme-acmeville", ids.takeLike(acme, "Acmeville").value());
    assertEquals("acme", ids.takeLike(acme, "Acme").value());
    assertEquals("acme-source", ids.takeLike(acme, "日本語").value());
  }

  @Test
  void isMadeOfLettersThatAnIdCanHave() {
    assertEquals("spate-zuge", ids.takeLike("Späte Züge", "claim").value());
    assertTrue(ids.takeLike("日本語", "claim").value().matches("claim-[0-9a-f]{8}"));
  }

  @Test
  void isCutBetweenWordsIfThatLeavesEnough() {
    assertEquals("word-".repeat(11) + "word", ids.takeLike("word ".repeat(30), "claim").value());
    assertEquals("x".repeat(60), ids.takeLike("x".repeat(80), "claim").value());
    assertEquals("y".repeat(60), ids.takeLike("y".repeat(60), "claim").value());
    String full = "word-".repeat(11) + "words";
    assertEquals(full, ids.takeLike(full, "claim").value());
    assertEquals(
        "x".repeat(30) + "-" + "z".repeat(29),
        ids.takeLike("x".repeat(30) + " " + "z".repeat(40), "claim").value());
    assertEquals(
        "x".repeat(31), ids.takeLike("x".repeat(31) + " " + "z".repeat(40), "claim").value());
  }
}
