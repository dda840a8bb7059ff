package touchstone.store;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import touchstone.model.Excerpt;
import touchstone.model.Location;

/**
 * Which column of a table stands where.
 *
 * @param positions index of each known column that is there
 * @param width how many columns there are
 */
record CsvHeader(Map<String, Integer> positions, int width) {

  /** Copies the map. */
  CsvHeader {
    positions = Map.copyOf(positions);
  }

  /**
   * Reads the first row of a table. A heading that is only padded or in capitals is a fault and is
   * taken for the column that it means.
   */
  static CsvHeader read(List<Cell> headings, CsvFormat format, Faults faults) {
    Map<String, Integer> positions = new HashMap<>();
    for (int i = 0; i < headings.size(); i++) {
      Cell heading = headings.get(i);
      String meant = heading.text().strip().toLowerCase(Locale.ROOT);
      boolean known = format.columns().contains(meant);
      if (meant.isEmpty()) {
        badHeader(faults, heading, "a column without a heading; name it or take it out");
      } else if (positions.containsKey(meant)) {
        badHeader(
            faults,
            heading,
            "column %s is there twice; take one out".formatted(Excerpt.of(heading.text())));
      } else if (known && !heading.text().equals(meant)) {
        badHeader(
            faults,
            heading,
            "column %s, expected \"%s\"; spell it like this"
                .formatted(Excerpt.of(heading.text()), meant));
        positions.put(meant, i);
      } else if (known) {
        positions.put(meant, i);
      } else {
        faults.add(
            ReadingRule.UNKNOWN_COLUMN,
            heading.location(),
            "column %s is not read, known are %s; rename it or take it out"
                .formatted(Excerpt.of(heading.text()), String.join(", ", format.columns())));
      }
    }
    CsvHeader header = new CsvHeader(positions, headings.size());
    header.reportMissing(headings.get(0).location(), format, faults);
    return header;
  }

  private static void badHeader(Faults faults, Cell heading, String message) {
    faults.add(ReadingRule.BAD_HEADER, heading.location(), message);
  }

  private void reportMissing(Location at, CsvFormat format, Faults faults) {
    for (String column : format.columns()) {
      if (!positions.containsKey(column)) {
        boolean needed = format.needed().contains(column);
        faults.add(
            needed ? ReadingRule.MISSING_COLUMN : ReadingRule.ABSENT_COLUMN,
            at,
            "column \"%s\" is missing; add it to the first row".formatted(column));
      }
    }
  }

  /** Returns whether every column is there without which a row says nothing. */
  boolean hasAll(List<String> columns) {
    return positions.keySet().containsAll(columns);
  }
}
