package touchstone.cli.session;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import touchstone.check.Checker;
import touchstone.check.Rule;
import touchstone.check.rules.RuleCatalog;
import touchstone.coverage.AnchorRules;
import touchstone.model.RuleInfo;
import touchstone.site.ClaimReviewLint;
import touchstone.store.ReadingRule;

/**
 * Everything that a finding can be named for: rules over the records, faults of reading, what the
 * readers of published markup will not like, and anchors that the article does not have once.
 */
public final class AllRules {

  private AllRules() {}

  /** Returns all rules, sorted by id. */
  public static List<RuleInfo> all() {
    return Stream.of(
            RuleCatalog.all().stream().map(Rule::entry),
            Stream.of(Checker.STALE_SETTING),
            ClaimReviewLint.rules().stream(),
            AnchorRules.all().stream(),
            Arrays.stream(ReadingRule.values()).map(ReadingRule::info))
        .flatMap(rules -> rules)
        .sorted(Comparator.comparing(RuleInfo::id))
        .toList();
  }
}
