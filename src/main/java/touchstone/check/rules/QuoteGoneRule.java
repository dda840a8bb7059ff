package touchstone.check.rules;

import java.util.List;
import touchstone.check.Rule;
import touchstone.model.Assessment;
import touchstone.model.Finding;
import touchstone.model.QuoteState;
import touchstone.model.RuleInfo;
import touchstone.model.Severity;

/** A quotation that is not where it is said to be (METHOD, section 1, item 5). */
final class QuoteGoneRule implements Rule {

  private static final RuleInfo ENTRY =
      new RuleInfo(
          "quote-gone",
          Severity.ERROR,
          "A quotation is not in the kept copy of its source; such evidence does not count.");

  @Override
  public RuleInfo entry() {
    return ENTRY;
  }

  @Override
  public List<Finding> check(Assessment assessment) {
    return QuoteFindings.of(
        assessment,
        QuoteState.GONE,
        ENTRY,
        "%s is not in the newest kept copy; correct the quotation, or withdraw the source if it no longer says so");
  }
}
