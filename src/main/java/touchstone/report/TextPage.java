package touchstone.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import touchstone.model.Excerpt;

/**
 * Lines of terminal text, wrapped to a width. What a terminal would act on is written out, whoever
 * wrote it.
 */
final class TextPage {

  private final TextStyle style;
  private final Appendable out;
  private boolean begun;

  TextPage(TextStyle style, Appendable out) {
    this.style = style;
    this.out = out;
  }

  int width() {
    return style.width();
  }

  /** Writes a heading with an empty line before it. */
  void heading(String text) throws IOException {
    gap();
    paragraph("", Ink.STRONG, text.toUpperCase(Locale.ROOT));
  }

  /** Writes an empty line, unless the page is empty. */
  void gap() throws IOException {
    if (begun) {
      out.append('\n');
    }
  }

  /** Writes text on as many lines as it needs, each with that indent. */
  void paragraph(String indent, Ink ink, String text) throws IOException {
    hanging(indent, indent, ink, text);
  }

  /** Writes each line of the text as a paragraph; empty lines are left out. */
  void paragraphs(String indent, Ink ink, String text) throws IOException {
    for (String line : text.lines().filter(line -> !line.isBlank()).toList()) {
      paragraph(indent, ink, line);
    }
  }

  /** Writes text on as many lines as it needs, the first with another lead than the others. */
  void hanging(String lead, String indent, Ink ink, String text) throws IOException {
    String before = lead;
    for (String line : wrap(Excerpt.visible(text), style.width() - columns(indent))) {
      line(before, ink, line);
      before = indent;
    }
  }

  /** Writes one line, cut with an ellipsis if it is too long. */
  void single(String lead, Ink ink, String text) throws IOException {
    line(lead, ink, cut(Excerpt.visible(text), style.width() - columns(lead)));
  }

  /** Writes pieces of one line that are known to fit and to be harmless. */
  void pieces(String... pieces) throws IOException {
    begun = true;
    out.append(String.join("", pieces)).append('\n');
  }

  /** Returns the text in an ink. */
  String in(Ink ink, String text) {
    return ink.on(text, style.color());
  }

  private void line(String lead, Ink ink, String text) throws IOException {
    pieces(lead, in(ink, text));
  }

  /** Returns the text with spaces up to that many columns, or cut to them. */
  static String padded(String text, int columns) {
    String fitting = cut(text, columns);
    return fitting + " ".repeat(Math.max(0, columns - columns(fitting)));
  }

  static String cut(String text, int columns) {
    if (columns(text) <= columns) {
      return text;
    }
    int end = text.offsetByCodePoints(0, Math.max(0, columns - 1));
    return text.substring(0, end).stripTrailing() + "…";
  }

  private static int columns(String text) {
    return text.codePointCount(0, text.length());
  }

  /** Returns harmless lines of at most that many columns; a longer word has a line of its own. */
  static List<String> wrapped(String text, int columns) {
    return wrap(Excerpt.visible(text), columns);
  }

  private static List<String> wrap(String text, int columns) {
    List<String> lines = new ArrayList<>();
    List<String> line = new ArrayList<>();
    int used = 0;
    for (String word : text.strip().split(" +", -1)) {
      if (!line.isEmpty() && used + 1 + columns(word) > columns) {
        lines.add(String.join(" ", line));
        line.clear();
        used = 0;
      }
      used += columns(word) + (line.isEmpty() ? 0 : 1);
      line.add(word);
    }
    lines.add(line.stream().collect(Collectors.joining(" ")));
    return lines;
  }
}
