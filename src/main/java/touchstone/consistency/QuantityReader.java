package touchstone.consistency;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import touchstone.model.Excerpt;
import touchstone.model.Quantity;

/**
 * Reads figures: a value and its unit, both as somebody wrote them.
 *
 * <p>The value of a {@code version} is {@code 3.5.0}, of a {@code year} {@code 2023}, of a {@code
 * month} {@code 2023-03}; of every other unit it is a decimal number of at most 30 digits, without
 * an exponent.
 */
public final class QuantityReader {

  private static final int MOST_DIGITS = 30;
  private static final int LONGEST = MOST_DIGITS + "-.".length();
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?");

  private QuantityReader() {}

  /**
   * Returns what keeps the quantity from being used in a constraint, as a sentence without a
   * capital and a full stop; nothing if it is fit for use.
   */
  public static Optional<String> problemWith(Quantity quantity) {
    try {
      read("", quantity);
      return Optional.empty();
    } catch (Unusable unusable) {
      return Optional.of(unusable.problem());
    }
  }

  /** Returns what the quantity measures; whose it is goes into the problem if there is one. */
  static Measure read(String owner, Quantity quantity) throws Unusable {
    String subject = "the quantity " + Excerpt.of(quantity.name());
    return read(
        owner.isEmpty() ? subject : subject + " " + owner, quantity.value(), quantity.unit());
  }

  /** Returns a figure as a reader expects it; versions, years and months tell what they are. */
  static String written(Quantity quantity) {
    return switch (quantity.unit()) {
      case "version", "year", "month" -> quantity.value();
      default -> quantity.value() + " " + quantity.unit();
    };
  }

  /** Returns what a figure measures that a constraint gives itself. */
  static Measure read(String value, String unit) throws Unusable {
    return read("the figure", value, unit);
  }

  private static Measure read(String subject, String value, String unit) throws Unusable {
    if (unit.isBlank()) {
      throw new Unusable(
          "%s has no unit, expected one like ms, or a noun for what is counted; add it"
              .formatted(subject));
    }
    Optional<? extends Measure> measure =
        switch (unit) {
          case "version" -> Version.parse(value);
          case "year" -> CalendarDate.parseYear(value);
          case "month" -> CalendarDate.parseMonth(value);
          default -> number(value).map(number -> Amount.of(number, unit));
        };
    if (measure.isEmpty()) {
      throw new Unusable(
          "%s has the value %s and the unit %s, expected %s; correct it"
              .formatted(subject, Excerpt.of(value), Excerpt.of(unit), expected(unit)));
    }
    return measure.get();
  }

  private static Optional<BigDecimal> number(String text) {
    boolean plain =
        text.length() <= LONGEST
            && NUMBER.matcher(text).matches()
            && text.chars().filter(c -> c >= '0' && c <= '9').count() <= MOST_DIGITS;
    return plain ? Optional.of(new BigDecimal(text)) : Optional.empty();
  }

  private static String expected(String unit) {
    return switch (unit) {
      case "version" -> "numbers parted by dots like 3.5.0";
      case "year" -> "a year like 2023";
      case "month" -> "a month like 2023-03";
      default -> "a decimal number like 2.8, of at most %s digits".formatted(MOST_DIGITS);
    };
  }
}
