package touchstone.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.junit.jupiter.api.Test;
import touchstone.model.DocumentText;

/** The article on its page. */
class ArticlePartTest {

  private static List<String> blocks(ArticlePart part) {
    return part.text().blocks().stream()
        .map(block -> block.kind() + ":" + part.text().of(block))
        .toList();
  }

  private static DocumentText unwrapped(String... lines) {
    return Texts.article(String.join("\n\n", lines));
  }

  private static final DocumentText APART =
      unwrapped(
          "Home",
          "- News",
          "Lamps “compared”.",
          "- of 2024",
          "# A section",
          "It shines.",
          "Comments.",
          "I agree.");

  @Test
  void beginsWithItsTitle() {
    ArticlePart part = ArticlePart.of(APART, "lamps \"compared\".");
    assertEquals(2, part.before());
    assertEquals("HEADING:Lamps “compared”.", blocks(part).get(0));
    assertEquals("LIST_ITEM:of 2024", blocks(part).get(1));
    assertEquals(0, part.after());
  }

  @Test
  void isTheWholeDocumentWithoutATitle() {
    assertSame(APART, ArticlePart.of(APART, "Another title").text());
    assertSame(APART, ArticlePart.of(APART, "").text());
    assertSame(APART, ArticlePart.of(APART, "of 2024").text(), "a list item is no title");
  }

  @Test
  void takesAHeadingBeforeAParagraphForTheTitle() {
    DocumentText twice = unwrapped("Home", "Lamps.", "# Lamps.", "They shine.");
    assertEquals(2, ArticlePart.of(twice, "Lamps.").before());
  }

  @Test
  void endsWhereSomebodySaysSo() {
    ArticlePart whole = ArticlePart.of(APART, "Lamps “compared”.");
    ArticlePart part = whole.until("comments");
    assertEquals(2, part.after());
    assertEquals(2, part.before());
    assertEquals("PARAGRAPH:It shines.", blocks(part).get(3));
    assertEquals(4, blocks(part).size());
    assertSame(whole, whole.until("nowhere"));
    assertSame(whole, whole.until("Lamps"), "the title is no end");
  }
}
