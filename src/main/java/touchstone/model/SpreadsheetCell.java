package touchstone.model;

import java.util.regex.Pattern;

/**
 * A cell of a table that people open in a spreadsheet, which takes text for a formula if it begins
 * so. The remedy is OWASP's: an apostrophe in front.
 */
public final class SpreadsheetCell {

  /** What begins a formula, half and full width, or gets lost so that the next character does. */
  private static final String STARTERS = "=+-@\t\r\n＝＋－＠";

  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(?:[0-9]+(?:[.,][0-9]*)?|[.,][0-9]+)(?:[eE][+-]?[0-9]+)?%?");

  private SpreadsheetCell() {}

  /** Returns whether a spreadsheet would run the text: it begins so, and is no plain number. */
  public static boolean couldRun(String text) {
    return startsAt(text, 0);
  }

  /**
   * Returns the text as a cell that runs nothing: with an apostrophe in front where it could. What
   * begins with apostrophes and goes on so gets one more, so that taking one away always gives the
   * text back.
   */
  public static String of(String text) {
    return startsAt(text, apostrophes(text)) ? "'" + text : text;
  }

  /** Returns the text that was written as that cell: without the apostrophe put in front. */
  public static String text(String cell) {
    int first = apostrophes(cell);
    return first > 0 && startsAt(cell, first) ? cell.substring(1) : cell;
  }

  private static int apostrophes(String text) {
    int first = 0;
    while (first < text.length() && text.charAt(first) == '\'') {
      first++;
    }
    return first;
  }

  private static boolean startsAt(String text, int first) {
    return first < text.length()
        && isStarter(text.charAt(first))
        && !NUMBER.matcher(text).matches();
  }

  /** Most cells begin with a letter, which is seen without a search. */
  private static boolean isStarter(char c) {
    return (c < 'A' || c > 'z') && STARTERS.indexOf(c) >= 0;
  }
}
