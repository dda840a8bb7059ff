package touchstone.report;

import java.util.regex.Pattern;

/**
 * A cell of a table that people open in a spreadsheet, which takes text for a formula if it begins
 * so. The remedy is OWASP's: an apostrophe in front.
 */
final class SpreadsheetCell {

  /** What begins a formula, or gets lost so that the next character begins one. */
  private static final String STARTERS = "=+-@\t\r\n＝＋－＠";

  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[eE][+-]?[0-9]+)?");

  private SpreadsheetCell() {}

  /**
   * Returns the text as a cell that runs nothing: with an apostrophe in front where it could begin
   * a formula and is no plain number. What begins with apostrophes and goes on so gets one more, so
   * that taking one away always gives the text back.
   */
  static String of(String text) {
    return couldRun(text) ? "'" + text : text;
  }

  private static boolean couldRun(String text) {
    int first = 0;
    while (first < text.length() && text.charAt(first) == '\'') {
      first++;
    }
    return first < text.length()
        && STARTERS.indexOf(text.charAt(first)) >= 0
        && !NUMBER.matcher(text).matches();
  }
}
