package touchstone.quote;

import java.util.List;
import java.util.Locale;

/**
 * Whether a stretch of text begins and ends where words and figures do: {@code art} is not in
 * {@code party}, {@code 5 ms} not in {@code 0.5 ms}, {@code 5 °C} not in {@code -5 °C}, and {@code
 * existent} not in {@code non-existent}. Scripts without spaces have edges everywhere.
 */
final class WordEdges {

  private static final String SEPARATORS = ".,'’";
  private static final String BEFORE_SIGN = "([{=<>≤≥±~:/";
  private static final List<String> TURNING_AHEAD = List.of("non", "un", "anti", "in", "not", "no");
  private static final List<String> TURNING_AFTER = List.of("free", "less", "proof");

  private WordEdges() {}

  static boolean at(String text, Span span) {
    return begins(text, span.start()) && ends(text, span.end());
  }

  private static boolean begins(String text, int start) {
    int before = start;
    while (before > 0 && Typography.isInvisible(text.charAt(before - 1))) {
      before--;
    }
    if (before == 0) {
      return true;
    }
    int last = text.codePointBefore(before);
    int first = text.codePointAt(start);
    if (isInside(last, first)
        || isSeparated(text, before - 1, start)
        || isSeparated(text, start, start + 1)) {
      return false;
    }
    if (Character.isDigit(first) && Typography.isHyphen(last)) {
      return !isSign(text, before - 1);
    }
    if (!Character.isLetter(first) || before < 2 || !Character.isLetter(text.charAt(before - 2))) {
      return true;
    }
    if (Typography.isApostrophe(last)) {
      return false;
    }
    String ahead = wordBefore(text, before - 1);
    return !Typography.isHyphen(last) || !(TURNING_AHEAD.contains(ahead) || Figures.isWord(ahead));
  }

  private static boolean ends(String text, int end) {
    int after = end;
    while (after < text.length() && Typography.isInvisible(text.charAt(after))) {
      after++;
    }
    if (after == text.length()) {
      return true;
    }
    int last = text.codePointBefore(end);
    int next = text.codePointAt(after);
    if (isInside(last, next)
        || isSeparated(text, after, after + 1)
        || isSeparated(text, end - 1, after)) {
      return false;
    }
    if (!Character.isLetter(last) || after + 1 >= text.length()) {
      return true;
    }
    if (Typography.isApostrophe(next)) {
      return last != 'n' || text.charAt(after + 1) != 't';
    }
    String behind = wordAfter(text, after + 1);
    return !Typography.isHyphen(next)
        || !(TURNING_AFTER.contains(behind) || Figures.isWord(behind));
  }

  private static boolean isInside(int last, int first) {
    boolean mark = Lexer.isWordPart(first) && !Character.isLetterOrDigit(first) && first != '_';
    return mark
        || (Lexer.isWordPart(last)
            && Lexer.isWordPart(first)
            && !Lexer.isUnspaced(last)
            && !Lexer.isUnspaced(first));
  }

  /** Whether a separator stands at the first place between two digits. */
  private static boolean isSeparated(String text, int separator, int next) {
    return separator > 0
        && next < text.length()
        && SEPARATORS.indexOf(text.charAt(separator)) >= 0
        && Character.isDigit(text.charAt(separator - 1))
        && Character.isDigit(text.charAt(next));
  }

  private static boolean isSign(String text, int dash) {
    return dash == 0
        || Typography.isSpace(text.charAt(dash - 1))
        || BEFORE_SIGN.indexOf(text.charAt(dash - 1)) >= 0;
  }

  private static String wordBefore(String text, int end) {
    int start = end;
    while (start > 0 && end - start < 20 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, end).toLowerCase(Locale.ROOT);
  }

  private static String wordAfter(String text, int start) {
    int end = start;
    while (end < text.length() && end - start < 20 && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end).toLowerCase(Locale.ROOT);
  }
}
