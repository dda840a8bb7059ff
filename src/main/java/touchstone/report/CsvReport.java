package touchstone.report;

import java.io.IOException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.QuoteMode;
import touchstone.model.Article;
import touchstone.model.Assessment;
import touchstone.model.ClaimAssessment;
import touchstone.model.SpreadsheetCell;

/**
 * The report for a spreadsheet: a heading and one row per claim, by RFC 4180, every cell quoted.
 * Opened in a spreadsheet it runs nothing; see {@link SpreadsheetCell}.
 */
final class CsvReport implements Report {

  /** How every table that we write for a spreadsheet looks. */
  static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.ALL).setRecordSeparator("\r\n").get();

  @Override
  public void render(ReportRequest request, Appendable out) throws IOException {
    Assessment assessment = request.assessment();
    FORMAT.printRecord(out, CsvColumn.ALL.stream().map(CsvColumn::heading).toArray());
    for (Article article : assessment.dossier().articles().values()) {
      if (request.selection().includes(article)) {
        for (ClaimAssessment claim : assessment.claimsOf(article.id())) {
          if (request.selection().includes(claim)) {
            FORMAT.printRecord(out, cells(claim));
          }
        }
      }
    }
  }

  private static Object[] cells(ClaimAssessment claim) {
    return CsvColumn.ALL.stream().map(column -> SpreadsheetCell.of(column.of(claim))).toArray();
  }
}
