package touchstone.site;

import java.text.NumberFormat;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DecimalStyle;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import touchstone.model.PartialDate;

/**
 * Dates and numbers as the site's readers write them. The marks of direction that some locales put
 * in are left out, since pages show every such mark; the joiners that a script needs stay.
 */
final class Calendar {

  private static final int YEAR_LENGTH = 4;
  private static final int MONTH_LENGTH = 7;
  private static final double SMALLEST_SHARE = 0.01;
  private static final Pattern MARKS = Pattern.compile("[\\p{Cf}&&[^\\u200C\\u200D]]");

  private final Locale locale;
  private final @Nullable String language;
  private final DateTimeFormatter minutes;
  private final DateTimeFormatter days;
  private final DateTimeFormatter months;
  private final DateTimeFormatter years;

  /**
   * Makes one.
   *
   * @param locale the readers'
   * @param pages BCP 47 tag of the pages' own words
   */
  Calendar(Locale locale, String pages) {
    this.locale = locale;
    String tag = locale.stripExtensions().toLanguageTag();
    this.language = tag.equals(pages) ? null : tag;
    this.minutes =
        localized(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT));
    this.days = localized(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG));
    this.months = localized(DateTimeFormatter.ofPattern("LLLL uuuu", locale));
    this.years = localized(DateTimeFormatter.ofPattern("uuuu", locale));
  }

  /** The digits are those of the numbers. */
  private DateTimeFormatter localized(DateTimeFormatter formatter) {
    return formatter.withLocale(locale).withDecimalStyle(DecimalStyle.of(locale));
  }

  @Nullable Day day(@Nullable LocalDate date) {
    return date == null ? null : day(date.toString(), days, date);
  }

  /** Returns the date as far as it is known. */
  @Nullable Day day(@Nullable PartialDate date) {
    if (date == null) {
      return null;
    }
    return switch (date.text().length()) {
      case YEAR_LENGTH -> day(date.text(), years, Year.parse(date.text()));
      case MONTH_LENGTH -> day(date.text(), months, YearMonth.parse(date.text()));
      default -> day(date.earliest());
    };
  }

  /**
   * Returns a day or an instant, the latter to the minute and in UTC; null if the text is neither.
   *
   * @param text ISO 8601 date or instant
   */
  @Nullable Day moment(String text) {
    try {
      if (text.indexOf('T') < 0) {
        LocalDate date = LocalDate.parse(text);
        return day(date.toString(), days, date);
      }
      Instant instant = Instant.parse(text).truncatedTo(ChronoUnit.SECONDS);
      Day day = day(instant.toString(), minutes, instant.atOffset(ZoneOffset.UTC));
      return new Day(day.iso(), day.shown() + " UTC", day.language());
    } catch (DateTimeException noMoment) {
      return null;
    }
  }

  private Day day(String iso, DateTimeFormatter formatter, TemporalAccessor date) {
    return new Day(iso, unmarked(formatter.format(date)), language);
  }

  String number(long value) {
    return unmarked(NumberFormat.getIntegerInstance(locale).format(value));
  }

  /**
   * Returns a part of a whole as a percentage; what is there is never written as nothing, and what
   * is not all never as all.
   */
  String share(int part, int whole) {
    double share = (double) part / whole;
    if (part > 0 && share < SMALLEST_SHARE) {
      return "< " + percent(SMALLEST_SHARE);
    }
    if (part < whole && share > 1 - SMALLEST_SHARE) {
      return "> " + percent(1 - SMALLEST_SHARE);
    }
    return percent(share);
  }

  private String percent(double share) {
    return unmarked(NumberFormat.getPercentInstance(locale).format(share));
  }

  /** Returns a number with its noun: {@code 1 claim}, {@code 1,200 claims}. */
  String count(long value, String one, String many) {
    return number(value) + " " + (value == 1 ? one : many);
  }

  private static String unmarked(String text) {
    return MARKS.matcher(text).replaceAll("");
  }
}
