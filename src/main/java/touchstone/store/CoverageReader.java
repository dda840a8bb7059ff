package touchstone.store;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import touchstone.model.CoverageRecord;
import touchstone.model.Id;
import touchstone.model.Location;

/** Reads the last coverage figure: {@code claims/<article>/coverage.yaml}. */
final class CoverageReader {

  private static final List<String> KEYS =
      List.of("units", "covered", "claimed", "by_rule", "article_sha256", "taken");

  private CoverageReader() {}

  /** Returns the figure in the file, if it could be read. */
  static Optional<CoverageRecord> read(Id article, TextFile file, Faults faults) {
    return new YamlReader(file.name(), 0, faults)
        .readMapping(ConflictMarkers.clear(file, faults).file().text())
        .map(mapping -> new KeyedValues(mapping, Location.startOf(file.name()), faults))
        .flatMap(values -> record(article, values, faults));
  }

  private static Optional<CoverageRecord> record(Id article, KeyedValues values, Faults faults) {
    values.reportUnknown(KEYS);
    CellReader cells = new CellReader(faults);
    cells.required(values.cell("units"));
    cells.required(values.cell("covered"));
    Integer units = cells.count(values.cell("units"), 0);
    Integer covered = part(values.cell("covered"), units, "units", cells, faults);
    Integer claimed = part(values.cell("claimed"), covered, "covered", cells, faults);
    Integer byRule =
        part(values.cell("by_rule"), rest(covered, claimed), "the rest", cells, faults);
    if (units == null || covered == null) {
      return Optional.empty();
    }
    return Optional.of(
        new CoverageRecord(
            article,
            units,
            covered,
            claimed,
            byRule,
            values.cell("article_sha256").text(),
            cells.day(values.cell("taken"))));
  }

  private static @Nullable Integer rest(@Nullable Integer all, @Nullable Integer part) {
    return all == null || part == null ? all : Integer.valueOf(all - part);
  }

  /** Returns the count in a cell, which is part of another. */
  private static @Nullable Integer part(
      Cell cell, @Nullable Integer whole, String name, CellReader cells, Faults faults) {
    Integer count = cells.count(cell, 0);
    if (count != null && whole != null && count > whole) {
      faults.add(
          ReadingRule.INVALID_NUMBER,
          cell.location(),
          "%s is %s, expected at most the %s of %s; take the figure anew: touchstone coverage"
              .formatted(cell.name(), count, whole, name));
      return null;
    }
    return count;
  }
}
