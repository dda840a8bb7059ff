package touchstone.bench;

import java.util.Locale;

/**
 * A line of the table of speeds.
 *
 * @param work what was done
 * @param against what it is held against
 * @param aim the ratio that is wanted, at most
 * @param ratios what was measured
 */
record Row(String work, String against, double aim, Ratios ratios) {

  static final String HEAD =
      """
      | work | against | aim | median | lowest–highest | turns | ms | against, ms | met |
      |---|---|---|---|---|---|---|---|---|
      """;

  static final String SHORT_HEAD =
      """
      | work | against | aim | measured |
      |---|---|---|---|
      """;

  /** Returns the line with all that was measured. */
  String line() {
    return String.format(
        Locale.ROOT,
        "| %s | %s | %s | %.2f | %.2f–%.2f | %s | %.0f | %.0f | %s |%n",
        work,
        against,
        aimText(),
        ratios.median(),
        ratios.lowest(),
        ratios.highest(),
        ratios.turns(),
        ratios.millis(),
        ratios.baseMillis(),
        ratios.median() <= aim ? "yes" : "**no**");
  }

  /** Returns the line for whoever wants the ratio alone. */
  String shortLine() {
    return String.format(
        Locale.ROOT, "| %s | %s | %s | %.2f |%n", work, against, aimText(), ratios.median());
  }

  private String aimText() {
    return "≤ " + (aim == Math.rint(aim) ? Long.toString(Math.round(aim)) : Double.toString(aim));
  }
}
