package touchstone.store;

import java.util.ArrayList;
import java.util.List;
import touchstone.model.Workers;

/**
 * Puts together what came of the parts of a table, so that nothing tells that there were parts. One
 * that did not begin where the rows before it end is read again from there.
 *
 * @param <T> what a row stands for
 */
final class CsvParts<T> {

  private final CsvPartReader<T> reader;
  private final List<T> records = new ArrayList<>();
  private final CsvFaults faults = new CsvFaults();
  private int next;
  private int spans;
  private int malformed;
  private int rows;

  CsvParts(CsvPartReader<T> reader) {
    this.reader = reader;
  }

  /** Reads all parts of a text, in order. */
  CsvParts<T> read(List<CsvPart> parts, Workers workers) {
    for (CsvPartReader.Outcome<T> outcome :
        workers.mapLong(parts, part -> reader.read(part, 0, 0))) {
      CsvPart part = outcome.part();
      if (malformed < CsvRowScanner.MOST_FAULTS && next < part.to()) {
        add(holds(outcome) ? outcome : again(part));
      }
    }
    return this;
  }

  /** Returns whether the part would have been read the same way, had all before it been known. */
  private boolean holds(CsvPartReader.Outcome<T> outcome) {
    return outcome.part().from() == next
        && (malformed == 0 || malformed + outcome.malformed() < CsvRowScanner.MOST_FAULTS)
        && (rows == 0 || rows + outcome.spans() <= CsvPartReader.MOST_ROWS);
  }

  private CsvPartReader.Outcome<T> again(CsvPart part) {
    CsvPartReader.Outcome<T> outcome =
        reader.read(new CsvPart(next, part.to(), -1), malformed, rows);
    malformed = 0; // it counts on
    return outcome;
  }

  private void add(CsvPartReader.Outcome<T> outcome) {
    next = outcome.next();
    spans += outcome.spans();
    malformed += outcome.malformed();
    rows += outcome.rows();
    records.addAll(outcome.records());
    faults.addAll(outcome.faults());
  }

  /** Returns what the rows stand for, in their order. */
  List<T> records() {
    return records;
  }

  /** Returns what was wrong. */
  CsvFaults faults() {
    return faults;
  }

  /** Returns whether there is no row but that of the headings, not even a malformed one. */
  boolean isEmpty() {
    return spans == 1 && malformed == 0;
  }

  /** Returns whether every row of the text stands for a record. */
  boolean complete() {
    return malformed == 0 && records.size() == spans - 1;
  }
}
