package touchstone.coverage;

import java.util.List;
import org.jspecify.annotations.Nullable;
import touchstone.model.Excerpt;
import touchstone.model.Finding;
import touchstone.model.Id;
import touchstone.model.Location;
import touchstone.model.RuleInfo;
import touchstone.model.Severity;

/** What can be wrong with an anchor when it is looked for in the article. */
public final class AnchorRules {

  private static final RuleInfo NOT_FOUND =
      new RuleInfo(
          "anchor-not-found",
          Severity.WARNING,
          "The article does not have the words of an anchor.");
  private static final RuleInfo AMBIGUOUS =
      new RuleInfo(
          "anchor-ambiguous",
          Severity.WARNING,
          "The article has the words of an anchor more than once.");

  private AnchorRules() {}

  /** Returns the rules. */
  public static List<RuleInfo> all() {
    return List.of(NOT_FOUND, AMBIGUOUS);
  }

  /** Returns the finding that an anchor is nowhere in the article. */
  static Finding notFound(Row row, String nearest) {
    return finding(
        NOT_FOUND,
        row,
        "anchor %s is not in the article%s, expected it once; copy words of the article as they stand"
                .formatted(
                    Excerpt.of(row.anchor()),
                    nearest.isEmpty() ? "" : ", which has " + Excerpt.of(nearest))
            + ", or see what was edited: touchstone diff");
  }

  /** Returns the finding that an anchor is in the article more than once. */
  static Finding ambiguous(Row row, int times) {
    return finding(
        AMBIGUOUS,
        row,
        "anchor %s is %s times in the article, expected once; take more words, or others"
            .formatted(Excerpt.of(row.anchor()), times));
  }

  private static Finding finding(RuleInfo rule, Row row, String message) {
    Id claim = row.claim();
    return claim == null ? rule.at(row.at(), message) : rule.onClaim(row.at(), claim, message);
  }

  /**
   * A row that has an anchor.
   *
   * @param anchor the words
   * @param section the section that the row names
   * @param paragraph the paragraph that the row names, or 0
   * @param claim the claim, or null for an exclusion
   * @param at where the row is
   */
  record Row(String anchor, String section, int paragraph, @Nullable Id claim, Location at) {}
}
