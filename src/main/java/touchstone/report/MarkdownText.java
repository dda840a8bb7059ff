package touchstone.report;

import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import touchstone.model.Address;
import touchstone.model.Excerpt;

/**
 * Text from the records inside a comment in GitHub's or GitLab's Markdown, where it must stay text:
 * no markup, no HTML, no cell of a table, no link, and no call of a person, an issue or a commit.
 */
final class MarkdownText {

  private static final int LONGEST = 500;

  /** Stands for a place at which what looks like a reference is broken; never in visible text. */
  private static final char BREAK = '\u200B';

  /** Where a hosting site would begin to see a reference in plain text, whatever was escaped. */
  private static final Pattern REFERENCE =
      Pattern.compile(
          "(?<=@)" // @person, mail@host
              + "|(?<=[#!~%&$])(?=[\\p{Alnum}\"'{_(])" // #12, !12, ~label, %milestone, &12, $12
              + "|(?i:(?<=\\bGH-)(?=[0-9]))" // GH-12
              + "|(?<=:)(?=//)" // https://host
              + "|(?i:(?<=\\bwww)(?=\\.))" // www.host
              + "|(?<=:)(?=[A-Za-z0-9_+-]+:)"); // :smile:

  /** What could be a commit; numbers are left whole. */
  private static final Pattern COMMIT =
      Pattern.compile("\\b(?=[0-9]*[a-fA-F])([0-9a-fA-F]{7,64})\\b");

  /** Pieces of fewer digits than the shortest name of a commit. */
  private static final Pattern PIECE = Pattern.compile("([0-9a-fA-F]{6})(?=[0-9a-fA-F])");

  /** What begins a list, a line or a heading at the start of a line; the rest is markup anyway. */
  private static final Pattern LIST = Pattern.compile("([0-9]{0,9})([-+=]|[.)](?: |$))");

  private static final String MARKUP = "\\`*_[]|~{}!#";

  private MarkdownText() {}

  /** Returns the text on one line, as a reader sees it and nothing else. */
  static String escaped(String text) {
    String line = Excerpt.visible(TextPage.cut(oneLine(text), LONGEST));
    String broken = broken(line);
    StringBuilder escaped = new StringBuilder(broken.length() + 16);
    int from = 0;
    Matcher list = LIST.matcher(broken);
    if (list.lookingAt()) {
      escaped.append(list.group(1)).append('\\').append(list.group(2));
      from = list.end();
    }
    for (int i = from; i < broken.length(); i++) {
      escaped.append(escaped(broken.charAt(i)));
    }
    return escaped.toString();
  }

  /** Returns the text with breaks in what hosting sites would make a link of. */
  private static String broken(String line) {
    String references = REFERENCE.matcher(line).replaceAll(String.valueOf(BREAK));
    return COMMIT
        .matcher(references)
        .replaceAll(commit -> PIECE.matcher(commit.group()).replaceAll("$1" + BREAK));
  }

  private static String escaped(char c) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '$' -> "&#36;";
      case BREAK -> "&#8203;";
      default -> MARKUP.indexOf(c) >= 0 ? "\\" + c : String.valueOf(c);
    };
  }

  /** Returns the text as code; not for a table, whose cells a bar would end. */
  static String code(String text) {
    String line = Excerpt.visible(oneLine(text));
    int longest = 0;
    int run = 0;
    for (int i = 0; i < line.length(); i++) {
      run = line.charAt(i) == '`' ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    String fence = "`".repeat(longest + 1);
    String pad = longest > 0 ? " " : "";
    return fence + pad + line + pad + fence;
  }

  /** Returns the label, as a link if the address is plainly one of the web. */
  static String link(String label, String url) {
    String shown = escaped(label);
    return Address.parse(url).isPresent()
        ? "[%s](<%s>)".formatted(shown, URI.create(url).toASCIIString().replace("&", "&amp;"))
        : shown;
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
