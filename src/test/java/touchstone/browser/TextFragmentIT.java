package touchstone.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Entities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import touchstone.quote.TextFragment;

/** A link to a passage opens the page at the passage, whatever marks the passage holds. */
@ExtendWith(Chromium.class)
class TextFragmentIT {

  private static final String IN_VIEW =
      """
      () => {
        const box = document.getElementById('passage').getBoundingClientRect();
        return window.scrollY > 0 && box.top < window.innerHeight && box.bottom > 0;
      }
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plain words in a row",
        "first, second, and third",
        "a so-called multi-room group",
        "-starts with a hyphen and ends with one-",
        "black & white, salt & pepper",
        "100 % of 3 % and %2C as it stands",
        "she said “no”, and he's said \"yes\"",
        "from 1 – 2 — or 3",
        "Größe, naïveté, 東京 and Ελλάδα",
        "what? #1 = a+b/c; d:e",
        "does not,-work prefix-,words,-suffix",
        "naïve 👍 words"
      })
  void scrollsToALiteralPassage(String passage, Browser browser) throws IOException {
    String address = TextFragment.of(passage).orElseThrow().on("");
    assertTrue(leadsTo(browser, passage, address), address);
  }

  @Test
  void scrollsFromTheFirstToTheLastWords(Browser browser) throws IOException {
    String passage = "It begins, with this, and then goes on - at length, as they do - to the end.";
    String quotation = "It begins, with this … as they do - to the end.";
    String address = TextFragment.of(quotation).orElseThrow().on("");
    assertTrue(leadsTo(browser, passage, address), address);
  }

  @Test
  void scrollsToALongPassage(Browser browser) throws IOException {
    String passage =
        "Many words, one after another, make a long-winded passage. ".repeat(9).strip();
    String address = TextFragment.of(passage).orElseThrow().on("");
    assertTrue(leadsTo(browser, passage, address), address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"-starts,with-syntax", "words with, a comma-", "one-,two,three,four,five"})
  void wouldNotIfTheMarksWereLeftAsTheyAre(String passage, Browser browser) throws IOException {
    String address = "#:~:text=" + passage.replace(" ", "%20");
    assertFalse(leadsTo(browser, passage, address), address);
  }

  /** Returns whether a page with the passage far down is opened at it. */
  private static boolean leadsTo(Browser browser, String passage, String fragment)
      throws IOException {
    String space = "<p>Nothing of interest stands here.</p>".repeat(200);
    String content =
        "<!DOCTYPE html><html lang=en><meta charset=utf-8><title>Long</title><body>%s%s%s</body>"
            .formatted(space, "<p id=passage>" + Entities.escape(passage) + "</p>", space);
    try (LocalSite site = new LocalSite(Map.of("index.html", content.getBytes(UTF_8)));
        Visit visit = new Visit(browser, site.root(), new Browser.NewContextOptions())) {
      Page page = visit.page();
      page.navigate(site.root() + fragment);
      for (int tries = 0; tries < 10; tries++) {
        if (Boolean.TRUE.equals(page.evaluate(IN_VIEW))) {
          return true;
        }
        page.waitForTimeout(50);
      }
      return false;
    }
  }

  @Test
  void doesNotScrollToWhatIsNotThere(Browser browser) throws IOException {
    for (String other : List.of("other words", "plain word in a row")) {
      String address = TextFragment.of(other).orElseThrow().on("");
      assertFalse(leadsTo(browser, "plain words in a row", address), address);
    }
  }
}
