package touchstone.report;

import java.io.IOException;
import java.util.List;
import touchstone.model.RuleInfo;
import touchstone.model.RulePage;

/** What a rule means, why it matters and how to mend what it finds, for a person at a terminal. */
public final class RuleSheet {

  private static final int SEVERITY_WIDTH = 7;
  private static final String INDENT = "  ";

  private final TextPage page;

  private RuleSheet(TextPage page) {
    this.page = page;
  }

  /**
   * Writes all about one rule.
   *
   * @throws IOException if the destination refuses it
   */
  public static void write(RuleInfo rule, RulePage text, TextStyle style, Appendable out)
      throws IOException {
    new RuleSheet(new TextPage(style, out)).write(rule, text);
  }

  /**
   * Writes one line about each rule: id, severity, what the defect is.
   *
   * @throws IOException if the destination refuses it
   */
  public static void list(List<RuleInfo> rules, TextStyle style, Appendable out)
      throws IOException {
    new RuleSheet(new TextPage(style, out)).list(rules);
  }

  private void write(RuleInfo rule, RulePage text) throws IOException {
    page.paragraph("", Ink.STRONG, rule.id() + " (" + rule.severity().word() + ")");
    page.paragraph(INDENT, Ink.PLAIN, text.meaning());
    page.heading("Why it matters");
    page.paragraph(INDENT, Ink.PLAIN, text.why());
    page.heading("How to mend it");
    page.paragraph(INDENT, Ink.PLAIN, text.remedy());
    if (!text.example().isEmpty()) {
      page.gap();
      for (String line : text.example()) {
        page.single(line.isEmpty() ? "" : INDENT.repeat(2), Ink.FAINT, line);
      }
    }
  }

  private void list(List<RuleInfo> rules) throws IOException {
    int widest = rules.stream().mapToInt(rule -> rule.id().length()).max().orElse(0);
    for (RuleInfo rule : rules) {
      String lead =
          TextPage.padded(rule.id(), widest)
              + INDENT
              + TextPage.padded(rule.severity().word(), SEVERITY_WIDTH)
              + INDENT;
      if (lead.length() * 2 > page.width()) {
        page.paragraph("", Ink.STRONG, rule.id() + " (" + rule.severity().word() + ")");
        page.paragraph(INDENT, Ink.PLAIN, rule.summary());
      } else {
        page.hanging(lead, " ".repeat(lead.length()), Ink.PLAIN, rule.summary());
      }
    }
  }
}
