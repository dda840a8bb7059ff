package touchstone.report;

import java.io.IOException;
import java.util.List;
import touchstone.model.Article;

/** What articles say against themselves, for a person at a terminal. */
public final class ContradictionText implements Report {

  @Override
  public void render(ReportRequest request, Appendable out) throws IOException {
    TextPage page = new TextPage(request.style(), out);
    List<Article> articles =
        request.assessment().dossier().articles().values().stream()
            .filter(request.selection()::includes)
            .toList();
    for (Article article : articles) {
      new TextContradictions(page, request.assessment(), article).writeAll();
    }
    if (articles.isEmpty()) {
      page.paragraph("", Ink.PLAIN, "There is no article to report on.");
    }
  }
}
