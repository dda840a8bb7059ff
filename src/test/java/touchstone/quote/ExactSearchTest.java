package touchstone.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ExactSearchTest {

  private static final int ALL = Integer.MAX_VALUE;

  /** Tries every place. */
  private static List<Span> places(String text, String quote) {
    List<Span> places = new ArrayList<>();
    for (int from = text.indexOf(quote); from >= 0; from = text.indexOf(quote, from + 1)) {
      Span place = new Span(from, from + quote.length());
      if (WordEdges.at(text, place)) {
        places.add(place);
      }
    }
    return places;
  }

  private static String random(Random random, String alphabet, int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append(alphabet.charAt(random.nextInt(alphabet.length())));
    }
    return text.toString();
  }

  @Test
  void findsWhatTryingEveryPlaceFinds() {
    Random random = new Random(31);
    int found = 0;
    for (String alphabet : List.of("ab", "a ", "ab .", "(x’", "ab ’é漢-7\uD83D\uDE00")) {
      for (int run = 0; run < 4_000; run++) {
        String text = random(random, alphabet, 1 + random.nextInt(120));
        int from = random.nextInt(text.length());
        int to = from + 1 + random.nextInt(Math.min(30, text.length() - from));
        String quote = text.substring(from, to);
        List<Span> expected = places(text, quote);
        assertEquals(expected, ExactSearch.find(text, quote, ALL), text + " / " + quote);
        found += expected.size();
      }
    }
    assertTrue(found > 10_000, "only " + found + " places were compared");
  }

  @Test
  void findsEachSentenceOfProse() {
    List<String> sentences = InventedText.sentences(5, 400);
    String text = String.join(" ", sentences);
    for (String sentence : sentences) {
      assertEquals(places(text, sentence), ExactSearch.find(text, sentence, ALL));
    }
  }

  @Test
  void stopsAtTheLimit() {
    String text = "one two three ".repeat(50).strip();
    assertEquals(7, ExactSearch.find(text, "two three", 7).size());
    assertEquals(3, ExactSearch.find(text, "two", 3).size());
    assertEquals(50, ExactSearch.find(text, "two three", ALL).size());
    assertEquals(List.of(), ExactSearch.find(text, "", ALL));
  }

  @Test
  void readsOnWhereTheTextRepeatsTheQuotation() {
    String text = "ab ".repeat(2_000_000);
    String quote = "ab ".repeat(20_000) + "ab";
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          assertEquals(1_980_000, ExactSearch.find(text, quote, ALL).size());
          assertEquals(List.of(), ExactSearch.find(text, "b" + quote + "c", ALL));
        });
  }
}
