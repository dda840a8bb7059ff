package touchstone.check.rules;

import java.util.List;
import touchstone.check.Rule;
import touchstone.model.Assessment;
import touchstone.model.Finding;
import touchstone.model.ReviewReason;
import touchstone.model.RuleInfo;
import touchstone.model.Severity;

/** An exhibit that was considered at sign-off, and is gone (METHOD, section 7). */
final class ExhibitGoneRule implements Rule {

  private static final RuleInfo ENTRY =
      new RuleInfo(
          "exhibit-gone",
          Severity.WARNING,
          "An exhibit that a verdict was signed on is no longer there.");

  @Override
  public RuleInfo entry() {
    return ENTRY;
  }

  @Override
  public List<Finding> check(Assessment assessment) {
    return ReviewFindings.of(
        assessment, ReviewReason.Kind.EXHIBIT_GONE, ENTRY, "restore it, or sign the verdict again");
  }
}
