package touchstone.report;

import java.io.IOException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.QuoteMode;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.exc.JacksonIOException;
import touchstone.model.SpreadsheetCell;

/** What an edit did to an article, for other tools. */
public final class DiffDocument {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.ALL).setRecordSeparator("\r\n").get();

  private DiffDocument() {}

  /**
   * Writes it as JSON.
   *
   * @throws IOException if the destination refuses it
   */
  public static void json(DiffView view, Appendable out) throws IOException {
    try (JsonOutput json = new JsonOutput(out)) {
      json.object(
          () -> {
            json.number("schemaVersion", 1);
            json.text("article", view.article());
            json.array(
                "passages",
                () -> view.passages().forEach(row -> json.object(() -> members(json, row))));
            json.array(
                "added",
                () ->
                    view.added()
                        .forEach(
                            row ->
                                json.object(
                                    () -> {
                                      json.text("section", row.unit().section());
                                      json.number("paragraph", row.unit().paragraph());
                                      ScoreSheet.members(json, row.score());
                                    })));
          });
    } catch (JacksonIOException refused) {
      throw refused.getCause();
    }
  }

  private static void members(JsonOutput json, DiffView.PassageRow row) {
    json.text("claim", row.claim());
    json.text("fate", row.fate());
    json.text("from", orNull(row.from()));
    json.text("to", orNull(row.to()));
    json.text("before", orNull(row.before()));
    json.text("after", orNull(row.after()));
    json.text("change", orNull(row.change()));
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }

  /**
   * Writes it as a table, one row per claim.
   *
   * @throws IOException if the destination refuses it
   */
  public static void csv(DiffView view, Appendable out) throws IOException {
    FORMAT.printRecord(out, "claim", "fate", "from", "to", "before", "after");
    for (DiffView.PassageRow row : view.passages()) {
      FORMAT.printRecord(
          out,
          row.claim(),
          row.fate(),
          SpreadsheetCell.of(row.from()),
          SpreadsheetCell.of(row.to()),
          SpreadsheetCell.of(row.before()),
          SpreadsheetCell.of(row.after()));
    }
  }
}
