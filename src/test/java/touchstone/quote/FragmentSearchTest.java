package touchstone.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import touchstone.Corpora;
import touchstone.model.DocumentText;

/** What a text directive leads to, and the directive that leads to a place. */
class FragmentSearchTest {

  private static final String PAGE = "https://example.org/page";
  private static final String PAGE_OF_OURS =
      """
      An attic, at 3.5 degrees
      The hall is dark. The attic is bright, and the cellar is dark, too.
      A naïve Café
      part one two part one three part one four
      twenty

      cats
      """;

  private static Optional<String> found(DocumentText text, String directive) {
    return TextFragment.parse(directive)
        .flatMap(new FragmentSearch(text)::find)
        .map(place -> place.of(text.text()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "attic                        | attic",
        "ATTIC%20is                   | attic is",
        "naive%20cafe                 | naïve Café",
        "atti                         | ",
        "tic                          | ",
        "3                            | ",
        "3.5                          | 3.5",
        "at-,tic                      | tic",
        "The-,attic                   | attic",
        "hall-,cellar                 | ",
        "attic,-is                    | attic",
        "at,-tic                      | at",
        "hall,dark                    | hall is dark",
        "hall,dark,-%2C%20too         | hall is dark. The attic is bright, and the cellar is dark",
        "dark,hall                    | ",
        "the%20hall,cats,-dogs        | ",
        "one-,two,four                | two part one three part one four",
        "one-,three                   | three",
        "twenty-,cats                 | cats",
        "twenty,cats                  | twenty  cats",
        "degrees%20The                | ",
        "cats,-more                   | ",
        "100%                         | ",
      })
  void findsWhatTheReportSays(String directive, String passage) {
    DocumentText page = PageText.ofLines(PAGE_OF_OURS);
    assertEquals(
        Optional.ofNullable(passage),
        found(page, directive).map(some -> some.replace('\n', ' ').strip()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a-", "-a", "a,b,c", "a-,-b", "a-,b,c,d,-e", "a,,b", "a-,"})
  void refusesWhatIsNoDirective(String directive) {
    assertEquals(Optional.empty(), TextFragment.parse(directive));
  }

  @Test
  void takesAPercentSignWithoutTwoDigitsForItself() {
    assertEquals(Optional.of("A"), TextFragment.parse("%41").map(TextFragment::start));
    for (String written : List.of("a%", "a%4", "a%4x", "%x4", "%%", "%zz1")) {
      assertEquals(Optional.of(written), TextFragment.parse(written).map(TextFragment::start));
    }
    assertEquals(Optional.of("%A"), TextFragment.parse("%%41").map(TextFragment::start));
    assertEquals(Optional.of("\u007F"), TextFragment.parse("%7F").map(TextFragment::start));
  }

  @Test
  void readsWhatItWrites() {
    Random random = new Random(20);
    String letters = "ab ,-&%#…é漢😀.~_";
    int[] points = letters.codePoints().toArray();
    for (int run = 0; run < 2_000; run++) {
      List<String> terms = new ArrayList<>();
      for (int term = 0; term < 4; term++) {
        StringBuilder some = new StringBuilder("x");
        for (int i = random.nextInt(6); i > 0; i--) {
          some.appendCodePoint(points[random.nextInt(points.length)]);
        }
        terms.add(random.nextBoolean() || term == 1 ? some.toString() : null);
      }
      TextFragment fragment =
          new TextFragment(terms.get(0), terms.get(1), terms.get(2), terms.get(3));
      String link = fragment.on(PAGE);
      assertEquals(
          Optional.of(fragment), TextFragment.parse(link.substring((PAGE + "#:~:text=").length())));
    }
  }

  /**
   * The page of the web platform's tests begins with a part that is in view, so that a match there
   * does not scroll. What needs a layout (hidden parts) is read from the page's style attributes.
   */
  @Test
  void answersTheVectorsOfTheWebPlatform() throws IOException {
    JsonNode vectors =
        JsonMapper.shared()
            .readTree(Files.readString(Corpora.file("text-fragment/wpt-vectors.json")))
            .get("vectors");
    Document document =
        Jsoup.parse(Files.readString(Corpora.file("text-fragment/wpt-target.html")));
    DocumentText page = PageText.of(document.body());
    int inView = page.text().indexOf("The quick brown fox");
    List<String> wrong = new ArrayList<>();
    for (JsonNode vector : vectors) {
      String directive = vector.get("text").asString();
      boolean below =
          TextFragment.parse(directive)
              .flatMap(new FragmentSearch(page)::find)
              .filter(place -> place.start() >= inView)
              .isPresent();
      if (below != vector.get("match").asBoolean()) {
        wrong.add(directive + " " + below);
      }
    }
    assertEquals(List.of(), wrong);
    assertEquals(60, vectors.size());
  }

  private static String linkTo(DocumentText text, Span place) {
    return TextFragment.at(text, place).orElseThrow().on("").substring("#:~:text=".length());
  }

  private static Span nth(String text, String words, int number) {
    int at = -1;
    for (int i = 0; i < number; i++) {
      at = text.indexOf(words, at + 1);
    }
    return new Span(at, at + words.length());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 | The hall is dark  | The%20hall%20is%20dark",
        "1 | is dark           | The%20hall-,is%20dark,-.%20The",
        "2 | is dark           | the%20cellar-,is%20dark,-%2C%20too.",
        "1 | two               | part%20one-,two,-part%20one",
        "3 | part one          | one%20three-,part%20one,-four",
        "1 | twenty            | one%20four-,twenty,-cats",
        "1 | cats              | twenty-,cats",
        "1 | An attic          | An%20attic,-%2C%20at",
      })
  void givesContextToWhatIsShortOrNotTheFirst(int number, String words, String expected) {
    DocumentText page = PageText.ofLines(PAGE_OF_OURS);
    Span place = nth(PAGE_OF_OURS, words, number);
    assertEquals(expected, linkTo(page, place));
    assertEquals(
        Optional.of(place),
        new FragmentSearch(page).find(TextFragment.parse(expected).orElseThrow()));
  }

  @Test
  void takesEachTermFromOneBlock() {
    DocumentText page = PageText.ofLines(PAGE_OF_OURS);
    int start = PAGE_OF_OURS.indexOf("cellar");
    int end = PAGE_OF_OURS.indexOf(" Café");
    assertEquals("cellar%20is%20dark%2C%20too.,A%20na%C3%AFve", linkTo(page, new Span(start, end)));
  }

  @Test
  void leadsToTheSecondOfTwoLongPassages() {
    String passage = "these words come again and again in the page";
    DocumentText page = PageText.ofLines("One: " + passage + "\nTwo: " + passage + "\nEnd");
    String link = linkTo(page, nth(page.text(), passage, 2));
    assertTrue(link.startsWith("Two%3A-,these"), link);
    assertFalse(linkTo(page, nth(page.text(), passage, 1)).contains("-,"));
  }

  @Test
  void doesItsBestWhereNothingTellsPlacesApart() {
    DocumentText page = PageText.ofLines("same words here\n".repeat(20));
    assertEquals("same%20words%20here", linkTo(page, nth(page.text(), "same words here", 9)));
    assertEquals(Optional.empty(), TextFragment.at(PageText.ofLines("a — b"), new Span(2, 3)));
    DocumentText literal = PageText.ofLines("it says one … two and more of it");
    assertEquals("one%20%E2%80%A6%20two%20and%20more", linkTo(literal, new Span(8, 26)));
  }
}
