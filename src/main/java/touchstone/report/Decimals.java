package touchstone.report;

import java.util.Locale;

/** Decimals as our documents write them, whatever the locale. */
final class Decimals {

  private Decimals() {}

  /** Returns a number with two decimals and its sign. */
  static String signed(double number) {
    return String.format(Locale.ROOT, "%+.2f", number);
  }

  /** Returns a number with four decimals. */
  static String four(double number) {
    return String.format(Locale.ROOT, "%.4f", number);
  }
}
