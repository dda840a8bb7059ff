package touchstone.intake;

import java.util.regex.Pattern;

/** A cell of a table that Touchstone wrote for spreadsheets, with an apostrophe before formulas. */
final class ReportCell {

  private static final String STARTERS = "=+-@\t\r\n＝＋－＠";
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[eE][+-]?[0-9]+)?");

  private ReportCell() {}

  /** Returns the text that was written so: without the apostrophe, where one was put in front. */
  static String text(String cell) {
    int first = 0;
    while (first < cell.length() && cell.charAt(first) == '\'') {
      first++;
    }
    boolean escaped =
        first > 0
            && first < cell.length()
            && STARTERS.indexOf(cell.charAt(first)) >= 0
            && !NUMBER.matcher(cell).matches();
    return escaped ? cell.substring(1) : cell;
  }
}
