package touchstone.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import touchstone.model.DocumentText;

/**
 * The part of a page that is the article: from its title on, up to where somebody says that it
 * ends. What stands around it on the page is no part of the article.
 *
 * @param text the article
 * @param before how many blocks of the page stand before it
 * @param after how many blocks of the page stand after it
 */
public record ArticlePart(DocumentText text, int before, int after) {

  /**
   * Returns the part of a document from its title on. Where the document does not have the title as
   * a block of its own, the part begins with the document.
   *
   * @param title the article's title
   */
  public static ArticlePart of(DocumentText document, String title) {
    int first = title(document, title);
    return first < 0
        ? new ArticlePart(document, 0, 0)
        : part(document, first, document.blocks().size(), true);
  }

  /**
   * Returns the part up to the first block that begins with these words, which is the first that is
   * no part; all of it, if no block but the title does.
   */
  public ArticlePart until(String words) {
    String wanted = comparable(words);
    List<DocumentText.Block> blocks = text.blocks();
    for (int i = 1; i < blocks.size(); i++) {
      if (comparable(text.of(blocks.get(i))).startsWith(wanted)) {
        ArticlePart shorter = part(text, 0, i, false);
        return new ArticlePart(shorter.text(), before, blocks.size() - i);
      }
    }
    return this;
  }

  private static String comparable(String text) {
    return Spelling.plain(text).toLowerCase(Locale.ROOT);
  }

  /** Returns the index of the title: of a heading, else of a paragraph; -1 if there is none. */
  private static int title(DocumentText document, String title) {
    String wanted = comparable(title);
    int paragraph = -1;
    for (int i = 0; i < document.blocks().size(); i++) {
      DocumentText.Block block = document.blocks().get(i);
      if (comparable(document.of(block)).equals(wanted)) {
        if (block.kind() == DocumentText.Kind.HEADING) {
          return i;
        }
        if (block.kind() == DocumentText.Kind.PARAGRAPH && paragraph < 0) {
          paragraph = i;
        }
      }
    }
    return paragraph;
  }

  private static ArticlePart part(DocumentText document, int from, int to, boolean titled) {
    List<DocumentText.Block> blocks = new ArrayList<>();
    int start = document.blocks().get(from).start();
    for (DocumentText.Block block : document.blocks().subList(from, to)) {
      boolean title = titled && blocks.isEmpty();
      blocks.add(
          new DocumentText.Block(
              title ? DocumentText.Kind.HEADING : block.kind(),
              block.start() - start,
              block.end() - start,
              block.page()));
    }
    int end = document.blocks().get(to - 1).end();
    return new ArticlePart(
        new DocumentText(
            document.text().substring(start, end), blocks, document.hidden(), document.facts()),
        from,
        document.blocks().size() - to);
  }
}
