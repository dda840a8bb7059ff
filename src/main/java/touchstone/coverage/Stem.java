package touchstone.coverage;

import java.util.List;

/** A word without its ending, roughly: enough to see that two forms are of one word. */
final class Stem {

  private static final List<String> ENDINGS =
      List.of(
          "ations", "ation", "ments", "ment", "ings", "ing", "edly", "ed", "ies", "ers", "er", "es",
          "ly", "s", "e");
  private static final int SHORTEST = 4;

  private Stem() {}

  /** Returns the word in lower case without the first of the endings that it has. */
  static String of(String word) {
    if (word.length() > SHORTEST) {
      for (String ending : ENDINGS) {
        if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST) {
          return word.substring(0, word.length() - ending.length());
        }
      }
    }
    return word;
  }
}
