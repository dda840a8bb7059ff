package touchstone.store;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import touchstone.model.Excerpt;
import touchstone.model.Id;
import touchstone.model.PartialDate;
import touchstone.model.Word;

/**
 * Cells to values. What cannot be read becomes null and a fault; an empty cell becomes null without
 * one.
 */
final class CellReader {

  private static final String AN_ID = "an id like audio-groups-2 (a-z, 0-9, -)";
  private static final long MOST = 1_000_000_000;

  private final Faults faults;

  CellReader(Faults faults) {
    this.faults = faults;
  }

  /** Returns the text, and notes a fault if there is none. */
  String required(Cell cell) {
    if (cell.isEmpty() && !cell.unread()) {
      faults.add(
          ReadingRule.MISSING_VALUE,
          cell.location(),
          "%s is missing or empty, expected a value; fill it in".formatted(cell.name()));
    }
    return cell.text();
  }

  /** Returns the id in the cell. */
  @Nullable Id id(Cell cell) {
    return value(cell, Id::parse, ReadingRule.INVALID_ID, AN_ID);
  }

  /** Returns the ids in a cell that lists them, parted by semicolons. */
  List<Id> ids(Cell cell) {
    return list(cell, Id::parse, ReadingRule.INVALID_ID, AN_ID);
  }

  /** Returns what the parser makes of each item of a cell that holds a list. */
  <T> List<T> list(
      Cell cell, Function<String, Optional<T>> parser, ReadingRule rule, String expected) {
    List<Cell> items = items(cell);
    if (items.isEmpty()) { // as most are
      return List.of();
    }
    List<T> values = new ArrayList<>(items.size());
    for (Cell item : items) {
      T value = value(item, parser, rule, expected);
      if (value != null) {
        values.add(value);
      }
    }
    return values;
  }

  /** Returns the word in the cell. */
  <W extends Enum<W> & Word> @Nullable W word(Cell cell, Class<W> vocabulary) {
    W word = cell.isEmpty() ? null : Word.parse(vocabulary, cell.text()).orElse(null);
    return word != null || cell.isEmpty()
        ? word
        : value(
            cell,
            text -> Optional.empty(),
            ReadingRule.UNKNOWN_WORD,
            "one of " + Word.list(vocabulary));
  }

  /** Returns the day in the cell. */
  @Nullable LocalDate day(Cell cell) {
    return value(cell, CellReader::parseDay, ReadingRule.INVALID_DATE, "a date like 2026-03-14");
  }

  /** Returns the date in the cell, of which day and month may be missing. */
  @Nullable PartialDate date(Cell cell) {
    return value(
        cell,
        PartialDate::parse,
        ReadingRule.INVALID_DATE,
        "a date like 2026-03-14, 2026-03 or 2026");
  }

  /** Returns the whole number in the cell, from the least upwards. */
  @Nullable Long number(Cell cell, long least) {
    return value(
        cell,
        text -> parseNumber(text).filter(number -> number >= least),
        ReadingRule.INVALID_NUMBER,
        "a whole number from " + least);
  }

  /** Returns the count in the cell, from the least to a thousand million. */
  @Nullable Integer count(Cell cell, int least) {
    return value(
        cell,
        text ->
            parseNumber(text)
                .filter(number -> number >= least && number <= MOST)
                .map(Long::intValue),
        ReadingRule.INVALID_NUMBER,
        "a whole number from " + least);
  }

  /** Returns what the parser makes of the cell, or null and a fault that says what it expected. */
  <T> @Nullable T value(
      Cell cell, Function<String, Optional<T>> parser, ReadingRule rule, String expected) {
    if (cell.isEmpty()) {
      return null;
    }
    Optional<T> value = parser.apply(cell.text());
    if (value.isEmpty()) {
      faults.add(
          rule,
          cell.location(),
          "%s is %s, expected %s; correct it"
              .formatted(cell.name(), Excerpt.of(cell.text()), expected));
    }
    return value.orElse(null);
  }

  /** Returns the items of a cell that holds a list parted by semicolons, each where it stands. */
  static List<Cell> items(Cell cell) {
    if (cell.isEmpty()) {
      return List.of();
    }
    if (cell.text().indexOf(';') < 0) {
      return List.of(cell.part(cell.text().strip()));
    }
    List<Cell> items = new ArrayList<>();
    for (String item : cell.text().split(";", -1)) {
      if (!item.isBlank()) {
        items.add(cell.part(item.strip()));
      }
    }
    return items;
  }

  private static Optional<LocalDate> parseDay(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException notADay) {
      return Optional.empty();
    }
  }

  private static Optional<Long> parseNumber(String text) {
    try {
      return text.chars().allMatch(c -> c >= '0' && c <= '9')
          ? Optional.of(Long.parseLong(text))
          : Optional.empty();
    } catch (NumberFormatException tooLarge) {
      return Optional.empty();
    }
  }
}
