package touchstone.report;

import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.QuoteMode;
import tools.jackson.core.exc.JacksonIOException;
import touchstone.model.SpreadsheetCell;

/** How checkable sentences look, one by one, in the order in which they were given. */
public final class ScoreSheet {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.ALL).setRecordSeparator("\r\n").get();

  private ScoreSheet() {}

  /**
   * Writes the scores.
   *
   * @param threshold the score from which on a sentence counts as checkable
   * @throws IOException if the destination refuses them
   */
  public static void write(
      List<SentenceScore> scores,
      double threshold,
      TableFormat format,
      TextStyle style,
      Appendable out)
      throws IOException {
    switch (format) {
      case TEXT -> text(scores, style, out);
      case JSON -> json(scores, threshold, out);
      case CSV -> csv(scores, out);
    }
  }

  private static void text(List<SentenceScore> scores, TextStyle style, Appendable out)
      throws IOException {
    TextPage page = new TextPage(style, out);
    for (SentenceScore score : scores) {
      CoverageSheet.score(page, score);
    }
  }

  private static void json(List<SentenceScore> scores, double threshold, Appendable out)
      throws IOException {
    try (JsonOutput json = new JsonOutput(out)) {
      json.object(
          () -> {
            json.number("schemaVersion", 1);
            json.decimal("threshold", threshold);
            json.array(
                "sentences",
                () -> scores.forEach(score -> json.object(() -> members(json, score))));
          });
    } catch (JacksonIOException refused) {
      throw refused.getCause();
    }
  }

  /** Writes what is known of a score as members of the object that is open. */
  static void members(JsonOutput json, SentenceScore score) {
    json.text("text", score.text());
    json.decimal("score", score.score());
    json.decimal("probability", score.probability());
    json.flag("checkable", score.checkable());
    json.texts("reasons", score.reasons());
  }

  private static void csv(List<SentenceScore> scores, Appendable out) throws IOException {
    FORMAT.printRecord(out, "score", "probability", "checkable", "text", "reasons");
    for (SentenceScore score : scores) {
      FORMAT.printRecord(
          out,
          Decimals.four(score.score()),
          Decimals.four(score.probability()),
          score.checkable() ? "yes" : "no",
          SpreadsheetCell.of(score.text()),
          SpreadsheetCell.of("sum: " + String.join("; ", score.reasons())));
    }
  }
}
