package touchstone.check.rules;

import java.util.List;
import touchstone.check.Rule;
import touchstone.model.Assessment;
import touchstone.model.Finding;
import touchstone.model.QuoteState;
import touchstone.model.RuleInfo;
import touchstone.model.Severity;

/** A quotation whose copy has another figure (METHOD, section 1, item 5). */
final class QuoteNumberChangedRule implements Rule {

  private static final RuleInfo ENTRY =
      new RuleInfo(
          "quote-number-changed",
          Severity.ERROR,
          "The kept copy says something else at the place of a quotation; such evidence does not count.");

  @Override
  public RuleInfo entry() {
    return ENTRY;
  }

  @Override
  public List<Finding> check(Assessment assessment) {
    return QuoteFindings.of(
        assessment,
        QuoteState.NUMBER_CHANGED,
        ENTRY,
        "%s says something else in the newest kept copy; correct the quotation and look at the claim again");
  }
}
