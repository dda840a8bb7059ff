package touchstone.coverage;

import java.util.regex.Pattern;

/** Text in which typography and white space make no difference, to compare passages. */
final class Spelling {

  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}|]+");
  private static final Pattern SINGLE = Pattern.compile("[‘’‚‛ʼ′`´]");
  private static final Pattern DOUBLE = Pattern.compile("[“”„‟″«»]");
  private static final Pattern DASH = Pattern.compile("[‐‑‒–—―−]");
  private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}+");

  private Spelling() {}

  /** Returns the text with plain marks and one space between words. */
  static String plain(String text) {
    String plain = UNSEEN.matcher(text).replaceAll("");
    plain = SINGLE.matcher(plain).replaceAll("'");
    plain = DOUBLE.matcher(plain).replaceAll("\"");
    plain = DASH.matcher(plain).replaceAll("-").replace("…", "...");
    return spacedOnce(plain);
  }

  /** Returns the text with one space between words and none around them. */
  static String spacedOnce(String text) {
    return SPACE.matcher(text).replaceAll(" ").strip();
  }
}
