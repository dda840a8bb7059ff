package touchstone.report;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.QuoteMode;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.exc.JacksonIOException;
import touchstone.model.CoverageRecord;
import touchstone.model.Id;
import touchstone.model.SpreadsheetCell;

/** How much of an article was looked at, unit by unit, for other tools. */
public final class CoverageDocument {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.ALL).setRecordSeparator("\r\n").get();

  private CoverageDocument() {}

  /**
   * Writes it as JSON.
   *
   * @throws IOException if the destination refuses it
   */
  public static void json(CoverageView view, Appendable out) throws IOException {
    try (JsonOutput json = new JsonOutput(out)) {
      json.object(
          () -> {
            json.number("schemaVersion", 1);
            json.text("article", view.figure().article());
            figure(json, view.figure());
            json.object(
                "besides",
                () -> {
                  json.number("headings", view.besides().headings());
                  json.number("before", view.besides().before());
                  json.number("after", view.besides().after());
                });
            json.array(
                "findings",
                () -> view.findings().forEach(finding -> JsonFinding.write(json, finding)));
            json.array(
                "units",
                () -> view.units().forEach(unit -> json.object(() -> members(json, unit))));
            json.array(
                "open",
                () ->
                    view.open()
                        .forEach(
                            row ->
                                json.object(
                                    () -> {
                                      json.text("section", row.unit().section());
                                      json.number("paragraph", row.unit().paragraph());
                                      json.number("cell", row.unit().cell());
                                      ScoreSheet.members(json, row.score());
                                    })));
          });
    } catch (JacksonIOException refused) {
      throw refused.getCause();
    }
  }

  /** Writes the member {@code coverage}: the figure, or null if none is on record. */
  static void figure(JsonOutput json, @Nullable CoverageRecord figure) {
    if (figure == null) {
      json.nothing("coverage");
      return;
    }
    json.object(
        "coverage",
        () -> {
          json.number("units", figure.units());
          count(json, "claimed", figure.claimed());
          count(json, "excluded", figure.excluded());
          count(json, "byRule", figure.byRule());
          json.number("open", figure.open());
          json.text(
              "articleSha256", figure.articleSha256().isEmpty() ? null : figure.articleSha256());
          json.text("taken", figure.taken());
        });
  }

  private static void count(JsonOutput json, String name, @Nullable Integer count) {
    if (count == null) {
      json.nothing(name);
    } else {
      json.number(name, count);
    }
  }

  private static void members(JsonOutput json, CoverageView.UnitRow unit) {
    json.text("kind", unit.kind());
    json.text("section", unit.section());
    json.number("paragraph", unit.paragraph());
    json.number("cell", unit.cell());
    json.text("state", unit.state());
    json.texts("claims", unit.claims());
    json.text("reason", unit.reason().isEmpty() ? null : unit.reason());
    json.text("text", unit.text());
  }

  /**
   * Writes it as a table, one row per unit.
   *
   * @throws IOException if the destination refuses it
   */
  public static void csv(CoverageView view, Appendable out) throws IOException {
    FORMAT.printRecord(
        out, "state", "kind", "section", "paragraph", "cell", "claims", "reason", "text");
    for (CoverageView.UnitRow unit : view.units()) {
      FORMAT.printRecord(
          out,
          unit.state(),
          unit.kind(),
          SpreadsheetCell.of(unit.section()),
          unit.paragraph(),
          unit.cell() > 0 ? unit.cell() : "",
          words(unit.claims()),
          SpreadsheetCell.of(unit.reason()),
          SpreadsheetCell.of(unit.text()));
    }
  }

  private static String words(List<Id> claims) {
    return claims.stream().map(Id::value).collect(Collectors.joining(";"));
  }
}
