package touchstone.check.rules;

import java.util.List;
import touchstone.check.Rule;
import touchstone.model.Assessment;
import touchstone.model.Finding;
import touchstone.model.ReviewReason;
import touchstone.model.RuleInfo;
import touchstone.model.Severity;

/** An exhibit that was another when the verdict was signed (METHOD, section 7). */
final class ExhibitChangedRule implements Rule {

  private static final RuleInfo ENTRY =
      new RuleInfo(
          "exhibit-changed",
          Severity.WARNING,
          "An exhibit is no longer what it was when the verdict was signed.");

  @Override
  public RuleInfo entry() {
    return ENTRY;
  }

  @Override
  public List<Finding> check(Assessment assessment) {
    return ReviewFindings.of(
        assessment,
        ReviewReason.Kind.EXHIBIT_CHANGED,
        ENTRY,
        "read it again and sign the verdict again");
  }
}
