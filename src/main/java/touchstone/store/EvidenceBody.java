package touchstone.store;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.parser.SourceLines;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;
import org.commonmark.text.Characters;
import org.jspecify.annotations.Nullable;
import touchstone.model.Excerpt;
import touchstone.model.Location;
import touchstone.model.Stance;
import touchstone.model.Word;

/**
 * The body of an evidence file: what the source says, then one part per heading of the second
 * level.
 *
 * @param summary the text before the first heading, as plain paragraphs
 * @param parts the headings with what follows each
 */
record EvidenceBody(String summary, List<Part> parts) {

  /** Marks in one paragraph; the parser goes as deep as there are, and nobody writes as many. */
  private static final int MOST_MARKS = 1_000;

  private static final String MARKS = "*_[]`<";

  // In the order in which they are tried, which decides whether --- is a rule or an underline; a
  // set
  // without an order would decide it anew in every run. No block for raw HTML: it is text.
  private static final Set<Class<? extends Block>> BLOCKS =
      new LinkedHashSet<>(
          List.of(
              BlockQuote.class,
              Heading.class,
              FencedCodeBlock.class,
              ThematicBreak.class,
              ListBlock.class));
  private static final Parser PARSER = blocks().build();
  private static final Parser LITERAL =
      blocks().inlineParserFactory(context -> EvidenceBody::appendLiterally).build();
  private static final TextContentRenderer PLAIN =
      TextContentRenderer.builder().lineBreakRendering(LineBreakRendering.SEPARATE_BLOCKS).build();

  /**
   * A heading and what follows it.
   *
   * @param heading the heading's text as written
   * @param quote the first block quote as written, on one line; null if there is none
   * @param note everything else, as plain paragraphs
   * @param location the heading
   */
  record Part(String heading, @Nullable String quote, String note, Location location) {}

  /** Copies the list. */
  EvidenceBody {
    parts = List.copyOf(parts);
  }

  /** Reads a body that begins after so many lines of the named file. */
  static EvidenceBody read(String name, String text, int linesBefore, Faults faults) {
    Node document = parser(text).parse(text);
    List<Part> parts = new ArrayList<>();
    List<Node> blocks = new ArrayList<>();
    Heading open = null;
    String summary = "";
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Heading heading && isSection(heading, text)) {
        if (open == null) {
          summary = plain(blocks, text);
        } else {
          parts.add(part(name, open, blocks, text, linesBefore));
        }
        open = heading;
        blocks = new ArrayList<>();
      } else {
        if (looksLikeSection(node, text)) {
          faults.add(
              ReadingRule.INVALID_SECTION,
              at(name, node, linesBefore),
              "%s is no heading of a section, expected \"## stance claim\"; correct it"
                  .formatted(Excerpt.of(raw(node, text))));
        }
        blocks.add(node);
      }
    }
    if (open == null) {
      return new EvidenceBody(plain(blocks, text), List.of());
    }
    parts.add(part(name, open, blocks, text, linesBefore));
    return new EvidenceBody(summary, parts);
  }

  private static Parser.Builder blocks() {
    return Parser.builder()
        .enabledBlockTypes(BLOCKS)
        .includeSourceSpans(IncludeSourceSpans.BLOCKS)
        .maxOpenBlockParsers(50);
  }

  private static void appendLiterally(SourceLines lines, Node block) {
    String content = lines.getContent();
    int last = Characters.skipSpaceTabBackwards(content, content.length() - 1, 0);
    block.appendChild(new Text(content.substring(0, last + 1)));
  }

  /**
   * Returns the parser for a text: within its paragraphs most have no markup to look for, and some
   * have more than can be meant.
   */
  private static Parser parser(String text) {
    int marks = 0;
    for (byte c : text.getBytes(StandardCharsets.ISO_8859_1)) { // what has no byte is no mark
      marks += isMarkup(c) ? 1 : 0;
    }
    boolean literal = marks == 0 || (marks > MOST_MARKS && marks(text) > MOST_MARKS);
    return literal ? LITERAL : PARSER;
  }

  private static boolean isMarkup(byte c) {
    return switch (c) {
      case '*', '_', '[', ']', '`', '<', '&', '\\' -> true;
      default -> false;
    };
  }

  /** Returns how many characters that may open or close markup the fullest paragraph has. */
  private static int marks(String text) {
    int most = 0;
    int here = 0;
    boolean blank = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        here = blank ? 0 : here;
        blank = true;
      } else if (MARKS.indexOf(c) >= 0) {
        blank = false;
        most = Math.max(most, ++here);
      } else {
        blank = blank && Character.isWhitespace(c);
      }
    }
    return most;
  }

  /** A heading of the second level that is written with {@code ##}; a line over --- is a rule. */
  private static boolean isSection(Heading heading, String text) {
    return heading.getLevel() == 2 && raw(heading, text).strip().startsWith("##");
  }

  /** A heading of another kind, or one without its space, that names a stance or has the marks. */
  private static boolean looksLikeSection(Node node, String text) {
    if (!(node instanceof Heading || node instanceof Paragraph)) {
      return false;
    }
    String line = raw(node, text).strip();
    if (node instanceof Paragraph && !line.startsWith("##")) {
      return false;
    }
    String word = line.replaceFirst("^#+", "").strip().split("\\s", -1)[0];
    boolean stance = Word.parse(Stance.class, word.toLowerCase(Locale.ROOT)).isPresent();
    return line.startsWith("##")
        ? node instanceof Paragraph || stance
        : node instanceof Heading && stance;
  }

  private static Part part(
      String name, Heading heading, List<Node> blocks, String text, int linesBefore) {
    String quote = null;
    List<Node> rest = new ArrayList<>();
    for (Node block : blocks) {
      if (quote == null && block instanceof BlockQuote) {
        quote = literal(block, text);
      } else {
        rest.add(block);
      }
    }
    String title = raw(heading, text).strip().substring(2).strip();
    return new Part(title, quote, plain(rest, text), at(name, heading, linesBefore));
  }

  private static Location at(String name, Node block, int linesBefore) {
    SourceSpan span = block.getSourceSpans().get(0);
    return new Location(name, linesBefore + span.getLineIndex() + 1, span.getColumnIndex() + 1);
  }

  /** Returns the lines of a block quote as they stand, without Markdown's reading of them. */
  private static String literal(Node quote, String text) {
    return quote.getSourceSpans().stream()
        .map(span -> withoutMark(raw(span, text)))
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static String withoutMark(String line) {
    String stripped = line.strip();
    return stripped.startsWith(">") ? stripped.substring(1).strip() : stripped;
  }

  private static String plain(List<Node> blocks, String text) {
    return blocks.stream()
        .map(block -> plain(block, text))
        .filter(paragraph -> !paragraph.isEmpty())
        .collect(Collectors.joining("\n\n"));
  }

  /** A paragraph becomes one line, so that wrapping it anew changes nothing. */
  private static String plain(Node block, String text) {
    if (block instanceof LinkReferenceDefinition) {
      return raw(block, text).strip(); // nobody refers to a definition in a plain text
    }
    String between = block instanceof Paragraph ? " " : "\n";
    String written = block instanceof Paragraph ? unmarked(block) : null;
    String whole = (written == null ? PLAIN.render(block) : written).strip();
    return whole.indexOf('\n') < 0 && whole.indexOf('\r') < 0
        ? whole
        : whole.lines().map(String::strip).collect(Collectors.joining(between));
  }

  /** Returns the text of a paragraph without any markup, which most are; null if it has some. */
  private static @Nullable String unmarked(Node paragraph) {
    if (paragraph.getFirstChild() instanceof Text only && only.getNext() == null) {
      return only.getLiteral();
    }
    StringBuilder written = new StringBuilder();
    for (Node child = paragraph.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof Text text) {
        written.append(text.getLiteral());
      } else if (child instanceof SoftLineBreak) {
        written.append('\n');
      } else {
        return null;
      }
    }
    return written.toString();
  }

  private static String raw(Node node, String text) {
    return raw(node.getSourceSpans().get(0), text);
  }

  private static String raw(SourceSpan span, String text) {
    return text.substring(span.getInputIndex(), span.getInputIndex() + span.getLength());
  }
}
