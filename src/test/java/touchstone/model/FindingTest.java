package touchstone.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a finding is told by: its order, its number, and what an acceptance refers to. */
class FindingTest {

  private static final RuleInfo RULE = new RuleInfo("a-rule", Severity.WARNING, "Wrong.");
  private static final RuleInfo OTHER = new RuleInfo("b-rule", Severity.ERROR, "Wrong.");
  private static final Id CLAIM = new Id("claim");
  private static final Id SOURCE = new Id("source");

  private static Location at(int line, int column) {
    return new Location("b.csv", line, column);
  }

  @Test
  void saysWhomItConcerns() {
    Finding onExhibit = RULE.onExhibit(at(2, 3), CLAIM, SOURCE, "message");
    assertEquals("a-rule", onExhibit.rule());
    assertEquals(Severity.WARNING, onExhibit.severity());
    assertEquals("b.csv:2:3", onExhibit.location().toString());
    assertEquals(CLAIM, onExhibit.claim());
    assertEquals(SOURCE, onExhibit.source());
    assertEquals("message", onExhibit.message());
    assertEquals(1, onExhibit.occurrence());
    assertNull(onExhibit.acceptedBecause());
    assertEquals(CLAIM, RULE.onClaim(at(1, 1), CLAIM, "m").claim());
    assertNull(RULE.onClaim(at(1, 1), CLAIM, "m").source());
    assertEquals(SOURCE, RULE.onSource(at(1, 1), SOURCE, "m").source());
    assertNull(RULE.onSource(at(1, 1), SOURCE, "m").claim());
    assertNull(RULE.at(at(1, 1), "m").claim());
    assertNull(RULE.at(at(1, 1), "m").source());
  }

  @Test
  void keepsEverythingElseWhereOneThingIsChanged() {
    Finding finding = RULE.onExhibit(at(2, 3), CLAIM, SOURCE, "message");
    Finding graver = finding.withSeverity(Severity.ERROR);
    assertEquals(Severity.ERROR, graver.severity());
    assertEquals(finding, graver.withSeverity(Severity.WARNING));
    Finding accepted = finding.accepted("known");
    assertEquals("known", accepted.acceptedBecause());
    assertEquals("known", accepted.withSeverity(Severity.NOTE).acceptedBecause());
    assertEquals(finding.fingerprint(), accepted.fingerprint());
  }

  @Test
  void standsInTheOrderOfFileLineColumnRuleAndMessage() {
    List<Finding> ordered =
        List.of(
            OTHER.at(new Location("a.csv", 9, 9), "z"),
            OTHER.at(at(1, 2), "z"),
            RULE.at(at(1, 3), "z"),
            RULE.at(at(10, 1), "a"),
            RULE.at(at(10, 1), "b"),
            OTHER.at(at(10, 1), "a"));
    for (int turn = 0; turn < ordered.size(); turn++) {
      List<Finding> turned = new ArrayList<>(ordered);
      Collections.rotate(turned, turn);
      assertEquals(ordered, Finding.numbered(turned));
    }
  }

  @Test
  void numbersThoseThatAreAlikeButForTheirPlace() {
    List<Finding> found =
        Finding.numbered(
            List.of(
                RULE.at(at(7, 1), "as in line 3:1"),
                RULE.at(at(2, 1), "as in line 9:22"),
                RULE.at(at(2, 1), "as in line 9:22"),
                RULE.at(at(3, 1), "as in the other"),
                RULE.onClaim(at(8, 1), CLAIM, "as in line 1:1")));
    assertEquals(List.of(1, 1, 2, 1), found.stream().map(Finding::occurrence).toList());
    assertEquals(4, found.stream().map(Finding::fingerprint).distinct().count());
  }

  @ParameterizedTest(name = "{0} / {1}: {2}")
  @CsvSource({
    "as in line 3, as in line 42, true",
    "as in line 3, as in line 3:1, true",
    "as in line 3:1:7, as in line 90, true",
    "as in line 0, as in line 9, true",
    "as in line 3: wrong, as in line 90:9: wrong, true",
    "as in line 3: wrong, as in line 3 wrong, false",
    "as in line 3:, as in line 3, false",
    "as in line 3, as in line :3, false",
    "as in line 3 and 4, as in line 3, false",
    "as in line 3, as in line x, false",
    "'', 7, false"
  })
  void takesNumbersAndThoseThatColonsJoinForPlaces(String one, String other, boolean same) {
    String first = RULE.at(at(1, 1), one).fingerprint();
    assertEquals(same, first.equals(RULE.at(at(1, 1), other).fingerprint()));
  }

  @Test
  void keepsItsFingerprintWhereverInItsFileItMoves() {
    Finding finding = RULE.onExhibit(at(2, 3), CLAIM, SOURCE, "as in line 3:1");
    assertTrue(finding.fingerprint().matches("[0-9a-f]{16}"), finding.fingerprint());
    assertEquals(
        finding.fingerprint(),
        RULE.onExhibit(at(99, 1), CLAIM, SOURCE, "as in line 7:12").fingerprint());
    for (Finding different :
        List.of(
            OTHER.onExhibit(at(2, 3), CLAIM, SOURCE, "as in line 3:1"),
            RULE.onExhibit(at(2, 3), SOURCE, SOURCE, "as in line 3:1"),
            RULE.onExhibit(at(2, 3), CLAIM, CLAIM, "as in line 3:1"),
            RULE.onExhibit(at(2, 3), CLAIM, SOURCE, "as in no line"),
            RULE.onExhibit(new Location("c.csv", 2, 3), CLAIM, SOURCE, "as in line 3:1"))) {
      assertNotEquals(finding.fingerprint(), different.fingerprint());
    }
  }
}
