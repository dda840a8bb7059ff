package touchstone.quote;

import java.util.Arrays;

/**
 * Cuts a whole text into tokens, as {@link Lexer} would one by one. Most words, figures and marks
 * are of simple letters and end where nothing can join them to what follows: those are read here.
 */
final class TokenScan {

  private static final int SIMPLE = 0x100;
  private static final byte OTHER = 0;
  private static final byte SPACE = 1;
  private static final byte LETTER = 2;
  private static final byte DIGIT = 3;
  private static final byte MARK = 4;
  private static final int NONE = -1;
  private static final int LENGTH_OF_MOST = 4;

  private static final byte[] TYPES = new byte[SIMPLE];
  private static final boolean[] ENDS_WORD = new boolean[SIMPLE];
  private static final boolean[] ENDS_NUMBER = new boolean[SIMPLE];

  static {
    for (int c = 0; c < SIMPLE; c++) {
      boolean part = Lexer.isWordPart(c);
      boolean hidden = Typography.isInvisible(c);
      TYPES[c] = type(c, part);
      ENDS_WORD[c] = !part && !hidden && !Typography.isHyphen(c) && !Typography.isApostrophe(c);
      ENDS_NUMBER[c] = !Character.isDigit(c) && !hidden && !Lexer.isSeparator(c);
    }
  }

  private final String text;
  private final char[] chars;
  private int[] starts;
  private int[] keys;
  private int size;
  private int end;
  private int key;

  TokenScan(String text) {
    this.text = text;
    this.chars = text.toCharArray();
    this.starts = new int[chars.length / LENGTH_OF_MOST + 1];
    this.keys = new int[starts.length];
    scan();
    starts = Arrays.copyOf(starts, size);
    keys = Arrays.copyOf(keys, size);
  }

  /** Returns where each token begins. */
  int[] starts() {
    return starts;
  }

  /** Returns the key of each token. */
  int[] keys() {
    return keys;
  }

  private static byte type(int c, boolean part) {
    if (Typography.isSpace(c)) {
      return SPACE;
    }
    if (Character.isDigit(c)) {
      return DIGIT;
    }
    if (Typography.fold(c) != c || Typography.isInvisible(c) || Typography.needsComposing(c)) {
      return OTHER;
    }
    return part ? LETTER : c < 0x80 && c != '-' ? MARK : OTHER;
  }

  private void scan() {
    Lexer lexer = new Lexer(text, 0);
    int i = 0;
    while (i < chars.length) {
      byte type = chars[i] < SIMPLE ? TYPES[chars[i]] : OTHER;
      if (type == SPACE) {
        i++;
      } else if (isSimple(type, i)) {
        add(i, key);
        i = end;
      } else {
        lexer.moveTo(i);
        if (!lexer.next()) {
          return;
        }
        add(lexer.start(), lexer.key());
        i = lexer.end();
      }
    }
  }

  private void add(int start, int keyOfToken) {
    if (size == starts.length) {
      int more = Math.min(chars.length, 2 * size + 1);
      starts = Arrays.copyOf(starts, more);
      keys = Arrays.copyOf(keys, more);
    }
    starts[size] = start;
    keys[size] = keyOfToken;
    size++;
  }

  /** Reads a token if it is a simple one, and returns whether it was. */
  private boolean isSimple(byte type, int start) {
    end =
        switch (type) {
          case LETTER -> endOfWord(start);
          case DIGIT -> endOfNumber(start);
          case MARK -> endOfMark(start);
          default -> NONE;
        };
    return end != NONE;
  }

  private int endOfWord(int start) {
    int hash = 0;
    int i = start;
    int last = Math.min(chars.length, start + Lexer.LONGEST);
    for (; i < last; i++) {
      char c = chars[i];
      if (c >= SIMPLE || (TYPES[c] != LETTER && TYPES[c] != DIGIT)) {
        break;
      }
      hash = 31 * hash + c;
    }
    key = hash;
    return isEnd(i, last, ENDS_WORD) ? i : NONE;
  }

  private int endOfNumber(int start) {
    int hash = 0;
    int i = start;
    int last = Math.min(chars.length, start + Lexer.LONGEST);
    for (; i < last; i++) {
      char c = chars[i];
      if (c >= SIMPLE || TYPES[c] != DIGIT) {
        break;
      }
      hash = 31 * hash + c;
    }
    key = hash;
    return isEnd(i, last, ENDS_NUMBER) ? i : NONE;
  }

  private int endOfMark(int start) {
    char c = chars[start];
    int next = start + 1;
    key = c;
    boolean ends =
        next == chars.length
            || (chars[next] < SIMPLE ? c != '.' || chars[next] != '.' : isQuoteOrDash(chars[next]));
    return ends ? next : NONE;
  }

  /** Whether nothing can go on there; a token that was cut at its longest is for the lexer. */
  private boolean isEnd(int i, int last, boolean[] ends) {
    if (i == last) {
      return last == chars.length;
    }
    return chars[i] < SIMPLE ? ends[chars[i]] : isQuoteOrDash(chars[i]);
  }

  private static boolean isQuoteOrDash(char c) {
    return c == '“' || c == '”' || c == '—';
  }
}
