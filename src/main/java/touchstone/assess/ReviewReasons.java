package touchstone.assess;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import touchstone.model.ExhibitSeal;
import touchstone.model.Id;
import touchstone.model.ReviewReason;
import touchstone.model.SignOff;
import touchstone.model.Status;

/** Why a claim needs review (METHOD, section 7). */
final class ReviewReasons {

  private ReviewReasons() {}

  /**
   * Returns the reasons, each a clause.
   *
   * @param signed what a person signed, or null
   * @param computed what the evidence gives now
   * @param seals the exhibits on the claim as they are now
   */
  static List<ReviewReason> of(@Nullable SignOff signed, Status computed, List<ExhibitSeal> seals) {
    if (signed == null) {
      return List.of(new ReviewReason(ReviewReason.Kind.UNSIGNED, null, "nobody has signed it"));
    }
    List<ReviewReason> reasons = new ArrayList<>();
    if (signed.computedThen() != computed) {
      String then = signed.computedThen().word();
      String text =
          signed.overrides() == null
              ? "it was signed as %s, and the evidence now gives %s"
              : "its override set %s aside, and the evidence now gives %s";
      reasons.add(
          new ReviewReason(
              ReviewReason.Kind.VERDICT_DIFFERS, null, text.formatted(then, computed.word())));
    }
    Map<Id, String> now = new LinkedHashMap<>();
    seals.forEach(seal -> now.put(seal.source(), seal.seal()));
    Map<Id, String> then = new LinkedHashMap<>();
    signed.evidence().forEach(seal -> then.put(seal.source(), seal.seal()));
    now.forEach(
        (source, seal) -> {
          String before = then.get(source);
          if (before == null) {
            reasons.add(exhibit(ReviewReason.Kind.EXHIBIT_NEW, source, "is new"));
          } else if (!before.equals(seal)) {
            reasons.add(exhibit(ReviewReason.Kind.EXHIBIT_CHANGED, source, "has changed"));
          }
        });
    then.keySet().stream()
        .filter(source -> !now.containsKey(source))
        .forEach(source -> reasons.add(exhibit(ReviewReason.Kind.EXHIBIT_GONE, source, "is gone")));
    return reasons;
  }

  private static ReviewReason exhibit(ReviewReason.Kind kind, Id source, String what) {
    return new ReviewReason(kind, source, "exhibit \"%s\" %s since".formatted(source, what));
  }
}
