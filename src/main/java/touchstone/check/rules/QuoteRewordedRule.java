package touchstone.check.rules;

import java.util.List;
import touchstone.check.Rule;
import touchstone.model.Assessment;
import touchstone.model.Finding;
import touchstone.model.QuoteState;
import touchstone.model.RuleInfo;
import touchstone.model.Severity;

/** A quotation that is not literal. */
final class QuoteRewordedRule implements Rule {

  private static final RuleInfo ENTRY =
      new RuleInfo(
          "quote-reworded", Severity.WARNING, "A quotation is in the kept copy in other words.");

  @Override
  public RuleInfo entry() {
    return ENTRY;
  }

  @Override
  public List<Finding> check(Assessment assessment) {
    return QuoteFindings.of(
        assessment,
        QuoteState.REWORDED,
        ENTRY,
        "%s stands in other words in the newest kept copy; quote it letter by letter");
  }
}
