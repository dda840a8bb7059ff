package touchstone.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import touchstone.model.QuoteState;

/** How well the words around a place are those that were recorded with the quotation. */
class ContextTest {

  private static final String TEXT = "In the hall it plays music. In the attic it is quiet.";
  private static final Span PLACE = new Span(15, 26);

  private static Context context(String prefix, String suffix, int hint) {
    return new Context(TEXT, new QuoteSelector("plays music", prefix, suffix, hint));
  }

  @Test
  void fitsByBothSidesOrTheOneThatIsGiven() {
    assertEquals("plays music", PLACE.of(TEXT));
    assertEquals(1, context("", "", -1).fit(PLACE));
    assertEquals(1, context("in the hall it", ". In the", -1).fit(PLACE), 0.08);
    assertEquals(1, context("In the hall it", "", -1).fit(PLACE));
    assertEquals(1, context("", ". In the attic", -1).fit(PLACE));
    assertEquals(0.5, context("In the hall it", "zzzz", -1).fit(PLACE));
    assertEquals(0.5, context("zzzz", ". In the attic", -1).fit(PLACE));
    assertEquals(0, context("zzzz", "zzzz", -1).fit(PLACE));
    assertEquals(0.9, context("", ". In thx attic", -1).fit(PLACE), 0.05);
  }

  @Test
  void countsLessThanThePassageAndMoreWithTwoSides() {
    Place there = Place.literal(PLACE, QuoteState.EXACT);
    Place near = new Place(PLACE, QuoteState.REWORDED, 0.7, List.of());
    assertEquals(0.7, context("", "", -1).blend(near));
    assertEquals(1, context("In the hall it", ". In the attic", -1).blend(there));
    double oneSide = context("zzzz", "", -1).blend(there);
    double otherSide = context("", "zzzz", -1).blend(there);
    double twoSides = context("zzzz", "zzzz", -1).blend(there);
    assertEquals(oneSide, otherSide);
    assertTrue(twoSides < oneSide && oneSide < 1, twoSides + " and " + oneSide);
    assertTrue(twoSides > 0.5, "the passage is the most of it");
    double good = context("In the hall it", "", -1).blend(near);
    assertTrue(good > 0.7 && good < 1, "words that fit make " + good);
  }

  @Test
  void isElsewhereIfNeitherSideIsThere() {
    assertFalse(context("In the hall it", ". In the attic", -1).isElsewhere(PLACE));
    assertFalse(context("In the hall it", "zzzz zzzz zzzz", -1).isElsewhere(PLACE));
    assertFalse(context("zzzz zzzz zzzz", ". In the attic", -1).isElsewhere(PLACE));
    assertTrue(context("zzzz zzzz zzzz", "zzzz zzzz zzzz", -1).isElsewhere(PLACE));
    assertTrue(context("zzzz zzzz zzzz", "", 15).isElsewhere(PLACE), "words go before the hint");
    assertFalse(context("", "", -1).isElsewhere(PLACE));
  }

  @Test
  void isElsewhereIfItIsFarFromTheHintAsLongAsTheTextIs() {
    assertTrue(context("", "", 0).hasHint());
    assertFalse(context("", "", -1).hasHint());
    assertFalse(context("", "", 215).isElsewhere(PLACE));
    assertTrue(context("", "", 216).isElsewhere(PLACE));
    assertEquals(15, context("", "", 0).distance(PLACE));
    assertEquals(85, context("", "", 100).distance(PLACE));
    String text = "x".repeat(100_000);
    Context hinted = new Context(text, new QuoteSelector("xx", "", "", 50_000));
    assertFalse(hinted.isElsewhere(new Span(51_000, 51_002)));
    assertTrue(hinted.isElsewhere(new Span(51_001, 51_003)));
    assertFalse(hinted.isElsewhere(new Span(49_000, 49_002)));
    assertTrue(hinted.isElsewhere(new Span(48_999, 49_001)));
  }

  @Test
  void asksForWordsAtTheEndsOfATextToo() {
    Context both = new Context("music", new QuoteSelector("music", "it plays", "in there", -1));
    assertEquals(0, both.fit(new Span(0, 5)));
    assertTrue(both.hasWords());
    assertFalse(new Context("music", new QuoteSelector("music", " ", "\n", -1)).hasWords());
  }
}
