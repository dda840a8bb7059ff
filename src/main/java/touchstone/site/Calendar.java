package touchstone.site;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import touchstone.model.PartialDate;

/** Dates and numbers as the site's readers write them. */
final class Calendar {

  private static final int YEAR_LENGTH = 4;
  private static final int MONTH_LENGTH = 7;

  private final Locale locale;
  private final DateTimeFormatter days;
  private final DateTimeFormatter months;

  Calendar(Locale locale) {
    this.locale = locale;
    this.days = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale);
    this.months = DateTimeFormatter.ofPattern("LLLL uuuu", locale);
  }

  @Nullable Day day(@Nullable LocalDate date) {
    return date == null ? null : new Day(date.toString(), days.format(date));
  }

  /** Returns the date as far as it is known. */
  @Nullable Day day(@Nullable PartialDate date) {
    if (date == null) {
      return null;
    }
    return switch (date.text().length()) {
      case YEAR_LENGTH -> new Day(date.text(), date.text());
      case MONTH_LENGTH -> new Day(date.text(), months.format(YearMonth.parse(date.text())));
      default -> day(date.earliest());
    };
  }

  String number(long value) {
    return NumberFormat.getIntegerInstance(locale).format(value);
  }

  /** Returns a part of a whole as a percentage; what is there is never written as nothing. */
  String share(int part, int whole) {
    NumberFormat percent = NumberFormat.getPercentInstance(locale);
    double share = (double) part / whole;
    return part > 0 && share < 0.01 ? "< " + percent.format(0.01) : percent.format(share);
  }

  /** Returns a number with its noun: {@code 1 claim}, {@code 1,200 claims}. */
  String count(long value, String one, String many) {
    return number(value) + " " + (value == 1 ? one : many);
  }
}
