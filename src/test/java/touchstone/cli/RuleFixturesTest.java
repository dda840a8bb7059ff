package touchstone.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import touchstone.cli.session.AllRules;
import touchstone.coverage.AnchorRules;
import touchstone.model.RuleInfo;
import touchstone.site.ClaimReviewLint;

/**
 * Every rule fires where it should and nowhere else: {@code <rule>/<case>-<outcome>} holds the
 * files that differ from {@code _base}, and {@code expected.txt} with every line that is then
 * printed.
 *
 * <p>Nobody has signed the claims of {@code _base}: its {@code unsigned-verdict} notes are left out
 * of the comparison, except in that rule's own fixtures.
 */
class RuleFixturesTest {

  private static final String UNSIGNED = "unsigned-verdict";
  private static final Set<String> OUTCOMES = Set.of("error", "warning", "note", "valid");

  @TempDir private Path folder;

  static List<RuleFixture> fixtures() throws IOException {
    return RuleFixture.all();
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void findsWhatItShouldAndNothingElse(RuleFixture fixture) throws IOException {
    fixture.writeTo(folder);
    RunResult result = RunResult.in(folder, "check", "--verbose");
    List<String> found =
        result.outLines().stream()
            .filter(line -> fixture.rule().equals(UNSIGNED) || !line.contains("[" + UNSIGNED + "]"))
            .toList();
    assertEquals(String.join("\n", fixture.expected()), String.join("\n", found));
    assertFalse(result.err().contains("Exception"), result.err());
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void isNamedForWhatHappens(RuleFixture fixture) throws IOException {
    assertTrue(OUTCOMES.contains(fixture.outcome()), fixture + " ends in no outcome");
    List<String> own =
        fixture.expected().stream()
            .filter(line -> line.contains("[" + fixture.rule() + "]"))
            .toList();
    if (fixture.fires()) {
      String expected = ": " + fixture.outcome() + " [" + fixture.rule() + "] ";
      assertFalse(own.isEmpty(), fixture + " expects nothing of its rule");
      assertTrue(own.stream().allMatch(line -> line.contains(expected)), own.toString());
    } else {
      assertEquals(List.of(), own, fixture + " is to be valid");
    }
  }

  @Test
  void findsNothingInTheBaseButThatNobodySigned() throws IOException {
    new RuleFixture("", "base-valid").writeTo(folder);
    List<String> lines = RunResult.in(folder, "check", "--verbose").outLines();
    assertEquals(2, lines.size(), lines.toString());
    assertTrue(lines.stream().allMatch(line -> line.contains("[" + UNSIGNED + "]")));
  }

  @Test
  void hasACaseThatFiresAndANearMissForEveryRule() throws IOException {
    List<String> lacking = new ArrayList<>();
    List<RuleInfo> checked = new ArrayList<>(AllRules.all());
    checked.removeAll(ClaimReviewLint.rules()); // found when publishing: ClaimReviewLintTest
    checked.removeAll(AnchorRules.all()); // found beside the article: CoverageCommandTest
    for (RuleInfo rule : checked) {
      List<RuleFixture> own =
          fixtures().stream().filter(fixture -> fixture.rule().equals(rule.id())).toList();
      if (own.stream().noneMatch(RuleFixture::fires)) {
        lacking.add(rule.id() + " has no case that fires");
      }
      if (own.stream().allMatch(RuleFixture::fires)) {
        lacking.add(rule.id() + " has no near miss that ends in -valid");
      }
    }
    assertEquals(List.of(), lacking, "add them to " + RuleFixture.ROOT);
  }

  @Test
  void hasNoFixtureWithoutARule() throws IOException {
    Set<String> known = AllRules.all().stream().map(RuleInfo::id).collect(Collectors.toSet());
    Set<String> others = new TreeSet<>();
    fixtures().forEach(fixture -> others.add(fixture.rule()));
    others.removeAll(known);
    assertEquals(Set.of(), others);
  }
}
