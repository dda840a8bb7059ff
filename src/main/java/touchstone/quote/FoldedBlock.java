package touchstone.quote;

import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.Locale;

/** A block of a page as a browser compares it: base letters, small, white space as one space. */
final class FoldedBlock {

  private final IntList origins = new IntList();
  private final BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
  private final String text;

  FoldedBlock(String text, int start, int end) {
    StringBuilder folded = new StringBuilder();
    for (int i = start; i < end; ) {
      int c = text.codePointAt(i);
      int length = folded.length();
      fold(c, folded);
      for (int added = length; added < folded.length(); added++) {
        origins.add(i);
      }
      i += Character.charCount(c);
    }
    this.text = folded.toString();
    words.setText(this.text);
  }

  static String fold(String term) {
    StringBuilder folded = new StringBuilder();
    term.codePoints().forEach(c -> fold(c, folded));
    return folded.toString().strip();
  }

  private static void fold(int c, StringBuilder out) {
    if (Typography.isSpace(c)) {
      if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
    } else if (c < 0x80) {
      out.append((char) Character.toLowerCase(c));
    } else if (!Typography.isInvisible(c)) {
      String base = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD);
      base.codePoints()
          .filter(part -> Character.getType(part) != Character.NON_SPACING_MARK)
          .map(Character::toLowerCase)
          .forEach(out::appendCodePoint);
    }
  }

  String text() {
    return text;
  }

  boolean isEdge(int offset) {
    return words.isBoundary(offset);
  }

  boolean isBlank(int offset) {
    for (int i = offset; i < text.length(); i++) {
      if (text.charAt(i) != ' ') {
        return false;
      }
    }
    return true;
  }

  /** Returns where in the whole text a character of the folded one comes from. */
  int origin(int offset) {
    return origins.get(offset);
  }
}
