package touchstone.check.rules;

import java.util.List;
import java.util.stream.Collectors;
import touchstone.check.Rule;
import touchstone.model.Assessment;
import touchstone.model.ClaimAssessment;
import touchstone.model.Finding;
import touchstone.model.ReviewReason;
import touchstone.model.RuleInfo;
import touchstone.model.Severity;

/** A verdict that a person has yet to sign, or to look at again (METHOD, section 7). */
final class NeedsReviewRule implements Rule {

  private static final RuleInfo ENTRY =
      new RuleInfo(
          "needs-review", Severity.NOTE, "A verdict was not signed, or has changed since.");

  @Override
  public RuleInfo entry() {
    return ENTRY;
  }

  @Override
  public List<Finding> check(Assessment assessment) {
    return assessment.claims().values().stream()
        .filter(ClaimAssessment::needsReview)
        .map(
            assessed ->
                ENTRY.onClaim(
                    assessed.claim().location(),
                    assessed.claim().id(),
                    "\"%s\" needs review: %s"
                        .formatted(
                            assessed.claim().id(),
                            assessed.reviewReasons().stream()
                                .map(ReviewReason::text)
                                .collect(Collectors.joining("; ")))))
        .toList();
  }
}
