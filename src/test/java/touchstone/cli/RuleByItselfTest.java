package touchstone.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import touchstone.assess.Assessor;
import touchstone.assess.Quotations;
import touchstone.check.Rule;
import touchstone.check.rules.RuleCatalog;
import touchstone.cli.session.FindingLine;
import touchstone.model.Dossier;
import touchstone.model.Finding;
import touchstone.model.Workers;
import touchstone.store.CopyFiles;
import touchstone.store.DossierReader;
import touchstone.store.Parsed;

/**
 * Every rule finds the same by itself as beside the others: over the cases of {@link RuleFixture}
 * that are its own or in which it finds something.
 */
class RuleByItselfTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

  @TempDir private Path folder;

  static List<Arguments> cases() throws IOException {
    Map<String, Rule> rules = new TreeMap<>();
    RuleCatalog.all().forEach(rule -> rules.put(rule.entry().id(), rule));
    List<Arguments> cases = new ArrayList<>();
    for (RuleFixture fixture : RuleFixture.all()) {
      for (Map.Entry<String, Rule> rule : rules.entrySet()) {
        if (fixture.rule().equals(rule.getKey()) || !of(rule.getKey(), fixture).isEmpty()) {
          cases.add(Arguments.of(rule.getKey(), fixture, rule.getValue()));
        }
      }
    }
    return cases;
  }

  private static List<String> of(String rule, RuleFixture fixture) throws IOException {
    return fixture.expected().stream().filter(line -> line.contains(" [" + rule + "] ")).toList();
  }

  @ParameterizedTest(name = "{0} in {1}")
  @MethodSource("cases")
  void findsTheSameAlone(String name, RuleFixture fixture, Rule rule) throws IOException {
    fixture.writeTo(folder);
    try (Workers workers = Workers.of(1)) {
      Parsed<Dossier> parsed = DossierReader.read(folder, workers);
      Dossier compared = Quotations.compared(parsed.value(), new CopyFiles(folder), workers);
      List<Finding> found =
          new Assessor(List.of(rule)).assess(compared, parsed.findings(), DAY).findings();
      assertEquals(
          String.join("\n", of(name, fixture)),
          String.join(
              "\n",
              found.stream()
                  .filter(finding -> finding.rule().equals(name))
                  .map(FindingLine::of)
                  .toList()));
    }
  }

  @Test
  void everyRuleHasSeveralCases() throws IOException {
    Map<Object, Integer> counts = new TreeMap<>();
    cases().forEach(one -> counts.merge(one.get()[0], 1, Integer::sum));
    assertEquals(RuleCatalog.all().size(), counts.size());
    assertTrue(counts.values().stream().allMatch(count -> count > 1), counts.toString());
  }
}
