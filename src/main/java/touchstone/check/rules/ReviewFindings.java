package touchstone.check.rules;

import java.util.ArrayList;
import java.util.List;
import touchstone.model.Assessment;
import touchstone.model.Claim;
import touchstone.model.ClaimAssessment;
import touchstone.model.Finding;
import touchstone.model.ReviewReason;
import touchstone.model.RuleInfo;

/** The findings of the rules about sign-off: one for each reason of their kind. */
final class ReviewFindings {

  private ReviewFindings() {}

  static List<Finding> of(
      Assessment assessment, ReviewReason.Kind kind, RuleInfo entry, String remedy) {
    List<Finding> findings = new ArrayList<>();
    for (ClaimAssessment assessed : assessment.claims().values()) {
      Claim claim = assessed.claim();
      for (ReviewReason reason : assessed.reviewReasons()) {
        if (reason.kind() == kind) {
          String message =
              "\"%s\" needs review: %s; %s".formatted(claim.id(), reason.text(), remedy);
          findings.add(
              reason.source() == null
                  ? entry.onClaim(claim.location(), claim.id(), message)
                  : entry.onExhibit(claim.location(), claim.id(), reason.source(), message));
        }
      }
    }
    return findings;
  }
}
