package touchstone.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import touchstone.model.Workers;

/**
 * What the rows of a table stand for.
 *
 * @param <T> what a row stands for
 * @param all what could be read, in file order
 * @param complete whether that is every row of the table
 */
record Records<T>(List<T> all, boolean complete) {

  /** Copies the list. */
  Records {
    all = List.copyOf(all);
  }

  /** Reads a table; a reader returns null for a row that it could not read. */
  static <T> Records<T> read(
      Optional<TextFile> file,
      CsvFormat format,
      Function<CsvTable.Row, @Nullable T> reader,
      Faults faults) {
    CsvTable table =
        file.map(text -> new CsvTableReader(format, faults).read(text)).orElse(CsvTable.UNREAD);
    List<T> records = new ArrayList<>();
    for (CsvTable.Row row : table.rows()) {
      T value = reader.apply(row);
      if (value != null) {
        records.add(value);
      }
    }
    return new Records<>(records, table.complete() && records.size() == table.rows().size());
  }

  /**
   * Reads a table that may be long, several of its parts at the same time.
   *
   * @param readers makes a reader of rows that notes its faults there
   */
  static <T> Records<T> readInParts(
      Optional<TextFile> file,
      CsvFormat format,
      Function<Faults, Function<CsvTable.Row, @Nullable T>> readers,
      Faults faults,
      Workers workers) {
    return file.map(text -> new CsvTableReader(format, faults).read(text, readers, workers))
        .orElseGet(() -> new Records<>(List.of(), false));
  }
}
