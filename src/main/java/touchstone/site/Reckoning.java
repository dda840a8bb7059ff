package touchstone.site;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A comparison with its figures put in, as a sentence for readers. */
final class Reckoning {

  private static final Pattern COMPARED =
      Pattern.compile("(?<left>.*), (?<not>not )?(?<sign>>=|<=|==|<|>) (?<right>.*)");

  private Reckoning() {}

  /**
   * Returns the sentence; the text as it stands if it compares nothing.
   *
   * @param evaluated {@code 27 ms - 200 ms = -173 ms, not >= 0 ms}
   */
  static String inWords(String evaluated) {
    Matcher compared = COMPARED.matcher(evaluated);
    if (!compared.matches()) {
      return evaluated;
    }
    String left = compared.group("left");
    return printed(left)
        + (compared.group("not") == null ? ", which is " : ", which would have to be ")
        + relation(compared.group("sign"))
        + " "
        + printed(compared.group("right"))
        + ".";
  }

  private static String relation(String sign) {
    return switch (sign) {
      case ">=" -> "at least";
      case "<=" -> "at most";
      case "==" -> "equal to";
      case "<" -> "less than";
      default -> "more than";
    };
  }

  /** Signs stand between spaces, or in front of a figure; a dash inside of a date is none. */
  private static String printed(String sum) {
    return sum.replace(" - ", " − ")
        .replace(" * ", " × ")
        .replace(" / ", " ÷ ")
        .replaceAll("(?<=^|\\s)-(?=\\d)", "−");
  }
}
