package touchstone.extract;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import touchstone.model.DocumentText.Kind;

/**
 * Walks over a page from top to bottom and writes down what a reader sees, and apart from it what a
 * reader does not see. It keeps its own stack, so that depth costs memory and no call stack.
 */
final class TextWalk implements NodeVisitor {

  /** Elements that begin on a line of their own, after the style sheet of the HTML Standard. */
  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "caption",
          "center",
          "dd",
          "details",
          "dialog",
          "dir",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hgroup",
          "hr",
          "html",
          "legend",
          "li",
          "listing",
          "main",
          "menu",
          "nav",
          "ol",
          "p",
          "plaintext",
          "pre",
          "search",
          "section",
          "summary",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "ul",
          "xmp");

  private static final Set<String> PREFORMATTED = Set.of("pre", "listing", "xmp", "plaintext");

  private final BlockWriter writer = new BlockWriter();
  private final StringBuilder hidden = new StringBuilder();
  private final Deque<Frame> frames = new ArrayDeque<>();
  private final Set<Node> layoutTables;

  /** What holds inside an element. */
  private record Frame(Visibility visibility, Kind kind, boolean pre, boolean inLayout) {}

  TextWalk(Set<Node> layoutTables) {
    this.layoutTables = layoutTables;
    frames.push(new Frame(Visibility.SHOWN, Kind.PARAGRAPH, false, true));
  }

  BlockWriter writer() {
    return writer;
  }

  String hidden() {
    return hidden.toString();
  }

  @Override
  public void head(Node node, int depth) {
    Frame around = frames.element();
    if (node instanceof Element element) {
      Frame inside = frame(element, around);
      frames.push(inside);
      if (inside.visibility() == Visibility.NO_TEXT) {
        return;
      }
      if (isRendered(inside)) {
        begin(element.normalName(), inside);
      }
      if (element.hasAttr("alt")) {
        hide(element.attr("alt"));
        endHiddenLine();
      }
    } else if (node instanceof TextNode text) {
      write(text.getWholeText(), around, node instanceof CDataNode);
    }
  }

  private void begin(String name, Frame inside) {
    switch (name) {
      case "br" -> lineBreak(inside);
      case "tr" -> boundary(inside, !inside.inLayout());
      case "td", "th" -> {
        if (inside.inLayout()) {
          writer.endBlock();
        } else {
          writer.startCell();
        }
      }
      case "table", "caption" -> {
        writer.endRow();
        writer.endBlock();
      }
      default -> {
        if (BLOCKS.contains(name)) {
          boundary(inside, false);
        }
      }
    }
  }

  private void boundary(Frame inside, boolean row) {
    if (row) {
      writer.startRow();
    } else if (inside.pre() && inside.kind() == Kind.PREFORMATTED && frameOutsideIsPre()) {
      writer.freshLine();
    } else {
      writer.endBlock();
    }
  }

  private boolean frameOutsideIsPre() {
    return frames.stream().skip(1).findFirst().map(Frame::pre).orElse(false);
  }

  private void lineBreak(Frame inside) {
    if (inside.pre() && !writer.inCell()) {
      writer.preformatted("\n");
    } else {
      writer.lineBreak();
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return;
    }
    Frame inside = frames.element();
    String name = element.normalName();
    if (isRendered(inside) && BLOCKS.contains(name)) {
      boolean ofData = !inside.inLayout();
      if (ofData && (name.equals("tr") || name.equals("table"))) {
        writer.endRow();
      } else if (!ofData || !(name.equals("td") || name.equals("th"))) {
        boundary(inside, false);
      }
    }
    frames.pop();
    boolean wasHidden = inside.visibility() != Visibility.SHOWN;
    if (wasHidden && frames.element().visibility() == Visibility.SHOWN) {
      endHiddenLine();
    }
  }

  private void endHiddenLine() {
    int end = hidden.length();
    if (end > 0 && hidden.charAt(end - 1) == ' ') {
      hidden.setLength(end - 1);
    }
    if (!endsLine(hidden)) {
      hidden.append('\n');
    }
  }

  private Frame frame(Element element, Frame around) {
    String name = element.normalName();
    Visibility visibility = around.visibility();
    if (isRendered(around)) {
      visibility = Visibility.of(element, around.visibility() == Visibility.UNSEEN);
    } else if (visibility == Visibility.NOT_RENDERED
        && Visibility.of(element, false) == Visibility.NO_TEXT) {
      visibility = Visibility.NO_TEXT;
    }
    boolean pre = around.pre() || PREFORMATTED.contains(name);
    boolean inLayout = name.equals("table") ? layoutTables.contains(element) : around.inLayout();
    return new Frame(visibility, pre ? Kind.PREFORMATTED : kind(name, around), pre, inLayout);
  }

  private static Kind kind(String name, Frame around) {
    return switch (name) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> Kind.HEADING;
      case "li", "dt", "dd" -> Kind.LIST_ITEM;
      case "table", "article", "blockquote", "caption", "figure" -> Kind.PARAGRAPH;
      default -> around.kind();
    };
  }

  private static boolean isRendered(Frame frame) {
    return frame.visibility() == Visibility.SHOWN || frame.visibility() == Visibility.UNSEEN;
  }

  private void write(String text, Frame around, boolean cdata) {
    switch (around.visibility()) {
      case SHOWN -> {
        if (!cdata || !text.isBlank()) {
          show(text, around);
        }
      }
      case UNSEEN, NOT_RENDERED -> hide(text);
      case NO_TEXT -> {
        // nobody reads code
      }
    }
  }

  private void show(String text, Frame around) {
    if (around.pre() && !writer.inCell()) {
      writer.preformatted(text);
    } else {
      writer.running(text, around.kind());
    }
  }

  private void hide(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!BlockWriter.isSpace(c)) {
        hidden.append(c);
      } else if (!endsLine(hidden) && hidden.charAt(hidden.length() - 1) != ' ') {
        hidden.append(' ');
      }
    }
    if (!text.isBlank() && !endsLine(hidden) && hidden.charAt(hidden.length() - 1) != ' ') {
      hidden.append(' ');
    }
  }

  private static boolean endsLine(StringBuilder text) {
    return text.isEmpty() || text.charAt(text.length() - 1) == '\n';
  }
}
