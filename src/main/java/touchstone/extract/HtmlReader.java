package touchstone.extract;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;
import touchstone.model.DocumentText;

/** Reads a page as a person reads it in a browser with scripts off. */
final class HtmlReader {

  private HtmlReader() {}

  /** Returns the text of a page. */
  static DocumentText read(byte[] bytes, Told told, Limits limits) throws UnreadableException {
    limits.bound("the page", bytes);
    Charsets.Decoded decoded = Charsets.page(bytes, told.charset());
    bound(decoded.text(), limits);
    Document page = Parser.htmlParser().parseInput(decoded.text(), told.url());
    Element body = page.body();
    TextWalk walk = new TextWalk(LayoutTables.in(body));
    NodeTraversor.traverse(walk, body);
    String text = walk.writer().text();
    return new DocumentText(
        text,
        walk.writer().blocks(),
        walk.hidden().strip(),
        PageFacts.of(page, told.mediaType(), decoded.decision()));
  }

  /** A tree takes many times the room of its text, so it is refused before it is built. */
  private static void bound(String text, Limits limits) throws UnreadableException {
    limits.bound("the page", text);
    long tags = text.chars().filter(c -> c == '<').count();
    if (tags > limits.tags()) {
      throw new UnreadableException(
          "the page has %s tags, and at most %s are read; give the part that is cited"
              .formatted(tags, limits.tags()));
    }
  }
}
