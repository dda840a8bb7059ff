package touchstone.cli;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import touchstone.check.Checker;
import touchstone.check.Rule;
import touchstone.check.rules.RuleCatalog;
import touchstone.model.RuleInfo;
import touchstone.store.ReadingRule;

/** Every rule that a finding can come from, whichever room finds it. */
final class AllRules {

  private AllRules() {}

  /** Returns the rules, sorted by id. */
  static List<RuleInfo> all() {
    return Stream.of(
            RuleCatalog.all().stream().map(Rule::entry),
            Checker.entries().stream(),
            Arrays.stream(ReadingRule.values()).map(AllRules::reading))
        .flatMap(rules -> rules)
        .sorted(Comparator.comparing(RuleInfo::id))
        .toList();
  }

  /** A reading rule is named for the defect so plainly that its name is the sentence. */
  private static RuleInfo reading(ReadingRule rule) {
    String words = rule.word().replace('-', ' ');
    String sentence = Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
    return new RuleInfo(rule.word(), rule.severity(), sentence);
  }
}
