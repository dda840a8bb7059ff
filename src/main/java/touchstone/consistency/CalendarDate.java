package touchstone.consistency;

import java.util.Optional;
import java.util.regex.Pattern;
import touchstone.model.Excerpt;
import touchstone.model.PartialDate;

/**
 * A year or a month. Two years compare as years and two months as months. A year and a month
 * compare if the month lies outside the year; inside it nobody can tell which is earlier, and
 * whoever guessed could contradict a claim that is true.
 *
 * @param date the days that it can mean
 */
record CalendarDate(PartialDate date) implements Measure {

  private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
  private static final Pattern MONTH = Pattern.compile("[0-9]{4}-[0-9]{2}");

  /** Returns the year that the text spells ({@code 2023}), or nothing if it is none. */
  static Optional<CalendarDate> parseYear(String text) {
    return parse(text, YEAR);
  }

  /** Returns the month that the text spells ({@code 2023-03}), or nothing if it is none. */
  static Optional<CalendarDate> parseMonth(String text) {
    return parse(text, MONTH);
  }

  private static Optional<CalendarDate> parse(String text, Pattern form) {
    return form.matcher(text).matches()
        ? PartialDate.parse(text).map(CalendarDate::new)
        : Optional.empty();
  }

  @Override
  public String described() {
    return "a date";
  }

  @Override
  public int compareWith(Measure other) throws Unusable {
    if (other instanceof CalendarDate calendarDate) {
      return compareDates(calendarDate.date);
    }
    throw unlike(other);
  }

  private int compareDates(PartialDate other) throws Unusable {
    if (date.latest().isBefore(other.earliest())) {
      return -1;
    }
    if (date.earliest().isAfter(other.latest())) {
      return 1;
    }
    if (date.text().equals(other.text())) {
      return 0;
    }
    throw new Unusable(
        ("it compares %s with %s and one lies in the other, expected dates of which one is earlier;"
                + " give both as years or both as months")
            .formatted(Excerpt.of(date.text()), Excerpt.of(other.text())));
  }
}
