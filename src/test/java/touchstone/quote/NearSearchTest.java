package touchstone.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import touchstone.model.QuoteState;

/** Passages in other words, their order, and which of several is taken. */
class NearSearchTest {

  private static NearSearch.Result near(String text, String quote) {
    return new NearSearch(Tokens.of(text)).find(quote, Tokens.of(quote));
  }

  private static List<String> passages(String text, String quote) {
    return near(text, quote).places().stream().map(place -> place.span().of(text)).toList();
  }

  @Test
  void namesEachPassageOnceTheNearestFirst() {
    String quote = "the speakers of a group play together";
    String worse = "the speaker in a group plays together";
    String better = "the speakers of a group played together";
    String text = "So " + worse + ". There is much more to be read in between. So " + better + ".";
    assertEquals(List.of(better, worse), passages(text, quote));
    NearSearch.Result found = near(text, quote);
    assertEquals(found.likeness(), found.places().get(0).likeness());
    assertTrue(found.places().get(1).likeness() < found.likeness());
  }

  @Test
  void tellsHowLikeTheBestIsEvenIfItIsNotLikeEnough() {
    NearSearch.Result found =
        near("the dogs of this town bark together", "the speakers of a group play together");
    assertEquals(List.of(), found.places());
    assertTrue(found.likeness() > 0.2 && found.likeness() < 0.65, "likeness " + found.likeness());
    assertEquals(0, near("nothing of the sort", "speakers play").likeness());
    assertEquals(List.of(), passages("the speaker", "speakers"), "one word has no near match");
  }

  @Test
  void asksMoreOfFewWords() {
    assertEquals(2, NearSearch.words(Tokens.of("loud music!").range(0, 3)));
    assertEquals(2, NearSearch.words(Tokens.of("東京大学").range(0, 4)));
    assertEquals(List.of("loud musik"), passages("so loud musik is", "loud music"));
    assertEquals(List.of(), passages("so proud musik is", "loud music"));
    assertFalse(passages("so loud proud music is there now", "loud and proud music is").isEmpty());
  }

  @Test
  void findsAPassageFarInTheText() {
    String before = String.join(" ", InventedText.sentences(3, 400)) + " ";
    String text = before + "the speakers of a group played together. " + before;
    assertEquals(
        List.of("the speakers of a group played together"),
        passages(text, "the speakers of a group play together"));
  }

  @Test
  void isNotMadeGoodByALikePassageWithTheRightFigure() {
    String text = "the delay of it is 28 ms in the hall. So the delai of it is 27 ms in the hall.";
    QuoteMatch match = QuoteMatcher.find(text, "the delay of it is 27 ms in the hall");
    assertEquals(QuoteState.NUMBER_CHANGED, match.state());
    assertEquals("the delay of it is 28 ms in the hall", match.found());
  }

  @Test
  void isElsewhereOnlyIfItIsThereLiterally() {
    String text = "Another section. “It plays loud music” in the hall. And then there is more.";
    QuoteMatcher matcher = QuoteMatcher.over(text);
    QuoteSelector typography =
        new QuoteSelector("\"It plays loud music\"", "zzzz zzzz zzzz", "zzzz zzzz zzzz", -1);
    assertEquals(QuoteState.MOVED, matcher.find(typography).state());
    QuoteSelector words =
        new QuoteSelector("It plays loudly music in", "zzzz zzzz zzzz", "zzzz zzzz zzzz", -1);
    assertEquals(QuoteState.REWORDED, matcher.find(words).state());
  }

  @Test
  void letsTheContextDecideAmongLikePassagesAndLikenessWithinOneContext() {
    String one = "it plays very loud musik in there";
    String other = "it plays rather loud music in there";
    QuoteMatcher matcher =
        QuoteMatcher.over("In the hall " + one + " today. At the attic " + other + " today.");
    String quote = "it plays very loud music in there";
    assertEquals(one, matcher.find(new QuoteSelector(quote, "In the hall", "", -1)).found());
    assertEquals(other, matcher.find(new QuoteSelector(quote, "At the attic", "", -1)).found());
    assertEquals(one, matcher.find(new QuoteSelector(quote, "", "today.", -1)).found());
  }

  @Test
  void takesTheEndsOfALeftOutMiddleAsOne() {
    String before = "far ".repeat(9_000);
    String text = before + "It begins here and comes to this end.";
    QuoteMatch exact = QuoteMatcher.find(text, "It begins … this end");
    assertEquals(QuoteState.EXACT, exact.state());
    assertEquals("It begins here and comes to this end", exact.found());
    QuoteMatch half = QuoteMatcher.find(text, "It begins here … come to this end");
    assertEquals(QuoteState.REWORDED, half.state());
    assertTrue(half.likeness() > 0.8 && half.likeness() < 1, "likeness " + half.likeness());
    assertFalse(half.changes().isEmpty());
  }

  @Test
  void tellsThreeDifferencesThatMatterAndNothingElse() {
    String sentence =
        QuoteMatcher.find(
                "that walk of 2 days and of 4 weeks and of 6 years is long",
                "this walk of 1 days and of 3 weeks and of 5 years is long")
            .sentence();
    assertFalse(sentence.contains("more"), sentence);
    assertEquals(3, sentence.split("one figure differs", -1).length - 1, sentence);
  }

  @Test
  void measuresToTheNearestBeginning() {
    Random random = new Random(12);
    for (int run = 0; run < 3_000; run++) {
      String one = letters(random, random.nextInt(8));
      String other = letters(random, random.nextInt(10));
      int least = one.length();
      for (int end = 1; end <= other.length(); end++) {
        least = Math.min(least, distance(one, other.substring(0, end)));
      }
      assertEquals(least, EditDistance.toBeginning(one, other), one + " / " + other);
    }
  }

  private static String letters(Random random, int length) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < length; i++) {
      letters.append((char) ('a' + random.nextInt(3)));
    }
    return letters.toString();
  }

  private static int distance(String one, String other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.length() + other.length();
    }
    int same = one.charAt(0) == other.charAt(0) ? 0 : 1;
    int both = same + distance(one.substring(1), other.substring(1));
    return same == 0
        ? both
        : Math.min(
            both,
            1 + Math.min(distance(one.substring(1), other), distance(one, other.substring(1))));
  }

  @Test
  void overlapsWhereACharacterIsInBoth() {
    Span span = new Span(5, 9);
    assertTrue(span.overlaps(new Span(8, 12)) && span.overlaps(new Span(0, 6)));
    assertTrue(span.overlaps(span) && span.overlaps(new Span(6, 7)));
    assertFalse(span.overlaps(new Span(9, 12)) || span.overlaps(new Span(0, 5)));
  }
}
