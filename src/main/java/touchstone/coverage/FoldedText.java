package touchstone.coverage;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * A text in which typography and spaces make no difference, case does: quotation marks and dashes
 * are the plain ones, white space and the bars between cells are one space, what cannot be seen is
 * left out. Each of its characters knows where it comes from.
 */
final class FoldedText {

  private final String folded;
  private final int[] origins;

  /**
   * A stretch of the text that was folded.
   *
   * @param start where it begins
   * @param end where it ends, exclusive
   */
  record Span(int start, int end) {}

  private FoldedText(String folded, int[] origins) {
    this.folded = folded;
    this.origins = origins;
  }

  /** Folds a text. */
  static FoldedText of(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    int[] origins = new int[text.length() * 4 + 1];
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      String plain = plain(c);
      boolean again =
          plain.equals(" ") && (folded.isEmpty() || folded.charAt(folded.length() - 1) == ' ');
      for (int k = 0; !again && k < plain.length() && folded.length() < origins.length; k++) {
        origins[folded.length()] = i;
        folded.append(plain.charAt(k));
      }
      i += Character.charCount(c);
    }
    return new FoldedText(folded.toString(), origins);
  }

  private static String plain(int c) {
    if (c == '|' || Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      return " ";
    }
    return switch (c) {
      case '‘', '’', '‚', '‛', 'ʼ', '′', '`', '´' -> "'";
      case '“', '”', '„', '‟', '″', '«', '»' -> "\"";
      case '‐', '‑', '‒', '–', '—', '―', '−' -> "-";
      case '…' -> "...";
      default -> isUnseen(c) ? "" : compatible(c);
    };
  }

  private static boolean isUnseen(int c) {
    int type = Character.getType(c);
    return type == Character.FORMAT || type == Character.CONTROL;
  }

  /** Ligatures, full-width forms and the like as plain characters. */
  private static String compatible(int c) {
    String one = Character.toString(c);
    if (c < 0x80) {
      return one;
    }
    String plain = Normalizer.normalize(one, Normalizer.Form.NFKC);
    return plain.length() <= 4 && !plain.isBlank() ? plain : one;
  }

  /** Returns where words occur, as words and not as parts of longer ones. */
  List<Span> find(String words) {
    String sought = of(words).folded.strip();
    List<Span> found = new ArrayList<>();
    if (sought.isEmpty()) {
      return found;
    }
    for (int at = folded.indexOf(sought); at >= 0; at = folded.indexOf(sought, at + 1)) {
      int after = at + sought.length();
      if (isEdge(at) && isEdge(after)) {
        found.add(new Span(origins[at], origins[after - 1] + 1));
      }
    }
    return found;
  }

  /** Returns whether no word goes on across this place. */
  private boolean isEdge(int at) {
    return at <= 0
        || at >= folded.length()
        || !Character.isLetterOrDigit(folded.charAt(at - 1))
        || !Character.isLetterOrDigit(folded.charAt(at));
  }

  /** Returns the folded text. */
  @Override
  public String toString() {
    return folded;
  }
}
