package touchstone.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import touchstone.model.AcceptedFinding;
import touchstone.model.Assessment;
import touchstone.model.Dossier;
import touchstone.model.DossierFixture;
import touchstone.model.Finding;
import touchstone.model.Location;
import touchstone.model.RuleInfo;
import touchstone.model.RulePage;
import touchstone.model.Settings;
import touchstone.model.Severity;
import touchstone.model.Workers;

/** What the desk has set is applied to what rules find, to nothing else, and is told if stale. */
class CheckerTest {

  private static final RuleInfo ONE = new RuleInfo("one-rule", Severity.WARNING, "Odd.");
  private static final RuleInfo OTHER = new RuleInfo("other-rule", Severity.NOTE, "Odd.");
  private static final RuleInfo READING = new RuleInfo("no-rows", Severity.ERROR, "None.");
  private static final Location PLACE = new Location("a.csv", 2, 1);

  private record Fixed(RuleInfo entry, List<Finding> found) implements Rule {
    @Override
    public List<Finding> check(Assessment assessment) {
      return found;
    }
  }

  private static Finding one(String message) {
    return ONE.at(PLACE, message);
  }

  private static Rule rule(RuleInfo entry, Finding... found) {
    return new Fixed(entry, List.of(found));
  }

  private static Assessment assessment(Settings settings) {
    Dossier dossier = new Dossier.Builder().settings(settings).build();
    return assessment(dossier);
  }

  private static Assessment assessment(Dossier dossier) {
    return new Assessment(
        dossier, LocalDate.EPOCH, Map.of(), List.of(), Map.of(), List.of(), List.of());
  }

  private static Settings settings(Map<String, Severity> severities, Finding... accepted) {
    List<AcceptedFinding> known = new ArrayList<>();
    for (Finding finding : accepted) {
      known.add(new AcceptedFinding(finding.fingerprint(), "known"));
    }
    return new Settings(severities, known, Map.of(), "", "");
  }

  private static List<Finding> check(Settings settings, List<Finding> reading, Rule... rules) {
    return new Checker(List.of(rules)).check(assessment(settings), reading).findings();
  }

  @Test
  void putsWhatWasReadAndWhatRulesFoundInOneOrder() {
    Finding unread = READING.at(new Location("a.csv", 1, 1), "nothing");
    List<Finding> found =
        check(
            Settings.NONE,
            List.of(unread),
            rule(OTHER, OTHER.at(new Location("a.csv", 9, 1), "late")),
            rule(ONE, one("odd"), one("even")));
    assertEquals(
        List.of("nothing", "even", "odd", "late"), found.stream().map(Finding::message).toList());
    assertTrue(found.stream().allMatch(finding -> finding.acceptedBecause() == null));
  }

  @Test
  void setsTheSeverityOfRulesButNotOfWhatCouldNotBeRead() {
    Finding unread = READING.at(PLACE, "nothing");
    List<Finding> found =
        check(
            settings(Map.of("one-rule", Severity.ERROR, "other-rule", Severity.NOTE)),
            List.of(unread, one("from the reader")),
            rule(ONE, one("odd")),
            rule(OTHER, OTHER.at(PLACE, "other")));
    assertEquals(
        List.of("ERROR nothing", "WARNING from the reader", "ERROR odd", "NOTE other"),
        found.stream().map(f -> f.severity() + " " + f.message()).toList());
  }

  @Test
  void acceptsWhatRulesFoundButNotWhatCouldNotBeRead() {
    Finding unread = READING.at(PLACE, "nothing");
    List<Finding> found =
        check(
            settings(Map.of(), one("odd"), unread),
            List.of(unread),
            rule(ONE, one("odd"), one("even")));
    assertEquals(4, found.size(), found.toString());
    assertNull(found.get(0).acceptedBecause());
    assertEquals("even", found.get(1).message());
    assertNull(found.get(1).acceptedBecause());
    assertEquals("odd", found.get(2).message());
    assertEquals("known", found.get(2).acceptedBecause());
    Finding stale = found.get(3);
    assertEquals(Checker.STALE_SETTING.id(), stale.rule());
    assertTrue(stale.message().contains(unread.fingerprint()), stale.message());
    assertEquals(Location.startOf("touchstone.yaml"), stale.location());
  }

  @Test
  void tellsWhichSettingsAreAboutNothing() {
    Settings settings =
        settings(
            Map.of("one-rule", Severity.ERROR, "no-rule", Severity.NOTE, "a-rule", Severity.NOTE));
    List<Finding> found = check(settings, List.of(), rule(ONE));
    assertEquals(2, found.size());
    assertTrue(found.get(0).message().startsWith("severity is set for \"a-rule\""));
    assertTrue(found.get(1).message().startsWith("severity is set for \"no-rule\""));
    assertEquals(found, Checker.staleSeverities(settings, List.of(rule(ONE))));
    assertEquals(List.of(), Checker.staleAcceptances(List.of("abc"), Set.of("abc")));
    assertEquals(1, Checker.staleAcceptances(List.of("abc", "def"), Set.of("abc")).size());
  }

  @Test
  void findsTheSameOnSeveralThreadsAndUsesThemForManyRecordsOnly() {
    Set<Thread> threads = ConcurrentHashMap.newKeySet();
    List<Rule> rules = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      RuleInfo entry = new RuleInfo("rule-" + i, Severity.NOTE, "Odd.");
      rules.add(
          new Rule() {
            @Override
            public RuleInfo entry() {
              return entry;
            }

            @Override
            public List<Finding> check(Assessment assessment) {
              threads.add(Thread.currentThread());
              return List.of(entry.at(PLACE, "odd"));
            }
          });
    }
    Assessment small = assessment(new DossierFixture().build());
    DossierFixture many = new DossierFixture();
    for (int i = 0; i < 5_001; i++) {
      many.source("s" + i, "acme");
    }
    Assessment large = assessment(many.build());
    try (Workers workers = Workers.of(3)) {
      Checker checker = new Checker(rules, workers);
      List<Finding> found = checker.check(small, List.of()).findings();
      assertEquals(Set.of(Thread.currentThread()), threads);
      assertEquals(20, found.size());
      threads.clear();
      assertEquals(found, checker.check(large, List.of()).findings());
      assertFalse(threads.contains(Thread.currentThread()));
    }
  }

  @Test
  void readsThePageOfARule() {
    RulePage page = RulePages.of("one-leg");
    assertEquals("A verdict hangs on a single exhibit.", page.meaning());
    assertTrue(page.why().startsWith("If this one page changes"), page.why());
    assertTrue(page.remedy().startsWith("Find a second source"), page.remedy());
    assertEquals(List.of(), page.example());
    List<String> example = RulePages.of("claimreview-verdict-in-claim").example();
    assertEquals("id,article,text", example.get(0));
    assertTrue(example.stream().noneMatch(line -> line.startsWith("    ")), example.toString());
    assertThrows(IllegalArgumentException.class, () -> RulePages.of("no-rule"));
  }
}
