package touchstone.report;

import java.io.IOException;
import touchstone.model.Article;

/** What articles say against themselves, as a comment to paste. */
public final class ContradictionMarkdown implements Report {

  @Override
  public void render(ReportRequest request, Appendable out) throws IOException {
    MarkdownPage page = new MarkdownPage();
    for (Article article : request.assessment().dossier().articles().values()) {
      if (request.selection().includes(article)) {
        page.paragraph("## " + MarkdownText.link(article.title(), article.url()));
        new MarkdownContradictions(request.assessment(), article).writeAll(page);
      }
    }
    out.append(
        page.ended(
            "%s %s, as of %s; no date moves a conflict."
                .formatted(
                    MarkdownText.escaped(request.tool().name()),
                    MarkdownText.escaped(request.tool().version()),
                    request.assessment().asOf())));
  }
}
