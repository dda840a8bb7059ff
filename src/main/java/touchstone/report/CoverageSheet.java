package touchstone.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import touchstone.model.CoverageRecord;
import touchstone.model.Finding;

/** How much of an article was looked at, for a person at a terminal. */
public final class CoverageSheet {

  private final TextPage page;
  private final CoverageView view;

  private CoverageSheet(TextPage page, CoverageView view) {
    this.page = page;
    this.view = view;
  }

  /**
   * Writes the sheet.
   *
   * @throws IOException if the destination refuses it
   */
  public static void write(CoverageView view, TextStyle style, Appendable out) throws IOException {
    new CoverageSheet(new TextPage(style, out), view).write();
  }

  private void write() throws IOException {
    CoverageRecord figure = view.figure();
    page.paragraph(
        "",
        figure.open() == 0 ? Ink.GOOD : Ink.STRONG,
        "%s of %s were looked at."
            .formatted(
                figure.covered(),
                Phrases.count(
                    figure.units(), "sentence or table cell", "sentences and table cells")));
    page.paragraph("  ", Ink.PLAIN, counts(figure));
    page.paragraph("  ", Ink.FAINT, besides());
    page.paragraph("  ", Ink.FAINT, "article copy: SHA-256 " + figure.articleSha256());
    findings();
    open();
  }

  private String counts(CoverageRecord figure) {
    List<String> counts = new ArrayList<>();
    Integer excluded = figure.excluded();
    Integer byRule = figure.byRule();
    if (figure.claimed() != null && excluded != null && byRule != null) {
      counts.add(figure.claimed() + " claimed");
      counts.add(excluded - byRule + " excluded with a reason");
      counts.add(byRule + " out by a stated rule");
    }
    counts.add(figure.open() + " open");
    return String.join(" · ", counts);
  }

  private String besides() {
    CoverageView.Besides besides = view.besides();
    String around =
        besides.before() + besides.after() == 0
            ? ""
            : ", %s of the page before the title, %s after the article"
                .formatted(Phrases.count(besides.before(), "block", "blocks"), besides.after());
    return "not counted: " + Phrases.count(besides.headings(), "heading", "headings") + around;
  }

  private void findings() throws IOException {
    if (view.findings().isEmpty()) {
      return;
    }
    page.heading("Anchors to mend (%s)".formatted(view.findings().size()));
    for (Finding finding : view.findings()) {
      page.hanging("  ", "    ", Ink.CAREFUL, finding.location() + ": " + finding.message());
    }
  }

  private void open() throws IOException {
    if (view.open().isEmpty()) {
      return;
    }
    page.heading("Nobody looked at (%s)".formatted(view.open().size()));
    for (CoverageView.OpenRow row : view.open()) {
      score(page, row.score());
      page.paragraph("         ", Ink.FAINT, place(row.unit()));
    }
  }

  private static String place(CoverageView.UnitRow unit) {
    String cell = unit.cell() > 0 ? ", cell " + unit.cell() : "";
    return "%s, paragraph %s%s"
        .formatted(
            unit.section().isEmpty() ? "(before any heading)" : unit.section(),
            unit.paragraph(),
            cell);
  }

  /** Writes a sentence with its score, and the reasons below it. */
  static void score(TextPage page, SentenceScore score) throws IOException {
    Ink ink = score.checkable() ? Ink.STRONG : Ink.PLAIN;
    page.hanging(
        "  %s  ".formatted(Decimals.signed(score.score())), "         ", ink, score.text());
    page.hanging("         ", "         ", Ink.COOL, String.join("; ", score.reasons()));
  }
}
