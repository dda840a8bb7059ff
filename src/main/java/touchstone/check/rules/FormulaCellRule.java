package touchstone.check.rules;

import java.util.ArrayList;
import java.util.List;
import touchstone.check.Rule;
import touchstone.model.Assessment;
import touchstone.model.Excerpt;
import touchstone.model.Finding;
import touchstone.model.RuleInfo;
import touchstone.model.Severity;
import touchstone.model.SpreadsheetCell;

/** A cell that a spreadsheet would run. */
final class FormulaCellRule implements Rule {

  private static final RuleInfo ENTRY =
      new RuleInfo("formula-cell", Severity.WARNING, "A cell begins like a spreadsheet formula.");

  @Override
  public RuleInfo entry() {
    return ENTRY;
  }

  @Override
  public List<Finding> check(Assessment assessment) {
    List<Finding> findings = new ArrayList<>();
    for (FreeText cell : FreeText.ofTables(assessment.dossier(), SpreadsheetCell::couldRun)) {
      findings.add(
          cell.finding(
              ENTRY,
              "%s is %s, which a spreadsheet takes for a formula; begin it with a word"
                  .formatted(cell.name(), Excerpt.of(cell.text()))));
    }
    return findings;
  }
}
