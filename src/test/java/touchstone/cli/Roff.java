package touchstone.cli;

import java.util.List;
import java.util.stream.Collectors;

/** Text for man(7), whatever it holds. */
final class Roff {

  private Roff() {}

  /** Returns text of one line that stands for itself. */
  static String text(String line) {
    StringBuilder roff = new StringBuilder();
    line.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '\\' -> roff.append("\\e");
                case '-' -> roff.append("\\-");
                case '\'' -> roff.append("\\(aq");
                case '`' -> roff.append("\\(ga");
                case '^' -> roff.append("\\(ha");
                case '~' -> roff.append("\\(ti");
                case '"' -> roff.append("\\(dq");
                default -> plain(c, roff);
              }
            });
    // A line that begins with a dot would be a request.
    return roff.indexOf(".") == 0 ? "\\&" + roff : roff.toString();
  }

  private static void plain(int c, StringBuilder roff) {
    if (c < 128) {
      roff.appendCodePoint(c);
    } else {
      roff.append("\\[u").append("%04X".formatted(c)).append(']');
    }
  }

  /** Returns text as paragraphs, one for each line. */
  static String lines(List<String> lines) {
    return lines.stream().map(Roff::text).collect(Collectors.joining("\n.PP\n"));
  }

  static String bold(String word) {
    return "\\fB" + text(word) + "\\fR";
  }

  static String italic(String word) {
    return "\\fI" + text(word) + "\\fR";
  }

  /**
   * Returns an item of a list.
   *
   * @param term in man(7)
   * @param said as it stands
   */
  static String item(String term, String said) {
    return ".TP\n" + term + "\n" + text(said) + "\n";
  }
}
