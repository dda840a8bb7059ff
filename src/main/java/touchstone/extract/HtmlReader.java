package touchstone.extract;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;
import touchstone.model.DocumentText;

/** Reads a page as a person reads it in a browser with scripts off. */
final class HtmlReader {

  private static final int FEW_CONTROLS = 100;
  private static final int CHARACTERS_TO_A_CONTROL = 50;

  private HtmlReader() {}

  /** Returns the text of a page. */
  static DocumentText read(byte[] bytes, Told told, Limits limits) throws UnreadableException {
    limits.bound("the page", bytes);
    Charsets.Decoded decoded = Charsets.page(bytes, told.charset());
    bound(decoded.text(), limits);
    requireText(decoded.text());
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

  /** Bytes of a picture or a program read as a page are full of control characters. */
  private static void requireText(String text) throws UnreadableException {
    long controls = text.chars().filter(c -> c < ' ' && "\t\n\f\r".indexOf(c) < 0).count();
    if (controls > FEW_CONTROLS && controls > text.length() / CHARACTERS_TO_A_CONTROL) {
      throw new UnreadableException(
          "it is full of control characters, so it is no page whatever it is called; give it with"
              + " its own media type");
    }
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
