package touchstone.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Links lead to the quoted passage, whatever stands in it. */
public class TextFragmentTest {

  private static final String PAGE = "https://example.org/page";

  private static String link(String quotation) {
    return TextFragment.of(quotation).orElseThrow().on(PAGE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "one word                 | one%20word",
        "a_b.c~d 9                | a_b.c~d%209",
        "at-rest, in-use & more   | at%2Drest%2C%20in%2Duse%20%26%20more",
        "100 % of it              | 100%20%25%20of%20it",
        "50+                      | 50%2B",
        "é ü 漢                   | %C3%A9%20%C3%BC%20%E6%BC%A2",
        "😀 wide                  | %F0%9F%98%80%20wide",
        "the first … the last     | the%20first,the%20last",
        "the first ... the last   | the%20first,the%20last",
        "one … two … three        | one,three",
        "and so on…               | and%20so%20on%E2%80%A6",
        "1...2                    | 1...2",
        "… cut at both ends …     | cut%20at%20both%20ends",
        "the first [...] the last | the%20first,the%20last",
        "one \\… two               | one%20%E2%80%A6%20two",
      })
  void encodesWhatIsNotPlain(String quotation, String expected) {
    assertEquals(PAGE + "#:~:text=" + expected, link(quotation));
  }

  @Test
  void readsWhiteSpaceAsABrowserDoes() {
    assertEquals(link("a b c"), link("  a\n b\t\u00a0c "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n", "…", " … ", "-- , --"})
  void leadsNowhereWithoutAWord(String quotation) {
    assertTrue(TextFragment.of(quotation).isEmpty());
  }

  @Test
  void takesTheEndsOfALongPassage() {
    String words = "alpha beta gamma delta epsilon zeta ";
    assertEquals(
        PAGE + "#:~:text=alpha%20beta%20gamma%20delta%20epsilon,beta%20gamma%20delta%20epsilon%20z",
        link(words.repeat(9) + "beta gamma delta epsilon z"));
    assertEquals(299, "x ".repeat(149).concat("y").length());
    assertFalse(link("x ".repeat(149) + "y").contains(","));
    assertTrue(link("x ".repeat(149) + "yy").contains(","));
  }

  @Test
  void neverLetsTheEndsOfALongPassageOverlap() {
    String huge = "w".repeat(200);
    assertEquals(PAGE + "#:~:text=" + huge + "," + huge, link(huge + " v " + huge));
    assertFalse(link(huge + huge).contains(","));
  }

  @Test
  void keepsTheElementThatAnAddressNames() {
    TextFragment fragment = TextFragment.of("word").orElseThrow();
    assertEquals(PAGE + "#part:~:text=word", fragment.on(PAGE + "#part"));
    assertEquals(PAGE + "#:~:text=word", fragment.on(PAGE + "#"));
    assertEquals("#part:~:text=word", fragment.on("#part"));
    assertEquals(PAGE + "#part:~:text=word", fragment.on(PAGE + "#part:~:text=other"));
    assertEquals(PAGE + "?q=:~:#:~:text=word", fragment.on(PAGE + "?q=:~:"));
  }
}
