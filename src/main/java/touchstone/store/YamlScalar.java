package touchstone.store;

import java.util.regex.Pattern;

/** A text as a value of a YAML key, on one line: as it is where it may, else in double quotes. */
final class YamlScalar {

  // what a value may not begin with, or hold, without meaning something else
  private static final Pattern SPECIAL =
      Pattern.compile("[-?:,\\[\\]{}#&*!|>'\"%@`=<~].*|.*(: | #|:$).*", Pattern.DOTALL);

  private YamlScalar() {}

  /** Returns the line of a key; nothing follows the colon of an empty value. */
  static String line(String key, String value) {
    return value.isEmpty() ? key + ":" : key + ": " + of(value);
  }

  /** Returns the value, quoted where it has to be. */
  static String of(String value) {
    boolean plain =
        value.equals(value.strip())
            && !SPECIAL.matcher(value).matches()
            && value.chars().allMatch(c -> c >= ' ' && c != '\uFEFF');
    return plain ? value : '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
