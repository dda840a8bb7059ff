package touchstone.store;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import touchstone.model.Excerpt;
import touchstone.model.Workers;

/** A CSV text to rows of cells, each with its place; strict where other readers are lenient. */
final class CsvTableReader {

  private static final int MOST_COLUMNS = 200;
  private static final int PART = 2 * 1024 * 1024;

  private final CsvFormat format;
  private final Faults faults;
  private final int part;

  CsvTableReader(CsvFormat format, Faults faults) {
    this(format, faults, PART);
  }

  /** Makes a reader that reads longer texts in parts of this length. */
  CsvTableReader(CsvFormat format, Faults faults, int part) {
    this.format = format;
    this.faults = faults;
    this.part = part;
  }

  /** Returns what could be read of the table. */
  CsvTable read(TextFile raw) {
    Records<CsvTable.Row> rows = read(raw, own -> row -> row, Workers.of(1));
    return new CsvTable(rows.all(), rows.complete());
  }

  /**
   * Returns what the rows of the table stand for.
   *
   * @param readers makes a reader of rows that notes its faults there, and returns null for a row
   *     that it could not read; each reads other rows
   * @param workers who read the parts of a long table
   */
  <T> Records<T> read(
      TextFile raw,
      Function<Faults, Function<CsvTable.Row, @Nullable T>> readers,
      Workers workers) {
    ConflictMarkers.Cleared cleared = ConflictMarkers.clear(raw, faults);
    TextFile file = cleared.file();
    if (file.text().isBlank()) {
      faults.add(
          ReadingRule.EMPTY_FILE,
          file.atLine(1),
          "nothing in it, expected a first row of " + String.join(",", format.columns()));
      return new Records<>(List.of(), false);
    }
    List<RowSpan> first =
        new CsvRowScanner(file, cleared.emptied(), new Faults()).scanFirst(); // told of below
    Faults ofHeader = new Faults();
    CsvHeader header = first.isEmpty() ? null : header(file, first.get(0), ofHeader);
    if (header == null) {
      new CsvRowScanner(file, cleared.emptied(), faults).scan();
      faults.addAll(ofHeader);
      return new Records<>(List.of(), false);
    }
    CsvParts<T> parts =
        new CsvParts<>(new CsvPartReader<>(cleared, header, first.get(0).start(), readers))
            .read(CsvPart.of(file.text(), part), workers);
    addAll(parts, ofHeader, first.get(0));
    return new Records<>(parts.records(), cleared.emptied().isEmpty() && parts.complete());
  }

  private void addAll(CsvParts<?> parts, Faults ofHeader, RowSpan first) {
    faults.addAll(parts.faults().scanning());
    faults.addAll(ofHeader);
    faults.addAll(parts.faults().shape());
    if (parts.isEmpty() && format.needsRows()) {
      faults.add(ReadingRule.NO_ROWS, first.atEnd(), "no row after the headings; add one");
    }
    faults.addAll(parts.faults().values());
  }

  /** Returns which column stands where, or null if the table is not to be read. */
  private @Nullable CsvHeader header(TextFile file, RowSpan first, Faults own) {
    if (isOddShape(file, first, own)) {
      return null;
    }
    CsvHeader header = CsvHeader.read(CsvHeader.cells(first), format, own);
    return header.hasAll(format.needed()) ? header : null;
  }

  private boolean isOddShape(TextFile file, RowSpan first, Faults own) {
    int width = first.width();
    if (width > MOST_COLUMNS) {
      own.add(
          ReadingRule.TABLE_TOO_LARGE,
          file.at(first.start()),
          "%s columns, expected the %s of %s; is this another file?"
              .formatted(width, format.columns().size(), String.join(",", format.columns())));
      return true;
    }
    String heading = file.text().substring(first.start(), first.end());
    for (char delimiter : new char[] {';', '\t', '|'}) {
      if (width == 1 && heading.indexOf(delimiter) >= 0) {
        own.add(
            ReadingRule.WRONG_DELIMITER,
            file.at(first.start() + heading.indexOf(delimiter)),
            "columns are parted by %s, expected commas; save it as comma-separated values"
                .formatted(Excerpt.of(String.valueOf(delimiter))));
        return true;
      }
    }
    return false;
  }
}
