package touchstone.store;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import touchstone.model.ComparedQuote;
import touchstone.model.Id;
import touchstone.model.QuoteState;

/** Reads the rows of {@code evidence/quotes.csv}. */
final class QuoteReader {

  private static final Pattern QUOTE = Pattern.compile("[0-9a-f]{8}");
  private static final Pattern COPY = Pattern.compile("[0-9a-f]{64}");

  private final CellReader cells;

  QuoteReader(Faults faults) {
    this.cells = new CellReader(faults);
  }

  /** Returns the comparison in the row, or null if a cell could not be read. */
  @Nullable ComparedQuote read(CsvTable.Row row) {
    CsvFormat.QUOTES.needed().forEach(column -> cells.required(row.cell(column)));
    Id source = cells.id(row.cell("source"));
    Id claim = cells.id(row.cell("claim"));
    String quote = digest(row.cell("quote"), QUOTE, "8 hexadecimal digits in lower case");
    String copy = digest(row.cell("copy"), COPY, "64 hexadecimal digits in lower case");
    QuoteState state = cells.word(row.cell("state"), QuoteState.class);
    if (source == null || claim == null || quote == null || copy == null || state == null) {
      return null;
    }
    return new ComparedQuote(source, claim, quote, copy, state, row.location());
  }

  private @Nullable String digest(Cell cell, Pattern form, String expected) {
    Function<String, Optional<String>> parser =
        text -> form.matcher(text).matches() ? Optional.of(text) : Optional.empty();
    return cells.value(cell, parser, ReadingRule.INVALID_DIGEST, expected);
  }
}
