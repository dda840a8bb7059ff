package touchstone.store;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Plain paragraphs as the Markdown of an evidence file that is read back as the same paragraphs: a
 * character that would be taken for markup is escaped, and only where it would be.
 */
final class EvidenceProse {

  private static final String MARKUP = "\\`*_[]<>&!~|";
  private static final String OPENING = "#>-+=~|";

  private EvidenceProse() {}

  /**
   * Returns the paragraphs of a text, each on one line, parted by an empty line.
   *
   * @param name what the text is, for the message
   * @throws EditRefusedException if it holds a character that nobody sees
   */
  static String normal(String name, String text) {
    List<String> paragraphs = new ArrayList<>();
    for (String paragraph : text.split("(?:\\r?\\n[ \\t]*){2,}", -1)) {
      String line = PlainLine.require(name, PlainLine.of(paragraph));
      if (!line.isEmpty()) {
        paragraphs.add(line);
      }
    }
    return String.join("\n\n", paragraphs);
  }

  /** Returns the Markdown of normal paragraphs, with as little escaped as reads back. */
  static String markdown(String normal) {
    String sparing =
        normal
            .lines()
            .map(line -> line.isEmpty() || readsBack(line, line) ? line : escape(line))
            .collect(Collectors.joining("\n"));
    for (String candidate : List.of(normal, sparing)) {
      if (candidate.isEmpty() || readsBack(candidate, normal)) {
        return candidate;
      }
    }
    return escaped(normal);
  }

  /** Returns the Markdown of normal paragraphs with everything escaped that might be markup. */
  static String escaped(String normal) {
    return normal.lines().map(EvidenceProse::escape).collect(Collectors.joining("\n"));
  }

  private static boolean readsBack(String markdown, String expected) {
    Faults faults = new Faults();
    TextFile file = ConflictMarkers.clear(TextFile.of("", markdown), faults).file();
    EvidenceBody body = EvidenceBody.read("", file.text(), 0, faults);
    return faults.list().isEmpty() && body.parts().isEmpty() && body.summary().equals(expected);
  }

  private static String escape(String line) {
    StringBuilder out = new StringBuilder(line.length() + 16);
    int digits = 0;
    while (digits < line.length() && Character.isDigit(line.charAt(digits))) {
      digits++;
    }
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean opens = i == 0 && OPENING.indexOf(c) >= 0;
      boolean numbers = i == digits && i > 0 && (c == '.' || c == ')');
      if (opens || numbers || MARKUP.indexOf(c) >= 0) {
        out.append('\\');
      }
      out.append(c);
    }
    return out.toString();
  }
}
