package touchstone.store;

import java.util.ArrayList;
import java.util.List;
import touchstone.model.Excerpt;

/** A CSV text to rows of cells, each with its place; strict where other readers are lenient. */
final class CsvTableReader {

  private static final int MOST_COLUMNS = 200;
  private static final int MOST_ROWS = 500_000;
  private static final int LONGEST_CELL = 65_536;

  private final CsvFormat format;
  private final Faults faults;

  CsvTableReader(CsvFormat format, Faults faults) {
    this.format = format;
    this.faults = faults;
  }

  /** Returns what could be read of the table. */
  CsvTable read(TextFile raw) {
    ConflictMarkers.Cleared cleared = ConflictMarkers.clear(raw, faults);
    TextFile file = cleared.file();
    if (file.text().isBlank()) {
      faults.add(
          ReadingRule.EMPTY_FILE,
          file.atLine(1),
          "nothing in it, expected a first row of " + String.join(",", format.columns()));
      return CsvTable.UNREAD;
    }
    CsvRowScanner scanner = new CsvRowScanner(file, cleared.emptied(), faults);
    List<RowSpan> spans = scanner.scan();
    if (spans.isEmpty() || isOddShape(file, spans.get(0))) {
      return CsvTable.UNREAD;
    }
    CsvHeader header = CsvHeader.read(CsvHeader.cells(spans.get(0)), format, faults);
    if (!header.hasAll(format.needed())) {
      return CsvTable.UNREAD;
    }
    List<CsvTable.Row> rows = rows(file, header, spans);
    boolean complete =
        cleared.emptied().isEmpty()
            && !scanner.metMalformedRows()
            && rows.size() == spans.size() - 1;
    return new CsvTable(rows, complete);
  }

  private boolean isOddShape(TextFile file, RowSpan first) {
    int width = first.width();
    if (width > MOST_COLUMNS) {
      faults.add(
          ReadingRule.TABLE_TOO_LARGE,
          file.at(first.start()),
          "%s columns, expected the %s of %s; is this another file?"
              .formatted(width, format.columns().size(), String.join(",", format.columns())));
      return true;
    }
    String heading = file.text().substring(first.start(), first.end());
    for (char delimiter : new char[] {';', '\t', '|'}) {
      if (width == 1 && heading.indexOf(delimiter) >= 0) {
        faults.add(
            ReadingRule.WRONG_DELIMITER,
            file.at(first.start() + heading.indexOf(delimiter)),
            "columns are parted by %s, expected commas; save it as comma-separated values"
                .formatted(Excerpt.of(String.valueOf(delimiter))));
        return true;
      }
    }
    return false;
  }

  private List<CsvTable.Row> rows(TextFile file, CsvHeader header, List<RowSpan> spans) {
    List<CsvTable.Row> rows = new ArrayList<>();
    for (RowSpan span : spans.subList(1, spans.size())) {
      if (rows.size() == MOST_ROWS) {
        faults.add(
            ReadingRule.TABLE_TOO_LARGE,
            file.at(span.start()),
            "more than %s rows; split the article, or check how the file was made"
                .formatted(MOST_ROWS));
        break;
      }
      if (isOfWidth(file, header, span) && isWithinLimits(span)) {
        rows.add(new CsvTable.Row(header, span));
      }
    }
    if (spans.size() == 1 && format.needsRows()) {
      faults.add(
          ReadingRule.NO_ROWS, file.at(spans.get(0).end()), "no row after the headings; add one");
    }
    return rows;
  }

  private boolean isOfWidth(TextFile file, CsvHeader header, RowSpan span) {
    int width = span.width();
    if (width == header.width()) {
      return true;
    }
    faults.add(
        ReadingRule.ROW_LENGTH,
        width > header.width() ? span.at(header.width()) : file.at(span.start()),
        "%s cells, expected %s; %s"
            .formatted(
                width,
                header.width(),
                width > header.width()
                    ? "quote a cell that holds a comma"
                    : "add the missing commas"));
    return false;
  }

  private boolean isWithinLimits(RowSpan span) {
    for (int i = 0; i < span.width(); i++) {
      int length = span.cellEnd(i) - span.cellStart(i);
      if (length > LONGEST_CELL) {
        faults.add(
            ReadingRule.CELL_TOO_LONG,
            span.at(i),
            "a cell of %s characters, expected %s at most; shorten it"
                .formatted(length, LONGEST_CELL));
        return false;
      }
    }
    return true;
  }
}
