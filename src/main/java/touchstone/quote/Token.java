package touchstone.quote;

import java.util.Locale;

/**
 * A word, figure or mark of a text.
 *
 * @param start where it begins in the text
 * @param end where it ends, exclusive
 * @param kind what it is
 * @param key equal for tokens that differ in typography only
 * @param spelled its plain characters; a hyphen at the end of a line is a line feed
 * @param weight how much it matters when passages are compared, roughly in letters; what may not
 *     change unnoticed matters little here, so that the nearest passage is the one that is the same
 *     but for it
 */
record Token(int start, int end, TokenKind kind, int key, String spelled, double weight) {

  private static final int LONG_WORD = 12;
  private static final int ADDED = 5;
  private static final double MARK = 0.3;
  private static final double TERM = 1.5;
  private static final double TERM_ADDED = 1;

  static Token of(Lexer lexer, String spelled) {
    TokenKind kind = lexer.kind();
    return new Token(lexer.start(), lexer.end(), kind, lexer.key(), spelled, weight(kind, spelled));
  }

  private static double weight(TokenKind kind, String spelled) {
    return switch (kind) {
      case WORD -> isTerm(spelled) ? TERM : Math.min(spelled.length(), LONG_WORD);
      case NUMBER -> TERM;
      case MARK -> Vocabulary.isSign(spelled) ? 1 : MARK;
    };
  }

  /** How much it matters if the quotation does not have it. */
  double weightIfAdded() {
    return isTerm() ? TERM_ADDED : Math.min(weight, ADDED);
  }

  /** Whether it is a word or figure that may not change unnoticed. */
  boolean isTerm() {
    return weight == TERM;
  }

  private static boolean isTerm(String spelled) {
    return Figures.isWord(spelled.toLowerCase(Locale.ROOT))
        || Vocabulary.term(spelled).isPresent()
        || spelled.endsWith("n't")
        || spelled.equals("cannot");
  }

  /** Whether only typography, or where a line broke it, parts it from the other. */
  boolean sameAs(Token other) {
    if (key != other.key || kind != other.kind) {
      return false;
    }
    return switch (kind) {
      case MARK -> true;
      case NUMBER -> Figures.ungrouped(spelled).equals(Figures.ungrouped(other.spelled));
      case WORD -> sameLetters(spelled, other.spelled);
    };
  }

  private static boolean sameLetters(String one, String other) {
    int i = 0;
    int j = 0;
    while (i < one.length() && j < other.length()) {
      char a = one.charAt(i);
      char b = other.charAt(j);
      if (a == b) {
        i++;
        j++;
      } else if (a == '\n') {
        i++;
        j += b == '-' ? 1 : 0;
      } else if (b == '\n') {
        j++;
        i += a == '-' ? 1 : 0;
      } else {
        return false;
      }
    }
    return i == one.length() && j == other.length();
  }
}
