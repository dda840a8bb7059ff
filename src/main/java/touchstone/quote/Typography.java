package touchstone.quote;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * What makes no difference between two ways to set the same words: kinds of quotation marks and
 * dashes, ligatures, invisible characters, composed or decomposed letters, kinds of white space.
 * Superscripts and fractions are left as they are: {@code 10²} is not {@code 102}.
 */
final class Typography {

  private static final String DOUBLE_QUOTES = "\"“”„‟«»″〝〞〟";
  private static final String SINGLE_QUOTES = "'‘’‚‛‹›′`´ʼʹ";
  private static final String DASHES = "-‐‑‒–—―−﹘﹣－";
  private static final String LINE_ENDS = "\n\r\u000B\f\u0085\u2028\u2029";

  /**
   * Signs that are letters once composed; by number, as an editor that composes makes them those.
   */
  private static final int OHM = 0x2126;

  private static final int KELVIN = 0x212A;
  private static final int ANGSTROM = 0x212B;

  private Typography() {}

  /** White space of any kind, and control characters. */
  static boolean isSpace(int c) {
    if (c < 0x80) {
      return c <= ' ' || c == 0x7F;
    }
    return c <= 0xA0 || Character.isSpaceChar(c);
  }

  static boolean endsLine(int c) {
    return LINE_ENDS.indexOf(c) >= 0;
  }

  /** Characters without a mark of their own: soft hyphens, zero widths, directions, selectors. */
  static boolean isInvisible(int c) {
    if (c < 0xAD) {
      return false;
    }
    boolean arabicSign = c >= 0x600 && c <= 0x8FF && c != 0x61C;
    return (Character.getType(c) == Character.FORMAT && !arabicSign)
        || (c >= 0xFE00 && c <= 0xFE0F)
        || c == 0x34F;
  }

  static boolean isDash(int c) {
    return DASHES.indexOf(c) >= 0;
  }

  /** A dash that may stand inside a word. */
  static boolean isHyphen(int c) {
    return isDash(c) && c != '—' && c != '―';
  }

  static boolean isApostrophe(int c) {
    return c == '\'' || c == '’' || c == 'ʼ' || c == '‘';
  }

  /** Returns the plain form of a character that has one of its own length. */
  static int fold(int c) {
    if (c < 0x80) {
      return c == '`' ? '\'' : c;
    }
    if (DOUBLE_QUOTES.indexOf(c) >= 0) {
      return '"';
    }
    if (SINGLE_QUOTES.indexOf(c) >= 0) {
      return '\'';
    }
    if (isDash(c)) {
      return '-';
    }
    if (c >= 0xFF01 && c <= 0xFF5E) {
      return fold(c - 0xFEE0);
    }
    return c == 'µ' ? 'μ' : c;
  }

  /** Whether a text with this character must be composed before it can be compared. */
  static boolean needsComposing(int c) {
    if (c < 0x132) {
      return false;
    }
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || (c >= 0x1100 && c <= 0x11FF)
        || c == OHM
        || c == KELVIN
        || c == ANGSTROM
        || (c >= 0xF900 && c <= 0xFAFF)
        || isCompound(c);
  }

  /** Ligatures, and the shapes of letters by their place in a word. */
  private static boolean isCompound(int c) {
    return c == 'ĳ'
        || c == 'Ĳ'
        || (c >= 0xFB00 && c <= 0xFDFF)
        || (c >= 0xFE70 && c <= 0xFEFC)
        || (c >= 0xFF61 && c <= 0xFFDC);
  }

  /** Returns what stands between white space, as it is. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= text.length(); i++) {
      if (i < text.length() && !isSpace(text.charAt(i))) {
        word.append(text.charAt(i));
      } else if (!word.isEmpty()) {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    return words;
  }

  /**
   * Returns a stretch of text in plain characters, composed, each run of white space as one space.
   */
  static String plain(String text, int start, int end) {
    StringBuilder out = new StringBuilder(end - start);
    boolean compose = false;
    for (int i = start; i < end; ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (isSpace(c)) {
        if (out.isEmpty() || out.charAt(out.length() - 1) != ' ') {
          out.append(' ');
        }
      } else if (isCompound(c)) {
        out.append(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC));
        compose = true;
      } else if (!isInvisible(c)) {
        out.appendCodePoint(fold(c));
        compose |= needsComposing(c);
      }
    }
    return compose ? Normalizer.normalize(out, Normalizer.Form.NFC) : out.toString();
  }
}
