package touchstone.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A passage, here between brackets, begins and ends where words and figures do. */
class WordEdgesTest {

  private static boolean isWhole(String marked) {
    String plain = marked.replace('~', '\u00AD');
    int start = plain.indexOf('⟦');
    int end = plain.indexOf('⟧') - 1;
    return WordEdges.at(plain.replace("⟦", "").replace("⟧", ""), new Span(start, end));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "⟦art⟧",
        "the ⟦art⟧ of it",
        "⟦0.5⟧ ms",
        "at ⟦3⟧, 4 and",
        "3, ⟦4⟧ and",
        "is ⟦5⟧.",
        "⟦5⟧. 6",
        "in 2024-⟦25⟧",
        "A-⟦5⟧ paper",
        "⟦-5⟧ °C",
        "multi-⟦room⟧ music",
        "⟦multi⟧-room",
        "Alexa-⟦enabled device⟧",
        "⟦Amazon⟧'s devices",
        "the ⟦dogs⟧' food",
        "the ⟦dogs⟧'",
        "⟦can⟧'",
        "⟦error⟧-",
        "-⟦ab⟧",
        "'⟦ab⟧ cd'",
        "私は⟦東京⟧に住む",
        "a ~⟦b⟧ c",
        "~⟦ab⟧~",
        "⟦ab⟧~ c",
        "a ⟦_x⟧ y",
        "a. ⟦b⟧",
        "non ⟦existent⟧",
        "-⟦free⟧",
        "won-⟦over⟧",
        "⟦one⟧—seven",
        "1 -⟦x⟧"
      })
  void isWholeBetweenEdges(String marked) {
    assertEquals(true, isWhole(marked), marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "p⟦art⟧y",
        "p⟦arty⟧",
        "⟦part⟧y",
        "1⟦0⟧",
        "⟦1⟧0",
        "a⟦漢⟧\u0301",
        "0.⟦5⟧ ms",
        "⟦0⟧.5 ms",
        "0⟦.5⟧ ms",
        "⟦0.⟧5 ms",
        "1,⟦000⟧",
        "⟦1⟧'000",
        "1’⟦000⟧",
        "-⟦5⟧ °C",
        "at -⟦5⟧ °C",
        "at −⟦5⟧ °C",
        "(-⟦5⟧)",
        "=-⟦5⟧",
        "/-⟦5⟧",
        "non-⟦existent⟧",
        "Non-⟦existent⟧",
        "it is written somewhere in the text that non-⟦existent⟧ things",
        "un-⟦paid⟧",
        "in-⟦direct⟧",
        "no-⟦name⟧",
        "twenty-⟦seven⟧",
        "⟦twenty⟧-seven",
        "one-⟦way⟧",
        "⟦error⟧-free",
        "it is written somewhere in the text that ⟦error⟧-free things are",
        "⟦bullet⟧-proof",
        "⟦use⟧-less",
        "o'⟦clock⟧",
        "it's ten o’⟦clock⟧",
        "⟦can⟧'t",
        "⟦can⟧’t do",
        "par~⟦ty⟧",
        "⟦par⟧~ty",
        "par~~⟦ty⟧",
        "⟦par⟧~~ty",
        "⟦ne⟧\u0301",
        "e⟦\u0301 x⟧",
        "⟦x⟧_y",
        "x⟦_y⟧",
        "x_⟦y⟧"
      })
  void isNoneInsideAWordOrAFigure(String marked) {
    assertEquals(false, isWhole(marked), marked);
  }
}
