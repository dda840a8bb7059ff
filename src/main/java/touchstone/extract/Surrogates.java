package touchstone.extract;

import touchstone.model.DocumentFacts;
import touchstone.model.DocumentText;

/**
 * Halves of characters, which a numeric reference can put into a text and which no encoding can
 * write. A browser shows U+FFFD for each, and that is what they become.
 */
final class Surrogates {

  private static final int REPLACEMENT = 0xFFFD;

  private Surrogates() {}

  /** Returns a text without halves of characters; no place in it moves. */
  static DocumentText mended(DocumentText text) {
    DocumentFacts facts = text.facts();
    return new DocumentText(
        mended(text.text()),
        text.blocks(),
        mended(text.hidden()),
        new DocumentFacts(
            mended(facts.title()),
            mended(facts.site()),
            facts.canonicalUrl(),
            facts.published(),
            facts.updated(),
            facts.language(),
            facts.mediaType(),
            facts.charset()));
  }

  static String mended(String text) {
    if (!hasHalf(text)) {
      return text;
    }
    StringBuilder mended = new StringBuilder(text.length());
    text.codePoints().forEach(c -> mended.appendCodePoint(isHalf(c) ? REPLACEMENT : c));
    return mended.toString();
  }

  private static boolean hasHalf(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        int whole = text.codePointAt(i);
        if (isHalf(whole)) {
          return true;
        }
        i++;
      }
    }
    return false;
  }

  private static boolean isHalf(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }
}
