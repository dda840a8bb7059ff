package touchstone.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import touchstone.model.DocumentFacts;
import touchstone.model.DocumentText;
import touchstone.model.DocumentText.Block;
import touchstone.model.DocumentText.Kind;

/**
 * A page's text in blocks as a browser shows it, as far as that can be read from its elements and
 * their style attributes. For tests of what is done with such a text.
 */
final class PageText implements NodeFilter {

  private static final Set<String> BLOCKS = Set.of("body", "p", "div", "li", "h1", "h2", "td");
  private static final Set<String> UNSEEN = Set.of("script", "style", "iframe", "noscript");

  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private int begun;

  private PageText() {}

  static DocumentText of(Element body) {
    PageText page = new PageText();
    body.filter(page);
    page.close();
    return new DocumentText(page.text.toString(), page.blocks, "", facts());
  }

  /** Returns a text whose every line is a block. */
  static DocumentText ofLines(String text) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      blocks.add(new Block(Kind.PARAGRAPH, start, start + line.length(), 0));
      start += line.length() + 1;
    }
    return new DocumentText(text, blocks, "", facts());
  }

  private static DocumentFacts facts() {
    return new DocumentFacts("", "", "", null, null, "en", "text/html", "UTF-8 (header)");
  }

  private void close() {
    if (text.length() > begun) {
      blocks.add(new Block(Kind.PARAGRAPH, begun, text.length(), 0));
      text.append('\n');
    }
    begun = text.length();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode some) {
      text.append(some.getWholeText());
    } else if (node instanceof Element element) {
      String style = element.attr("style");
      boolean block = BLOCKS.contains(element.normalName());
      if (UNSEEN.contains(element.normalName()) || style.contains("display: none")) {
        return FilterResult.SKIP_ENTIRELY;
      }
      if (block) {
        close();
      }
      if (style.contains("visibility: hidden")) {
        return FilterResult.SKIP_ENTIRELY;
      }
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && BLOCKS.contains(element.normalName())) {
      close();
    }
    return FilterResult.CONTINUE;
  }
}
