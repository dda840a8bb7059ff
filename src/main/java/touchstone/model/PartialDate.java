package touchstone.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A date of which the day, or day and month, may be unknown: {@code 2023}, {@code 2023-03}, {@code
 * 2023-03-14} (ISO 8601).
 *
 * @param text the date as written
 * @param earliest the first day that it can mean
 * @param latest the last day that it can mean
 */
public record PartialDate(String text, LocalDate earliest, LocalDate latest) {

  private static final int YEAR_LENGTH = 4;
  private static final int MONTH_LENGTH = 7;
  private static final int DAY_LENGTH = 10;

  /** Returns the date that the text spells, or nothing if it is none of the three forms. */
  public static Optional<PartialDate> parse(String text) {
    if (!text.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '-')) {
      return Optional.empty();
    }
    try {
      return switch (text.length()) {
        case YEAR_LENGTH ->
            text.startsWith("-") ? Optional.empty() : Optional.of(ofYear(text, Year.parse(text)));
        case MONTH_LENGTH -> Optional.of(ofMonth(text, YearMonth.parse(text)));
        case DAY_LENGTH -> {
          LocalDate day = LocalDate.parse(text);
          yield Optional.of(new PartialDate(text, day, day));
        }
        default -> Optional.empty();
      };
    } catch (DateTimeException notADate) {
      return Optional.empty();
    }
  }

  private static PartialDate ofYear(String text, Year year) {
    return new PartialDate(text, year.atDay(1), year.atMonth(12).atEndOfMonth());
  }

  private static PartialDate ofMonth(String text, YearMonth month) {
    return new PartialDate(text, month.atDay(1), month.atEndOfMonth());
  }

  @Override
  public String toString() {
    return text;
  }
}
