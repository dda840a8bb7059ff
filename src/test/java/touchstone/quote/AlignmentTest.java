package touchstone.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A quotation beside a stretch of text: what became of what, and where the passage is. */
class AlignmentTest {

  private static List<Token> tokens(String text) {
    Tokens tokens = Tokens.of(text);
    return tokens.range(0, tokens.size());
  }

  private static Alignment align(String quote, String text, int likelyEnd) {
    return new Alignment(tokens(quote), tokens(text), likelyEnd);
  }

  @ParameterizedTest(name = "{0} in {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "plays loud music   | it plays loud music here      | plays loud music",
        "plays loud music   | plays loud music              | plays loud music",
        "plays loud music   | it plays quiet music here     | plays quiet music",
        "plays loud music   | it plays music here           | plays music",
        "plays loud music   | it plays some loud music here | plays some loud music",
        "plays loud music   | here plays not loud music     | plays not loud music",
        "it supports codecs | and it never supports codecs  | it never supports codecs",
        "(it supports codecs | and it never supports codecs | it never supports codecs",
        "codecs it supports | codecs it supports never ever | codecs it supports",
        "codecs support it) | codecs support no it of it    | codecs support no it",
        "the first and the second | first one, and the second | first one, and the second"
      })
  void findsThePassage(String quote, String text, String passage) {
    Span span = align(quote, text, tokens(text).size()).span();
    assertNotNull(span);
    assertEquals(passage, span.of(text));
  }

  @Test
  void takesOfTwoThatAreEquallyNearTheOneThatWasExpected() {
    String text = "loud music x y z loud music x y z loud music";
    for (int end : new int[] {2, 7, 12}) {
      Span span = align("loud music", text, end).span();
      assertNotNull(span);
      assertEquals(tokens(text).get(end - 1).end(), span.end());
    }
    Span between = align("loud music", text, 4).span();
    assertNotNull(between);
    assertEquals(10, between.end());
    Span after = align("loud music", text, 100).span();
    assertNotNull(after);
    assertEquals(text.length(), after.end());
  }

  @Test
  void costsNothingWhereNothingDiffersAndMoreTheMoreDoes() {
    assertEquals(0, align("it plays music", "so it plays music now", 4).cost());
    double mark = align("it plays, music", "so it plays music now", 4).cost();
    double inflected = align("it plays music", "so it played music now", 4).cost();
    double other = align("it plays music", "so it teaches music now", 4).cost();
    double two = align("it plays music", "so it teaches chess now", 4).cost();
    assertTrue(0 < mark && mark < inflected, mark + " " + inflected);
    assertTrue(inflected < other && other < two, inflected + " " + other + " " + two);
  }

  @Test
  void stepsAreTheWholeQuotationInOrder() {
    List<Alignment.Step> steps = align("it plays loud music", "it plays some music", 4).steps();
    assertEquals(
        List.of(true, true, false, true), steps.stream().map(Alignment.Step::same).toList());
    int quote = 0;
    int text = steps.get(0).textFrom();
    for (Alignment.Step step : steps) {
      assertEquals(quote, step.quoteFrom());
      assertEquals(text, step.textFrom());
      quote = step.quoteTo();
      text = step.textTo();
    }
    assertEquals(4, quote);
  }

  @Test
  void isNowhereInAnEmptyStretch() {
    assertNull(align("it plays music", "", 0).span());
    assertEquals(3, align("it plays music", "", 0).steps().size());
  }
}
