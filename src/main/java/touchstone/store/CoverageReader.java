package touchstone.store;

import java.util.List;
import java.util.Optional;
import touchstone.model.CoverageRecord;
import touchstone.model.Id;
import touchstone.model.Location;

/** Reads the last coverage figure: {@code claims/<article>/coverage.yaml}. */
final class CoverageReader {

  private static final List<String> KEYS = List.of("units", "covered", "article_sha256", "taken");

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
    Integer covered = cells.count(values.cell("covered"), 0);
    if (units == null || covered == null) {
      return Optional.empty();
    }
    return Optional.of(
        new CoverageRecord(
            article,
            units,
            covered,
            values.cell("article_sha256").text(),
            cells.day(values.cell("taken"))));
  }
}
