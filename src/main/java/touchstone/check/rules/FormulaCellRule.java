package touchstone.check.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import touchstone.check.Rule;
import touchstone.model.Assessment;
import touchstone.model.Excerpt;
import touchstone.model.Finding;
import touchstone.model.RuleInfo;
import touchstone.model.Severity;

/** A cell that a spreadsheet would run. */
final class FormulaCellRule implements Rule {

  private static final RuleInfo ENTRY =
      new RuleInfo("formula-cell", Severity.WARNING, "A cell begins like a spreadsheet formula.");

  /** What spreadsheets take for the beginning of a formula, half and full width (OWASP). */
  private static final String OPENINGS = "=+-@\t\r\n＝＋－＠";

  private static final Pattern PLAIN_NUMBER = Pattern.compile("[+-]?[0-9]+(?:[.,][0-9]+)?%?");

  @Override
  public RuleInfo entry() {
    return ENTRY;
  }

  @Override
  public List<Finding> check(Assessment assessment) {
    List<Finding> findings = new ArrayList<>();
    for (FreeText cell : FreeText.ofTables(assessment.dossier())) {
      String text = cell.text();
      boolean runs =
          !text.isEmpty()
              && OPENINGS.indexOf(text.charAt(0)) >= 0
              && !PLAIN_NUMBER.matcher(text).matches();
      if (runs) {
        findings.add(
            cell.finding(
                ENTRY,
                "%s is %s, which a spreadsheet takes for a formula; begin it with a word"
                    .formatted(cell.name(), Excerpt.of(text))));
      }
    }
    return findings;
  }
}
