package touchstone.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import touchstone.model.DocumentText;
import touchstone.quote.QuoteMatcher;

/** Rows to begin with. */
class ClaimDraftsTest {

  private static final DocumentText ARTICLE =
      Texts.article(
          "Title",
          "The lamp uses 12 watts. The lamp uses 12 watts, says Acme. The lamp will last longer.",
          "It fails because of heat. It is more than that. Half of them, 55%, are red.",
          "“Quoted,” she said. Red. Red.",
          "- Blau");

  private static List<Map<String, String>> rows() {
    return ClaimDrafts.of(
        ARTICLE,
        Coverage.of(ARTICLE, List.of(), List.of()).open(),
        Set.of("the-lamp-will-last-longer"));
  }

  @Test
  void givesEachRowAnIdOfItsOwn() {
    List<String> ids = rows().stream().map(row -> row.get("id")).toList();
    assertEquals(ids.size(), ids.stream().distinct().count());
    assertTrue(ids.contains("the-lamp-will-last-longer-2"), ids.toString());
    assertTrue(ids.contains("the-lamp-uses-12-watts"), ids.toString());
    assertTrue(ids.contains("the-lamp-uses-12-watts-2"), ids.toString());
    assertTrue(ids.stream().allMatch(id -> id.matches("[a-z0-9]+(-[a-z0-9]+)*")));
  }

  @Test
  void choosesAnAnchorThatTheArticleHasOnce() {
    for (Map<String, String> row : rows()) {
      String anchor = row.get("anchor");
      if (!anchor.isEmpty()) {
        assertEquals(1, QuoteMatcher.find(ARTICLE.text(), anchor).places().size(), anchor);
        assertTrue(anchor.split(" ").length >= 2 && anchor.split(" ").length <= 7, anchor);
      }
    }
    assertEquals("", row("Blau").get("anchor"), "one word is no anchor");
  }

  private static Map<String, String> row(String claim) {
    return rows().stream().filter(r -> r.get("claim").equals(claim)).findFirst().orElseThrow();
  }

  @Test
  void guessesTheKind() {
    assertEquals("measurement", row("The lamp uses 12 watts.").get("kind"));
    assertEquals("attribution", row("The lamp uses 12 watts, says Acme.").get("kind"));
    assertEquals("comparison", row("The lamp will last longer.").get("kind"));
    assertEquals("mechanism", row("It fails because of heat.").get("kind"));
    assertEquals("statistic", row("Half of them, 55%, are red.").get("kind"));
    assertEquals("capability", row("Blau").get("kind"));
  }
}
