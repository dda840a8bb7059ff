package touchstone.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import touchstone.check.Rule;
import touchstone.check.rules.RuleCatalog;
import touchstone.cli.session.AllRules;
import touchstone.model.RuleInfo;
import touchstone.model.Word;
import touchstone.store.ReadingRule;

/** The list of rules that formats hand on. */
class AllRulesTest {

  private static List<String> ids() {
    return AllRules.all().stream().map(RuleInfo::id).toList();
  }

  @Test
  void isSortedAndNamesEachRuleOnce() {
    assertEquals(ids().stream().sorted().distinct().toList(), ids());
  }

  @Test
  void hasTheRulesOfEveryRoom() {
    assertTrue(
        ids().containsAll(RuleCatalog.all().stream().map(Rule::entry).map(RuleInfo::id).toList()));
    assertTrue(ids().containsAll(Arrays.stream(ReadingRule.values()).map(Word::word).toList()));
    assertTrue(ids().contains("stale-setting"));
  }

  @Test
  void saysOfEachRuleInASentenceWhatItFinds() {
    for (RuleInfo rule : AllRules.all()) {
      assertTrue(rule.summary().matches("[A-Z].*\\."), rule.summary());
    }
  }
}
