package touchstone.report;

import java.io.IOException;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import touchstone.model.Article;
import touchstone.model.Assessment;
import touchstone.model.Conflict;
import touchstone.model.SpreadsheetCell;

/** The conflicts for a spreadsheet: a heading and one row per conflict. */
public final class ContradictionCsv implements Report {

  private static final CSVFormat FORMAT = CsvReport.FORMAT;

  @Override
  public void render(ReportRequest request, Appendable out) throws IOException {
    Assessment assessment = request.assessment();
    FORMAT.printRecord(
        out, "article", "id", "strength", "claims", "constraint", "evaluated", "why", "within");
    for (Article article : assessment.dossier().articles().values()) {
      if (request.selection().includes(article)) {
        for (Conflict conflict : assessment.contradictionsOf(article.id()).conflicts()) {
          FORMAT.printRecord(out, cells(article, conflict));
        }
      }
    }
  }

  private static Object[] cells(Article article, Conflict conflict) {
    return Stream.of(
            article.id().value(),
            conflict.id().value(),
            conflict.constraint().strength().word(),
            ContradictionWords.ids(conflict.claims()).replace(",", ";"),
            conflict.constraint().expression(),
            Objects.toString(conflict.evaluated(), ""),
            conflict.constraint().why(),
            Objects.toString(conflict.within(), ""))
        .map(SpreadsheetCell::of)
        .toArray();
  }
}
