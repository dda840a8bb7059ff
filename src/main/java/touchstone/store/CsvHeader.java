package touchstone.store;

import java.util.ArrayList;
import java.util.Collections;
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

  /** Copies the map; every cell is looked for in it, and a plain one is quicker at that. */
  CsvHeader {
    positions = Collections.unmodifiableMap(new HashMap<>(positions));
  }

  /** Returns the headings as cells. */
  static List<Cell> cells(RowSpan row) {
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < row.width(); i++) {
      cells.add(row.cell(i, "cell"));
    }
    return cells;
  }

  /**
   * Reads the first row of a table. A heading that is only padded or in capitals is a fault and is
   * taken for the column that it means.
   */
  static CsvHeader read(List<Cell> headings, CsvFormat format, Faults faults) {
    Map<String, Integer> positions = new HashMap<>();
    if (headings.stream().noneMatch(heading -> format.columns().contains(meant(heading)))) {
      badHeader(
          faults,
          headings.get(0),
          "the first row names no column that is known, expected "
              + String.join(",", format.columns()));
      return new CsvHeader(positions, headings.size());
    }
    for (int i = 0; i < headings.size(); i++) {
      Cell heading = headings.get(i);
      String meant = meant(heading);
      boolean known = format.columns().contains(meant);
      if (meant.isEmpty()) {
        badHeader(faults, heading, "a column without a heading; name it or take it out");
      } else if (positions.containsKey(meant)) {
        String found = Excerpt.of(heading.text());
        badHeader(faults, heading, "column %s is there twice; take one out".formatted(found));
      } else if (known) {
        // the name that readers ask for, not another that is equal: that, too, is quicker found
        positions.put(format.columns().get(format.columns().indexOf(meant)), i);
        reportSpelling(faults, heading, meant);
      } else {
        reportUnknown(faults, heading, format);
      }
    }
    CsvHeader header = new CsvHeader(positions, headings.size());
    header.reportMissing(headings.get(0).location(), format, faults);
    return header;
  }

  private static void reportSpelling(Faults faults, Cell heading, String meant) {
    if (!heading.text().equals(meant)) {
      String found = Excerpt.of(heading.text());
      badHeader(
          faults,
          heading,
          "column %s, expected \"%s\"; spell it like this".formatted(found, meant));
    }
  }

  private static void reportUnknown(Faults faults, Cell heading, CsvFormat format) {
    faults.add(
        ReadingRule.UNKNOWN_COLUMN,
        heading.location(),
        "column %s is not read, known are %s; rename it or take it out"
            .formatted(Excerpt.of(heading.text()), String.join(", ", format.columns())));
  }

  private static String meant(Cell heading) {
    return heading.text().strip().toLowerCase(Locale.ROOT);
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
