package touchstone.check.rules;

import java.util.regex.Pattern;

/** Text as words: what stands between white space. */
final class Words {

  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

  private Words() {}

  /** Returns how many words the text has. */
  static int count(String text) {
    String plain = spacedOnce(text);
    int words = plain.isEmpty() ? 0 : 1;
    for (int at = plain.indexOf(' '); at >= 0; at = plain.indexOf(' ', at + 1)) {
      words++;
    }
    return words;
  }

  /** Most texts are; of those that are in doubt the pattern decides. */
  private static boolean isSpacedOnce(String text) {
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > '~' || (c == ' ' && before == ' ')) {
        return false;
      }
      before = c;
    }
    return text.isEmpty() || before != ' ';
  }

  /** Returns the text with one space between words and none around them. */
  static String spacedOnce(String text) {
    if (isSpacedOnce(text)) {
      return text;
    }
    return SPACE.matcher(text).replaceAll(" ").strip();
  }
}
