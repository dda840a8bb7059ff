package touchstone.check.rules;

import java.util.List;
import touchstone.check.Rule;
import touchstone.model.Assessment;
import touchstone.model.Finding;
import touchstone.model.QuoteState;
import touchstone.model.RuleInfo;
import touchstone.model.Severity;

/** A quotation that does not say which place is meant. */
final class QuoteAmbiguousRule implements Rule {

  private static final RuleInfo ENTRY =
      new RuleInfo(
          "quote-ambiguous", Severity.NOTE, "A quotation is in the kept copy more than once.");

  @Override
  public RuleInfo entry() {
    return ENTRY;
  }

  @Override
  public List<Finding> check(Assessment assessment) {
    return QuoteFindings.of(
        assessment,
        QuoteState.AMBIGUOUS,
        ENTRY,
        "%s stands more than once in the newest kept copy; quote a few words more");
  }
}
