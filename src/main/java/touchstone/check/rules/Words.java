package touchstone.check.rules;

import java.util.regex.Pattern;

/** Text as words: what stands between white space. */
final class Words {

  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

  private Words() {}

  /** Returns how many words the text has. */
  static int count(String text) {
    String plain = spacedOnce(text);
    return plain.isEmpty() ? 0 : plain.split(" ", -1).length;
  }

  /** Returns the text with one space between words and none around them. */
  static String spacedOnce(String text) {
    return SPACE.matcher(text).replaceAll(" ").strip();
  }
}
