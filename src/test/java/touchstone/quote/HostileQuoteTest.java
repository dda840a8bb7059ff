package touchstone.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import touchstone.model.QuoteState;

/** Texts and quotations made to cost time, or to lead to offsets that are none. */
class HostileQuoteTest {

  private static final Duration BOUND = Duration.ofSeconds(20);

  @Test
  void staysBoundedOnRepetition() {
    List<String> units =
        List.of(
            "a", "a ", "a-", "1,", "1 ", "'a", "... ", "(", "\u200B", "e\u0301", "-\n", "漢",
            "ab cd ");
    assertTimeoutPreemptively(
        BOUND,
        () -> {
          for (String unit : units) {
            String text = unit.repeat(200_000 / unit.length());
            QuoteMatcher matcher = QuoteMatcher.over(text);
            for (String quote : List.of(unit.repeat(300) + "b", unit.repeat(40) + "x 7 " + unit)) {
              QuoteMatch match = matcher.find(QuoteSelector.of(quote));
              match.places().forEach(place -> assertTrue(place.end() <= text.length()));
            }
          }
        });
  }

  @Test
  void findsWhatIsThereInALargeText() {
    StringBuilder text = new StringBuilder();
    Random random = new Random(3);
    while (text.length() < 5_000_000) {
      text.append("word")
          .append(random.nextInt(5_000))
          .append(random.nextInt(9) == 0 ? ".\n" : " ");
    }
    text.append("here stands the only sentence that is looked for");
    assertTimeoutPreemptively(
        BOUND,
        () -> {
          QuoteMatcher matcher = QuoteMatcher.over(text.toString());
          assertEquals(QuoteState.EXACT, state(matcher, "the only sentence that is looked for"));
          assertEquals(
              QuoteState.NORMALISED, state(matcher, "the only  sentence that is looked for"));
          assertEquals(QuoteState.REWORDED, state(matcher, "the only phrase that is looked for"));
          assertEquals(
              QuoteState.GONE, state(matcher, "an altogether different remark about fish"));
        });
  }

  private static QuoteState state(QuoteMatcher matcher, String quote) {
    return matcher.find(QuoteSelector.of(quote)).state();
  }

  /** Any stretch between spaces is found where it is, whatever characters the text is made of. */
  @Test
  void findsEveryStretchOfAnyText() {
    int[] points =
        "ab1 ,.-'’é漢カ\u0301\u200B\u202E\u00AD²½ﬁ\uD83D\uDE00\uD800 \n…%−_".codePoints().toArray();
    Random random = new Random(11);
    int found = 0;
    for (int run = 0; run < 3_000; run++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 60; i++) {
        text.appendCodePoint(points[random.nextInt(points.length)]);
      }
      String[] words = text.toString().split(" ", -1);
      String quote = words[random.nextInt(words.length)].strip();
      QuoteMatch match = QuoteMatcher.find(text.toString(), quote);
      for (Span place : match.places()) {
        assertTrue(
            place.start() >= 0 && place.start() < place.end() && place.end() <= text.length());
        assertEquals(QuoteMatcher.find(text.toString(), quote), match);
      }
      found += match.state() == QuoteState.EXACT ? 1 : 0;
      TextFragment.of(quote)
          .ifPresent(fragment -> assertTrue(fragment.on("").startsWith("#:~:text=")));
    }
    assertTrue(found > 1_000, "only " + found + " were found");
  }

  @Test
  void takesInvisiblePartsForNothing() {
    String text = "The speaker has two modes, day and night.";
    for (String part : new String[] {"\u200B", "\u2060\u200B", "!"}) {
      QuoteMatcher.find(text, "two modes … " + part);
      QuoteMatcher.find(text, part);
    }
    assertEquals(QuoteState.EXACT, QuoteMatcher.find(text, "two modes … \u200B").state());
  }
}
