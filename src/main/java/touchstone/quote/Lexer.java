package touchstone.quote;

/**
 * Reads a text token by token: words (with the hyphens and apostrophes inside them, and joined
 * where a line broke them), figures with sign and separators, and single marks. In scripts without
 * spaces each character is a word. It looks back one character only, so that reading may begin at
 * any token.
 */
final class Lexer {

  /** Longer runs are cut, so that no token costs more than this to look at. */
  static final int LONGEST = 1_000;

  private static final String BEFORE_SIGN = "([{=<>≤≥±~:/";
  private static final String SEPARATORS = ".,'’";

  private final String text;
  private int start;
  private int end;
  private TokenKind kind = TokenKind.MARK;
  private int key;
  private boolean composed;

  Lexer(String text, int from) {
    this.text = text;
    this.end = from;
  }

  /** Goes on reading there, where a token begins or white space stands. */
  void moveTo(int from) {
    end = from;
  }

  /** Reads the next token and returns whether there was one. */
  boolean next() {
    int i = end;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      if (!Typography.isSpace(c) && !Typography.isInvisible(c)) {
        start = i;
        read(c);
        return true;
      }
      i += Character.charCount(c);
    }
    end = i;
    return false;
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  TokenKind kind() {
    return kind;
  }

  /** Equal for tokens that differ in typography only; rarely for others too. */
  int key() {
    return key;
  }

  private void read(int c) {
    int after = start + Character.charCount(c);
    composed = true;
    if (Character.isDigit(c) || isSign(c)) {
      kind = TokenKind.NUMBER;
      end = endOfNumber(after);
      key = Figures.ungrouped(Typography.plain(text, start, end)).hashCode();
    } else if (isWordPart(c)) {
      kind = TokenKind.WORD;
      key = 0;
      add(c);
      end = isUnspaced(c) ? withMarks(after) : endOfWord(after, c);
      key =
          composed
              ? key
              : Tokens.spelled(text, start, end).replace("-", "").replace("\n", "").hashCode();
    } else {
      kind = TokenKind.MARK;
      mark(c, after);
    }
  }

  /** A word character counts by its plain form, a hyphen and an invisible one not at all. */
  private void add(int c) {
    composed &= !Typography.needsComposing(c);
    int plain = Typography.fold(c);
    if (plain < 0x10000) {
      key = 31 * key + plain;
    } else {
      key = 31 * (31 * key + Character.highSurrogate(plain)) + Character.lowSurrogate(plain);
    }
  }

  private void mark(int c, int after) {
    int plain = Typography.fold(c);
    end = after;
    if (plain == '-') {
      while (end < text.length() && Typography.isDash(text.charAt(end))) {
        end++;
      }
    } else if (plain == '.' || plain == '…') {
      while (end < text.length() && (text.charAt(end) == '.' || text.charAt(end) == '…')) {
        end++;
      }
      plain = end - start > 1 ? '…' : plain;
    } else {
      end = withMarks(end);
    }
    key = plain;
  }

  /** A dash right before a digit and not right after a word or a figure. */
  private boolean isSign(int c) {
    int next = start + 1;
    return Typography.isHyphen(c)
        && next < text.length()
        && Character.isDigit(text.charAt(next))
        && (start == 0
            || Typography.isSpace(text.charAt(start - 1))
            || BEFORE_SIGN.indexOf(text.charAt(start - 1)) >= 0);
  }

  private int endOfNumber(int from) {
    int i = from;
    while (i < text.length() && i - start < LONGEST) {
      char c = text.charAt(i);
      boolean inside =
          isSeparator(c)
              && i + 1 < text.length()
              && Character.isDigit(text.charAt(i - 1))
              && Character.isDigit(text.charAt(i + 1));
      if (!inside && !Character.isDigit(c)) {
        return i;
      }
      i++;
    }
    return i;
  }

  /** A mark that may stand between two digits of a figure. */
  static boolean isSeparator(int c) {
    return SEPARATORS.indexOf(c) >= 0;
  }

  private int endOfWord(int from, int first) {
    int i = from;
    int visible = from;
    int last = first;
    while (i < text.length() && i - start < LONGEST) {
      int c = text.codePointAt(i);
      int after = i + Character.charCount(c);
      int on = joined(c, last, after);
      if (isWordPart(c) && !isUnspaced(c)) {
        add(c);
        last = c;
        visible = after;
      } else if (on > 0) {
        if (Typography.isApostrophe(c)) {
          add('\'');
        }
        after = on;
      } else if (!Typography.isInvisible(c)) {
        return visible;
      }
      i = after;
    }
    return visible;
  }

  /** Where a word goes on after an apostrophe or a hyphen, also one at the end of a line; or 0. */
  private int joined(int c, int last, int after) {
    if (after >= text.length() || !(Character.isLetter(last) || isMark(last))) {
      return 0;
    }
    boolean soft = c == '\u00AD';
    boolean hyphen = soft || Typography.isHyphen(c);
    int next = text.codePointAt(after);
    if ((hyphen || Typography.isApostrophe(c)) && Character.isLetter(next) && !isUnspaced(next)) {
      return after;
    }
    return hyphen ? afterBreak(after) : 0;
  }

  /** Where the next line begins, if a line ends here and the next goes on with a small letter. */
  private int afterBreak(int from) {
    boolean broken = false;
    int i = from;
    while (i < text.length() && i - from < LONGEST && Typography.isSpace(text.charAt(i))) {
      broken |= Typography.endsLine(text.charAt(i));
      i++;
    }
    return broken && i < text.length() && Character.isLowerCase(text.codePointAt(i)) ? i : 0;
  }

  private int withMarks(int from) {
    int i = from;
    while (i < text.length() && i - start < LONGEST) {
      int c = text.codePointAt(i);
      if (!isMark(c)) {
        return i;
      }
      add(c);
      i += Character.charCount(c);
    }
    return i;
  }

  private static boolean isMark(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK ->
          !Typography.isInvisible(c);
      default -> false;
    };
  }

  static boolean isWordPart(int c) {
    return Character.isLetterOrDigit(c) || c == '_' || isMark(c);
  }

  /** Scripts that are written without spaces between words. */
  static boolean isUnspaced(int c) {
    if (c < 0xE00) {
      return false;
    }
    return switch (Character.UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR, BOPOMOFO, YI -> true;
      default -> c == 'ー';
    };
  }
}
