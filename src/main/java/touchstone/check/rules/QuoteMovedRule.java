package touchstone.check.rules;

import java.util.List;
import touchstone.check.Rule;
import touchstone.model.Assessment;
import touchstone.model.Finding;
import touchstone.model.QuoteState;
import touchstone.model.RuleInfo;
import touchstone.model.Severity;

/** A quotation that was found elsewhere than expected. */
final class QuoteMovedRule implements Rule {

  private static final RuleInfo ENTRY =
      new RuleInfo(
          "quote-moved",
          Severity.NOTE,
          "A quotation is in the kept copy, in another place than its context says.");

  @Override
  public RuleInfo entry() {
    return ENTRY;
  }

  @Override
  public List<Finding> check(Assessment assessment) {
    return QuoteFindings.of(
        assessment,
        QuoteState.MOVED,
        ENTRY,
        "%s stands in another place of the newest kept copy; see whether it still means the same");
  }
}
