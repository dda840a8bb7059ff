package touchstone.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What an edit did to an article, for a person at a terminal. */
public final class DiffSheet {

  private static final String INDENT = "    ";

  private final TextPage page;
  private final DiffView view;

  private DiffSheet(TextPage page, DiffView view) {
    this.page = page;
    this.view = view;
  }

  /**
   * Writes the sheet.
   *
   * @param fates every fate in the order in which they are counted
   * @throws IOException if the destination refuses it
   */
  public static void write(DiffView view, List<String> fates, TextStyle style, Appendable out)
      throws IOException {
    new DiffSheet(new TextPage(style, out), view).write(fates);
  }

  private void write(List<String> fates) throws IOException {
    List<String> counts = new ArrayList<>();
    for (String fate : fates) {
      counts.add(view.with(fate).size() + " " + fate.replace('-', ' '));
    }
    page.paragraph(
        "",
        Ink.STRONG,
        "%s: %s."
            .formatted(
                Phrases.count(view.passages().size(), "claim", "claims"),
                String.join(", ", counts)));
    changed();
    gone();
    moved();
    unanchored();
    added();
  }

  private void changed() throws IOException {
    List<DiffView.PassageRow> rows = heading("changed", "Changed");
    for (DiffView.PassageRow row : rows) {
      page.paragraph("  ", Ink.STRONG, row.claim() + " · " + row.to());
      page.paragraph(INDENT, Ink.PLAIN, row.change());
    }
  }

  private void gone() throws IOException {
    for (DiffView.PassageRow row : heading("gone", "Gone")) {
      page.paragraph("  ", Ink.STRONG, row.claim() + " · " + row.from());
      page.paragraph(INDENT, Ink.BAD, row.before());
    }
  }

  private void moved() throws IOException {
    for (DiffView.PassageRow row : heading("moved", "Moved, word for word")) {
      page.paragraph("  ", Ink.STRONG, row.claim().value());
      page.paragraph(INDENT, Ink.PLAIN, row.from() + " → " + row.to());
    }
  }

  private void unanchored() throws IOException {
    for (DiffView.PassageRow row :
        heading(
            "not-anchored", "Not compared: the old article lacks the anchor, or has it twice")) {
      page.paragraph("  ", Ink.PLAIN, row.claim().value());
    }
  }

  private List<DiffView.PassageRow> heading(String fate, String title) throws IOException {
    List<DiffView.PassageRow> rows = view.with(fate);
    if (!rows.isEmpty()) {
      page.heading("%s (%s)".formatted(title, rows.size()));
    }
    return rows;
  }

  private void added() throws IOException {
    if (view.added().isEmpty()) {
      return;
    }
    page.heading("New, and nobody looked at it (%s)".formatted(view.added().size()));
    for (CoverageView.OpenRow row : view.added()) {
      CoverageSheet.score(page, row.score());
    }
  }
}
