package touchstone.quote;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads {@code first words … last words}. What is left out is an ellipsis between spaces, in
 * brackets or not; one at either end of the quotation says only that a sentence is cut. A backslash
 * before it makes it a part of the passage.
 */
final class Elision {

  private static final List<String> GAPS = List.of("…", "...", "[…]", "[...]", "(…)", "(...)");

  private Elision() {}

  /** Returns the parts, white space as one space each; the quotation itself if it has one only. */
  static List<String> parts(String quote) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    for (String word : Typography.words(quote)) {
      if (word.codePoints().allMatch(Typography::isInvisible)) {
        continue; // nobody can have quoted it
      }
      if (!GAPS.contains(word)) {
        part.append(part.isEmpty() ? "" : " ").append(isEscaped(word) ? word.substring(1) : word);
      } else if (!part.isEmpty()) {
        parts.add(part.toString());
        part.setLength(0);
      }
    }
    if (!part.isEmpty()) {
      parts.add(part.toString());
    }
    return parts;
  }

  static boolean isGap(String word) {
    return GAPS.contains(word);
  }

  private static boolean isEscaped(String word) {
    return word.startsWith("\\") && GAPS.contains(word.substring(1));
  }
}
