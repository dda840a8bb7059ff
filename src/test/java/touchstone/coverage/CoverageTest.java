package touchstone.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import touchstone.model.Claim;
import touchstone.model.DocumentText;
import touchstone.model.Exclusion;
import touchstone.model.Id;

/** Units against claims and excluded passages. */
class CoverageTest {

  private static final DocumentText ARTICLE =
      Texts.article(
          "A title of it",
          "# Modes",
          "The speaker has two modes. It has them — “day” and ‘night’. Nobody checked this.",
          "No. It is loud by day. It is loud by day.",
          "| Mode | Noise |",
          "|---|---|",
          "| Day | 12 dB |",
          "| Night | None |",
          "# Two headings of it");

  private static Coverage cover(Object... rows) {
    return Coverage.of(
        ARTICLE,
        Stream.of(rows).filter(Claim.class::isInstance).map(Claim.class::cast).toList(),
        Stream.of(rows).filter(Exclusion.class::isInstance).map(Exclusion.class::cast).toList());
  }

  private static String state(Coverage coverage, String text) {
    return coverage.units().stream()
        .filter(covered -> covered.unit().text().equals(text))
        .map(covered -> covered.state().word() + covered.claims() + covered.reason())
        .findFirst()
        .orElse("no unit");
  }

  @Test
  void countsEveryUnitOnce() {
    Coverage coverage =
        cover(
            Texts.claim("a", "has two modes", "Modes"),
            Texts.excluded("Modes", 1, "Nobody checked"));
    int sum = Stream.of(State.values()).mapToInt(coverage::count).sum();
    assertEquals(coverage.units().size(), sum);
    assertEquals(coverage.covered(), sum - coverage.count(State.OPEN));
    assertEquals(coverage.count(State.OPEN), coverage.open().size());
    assertEquals(2, coverage.headings());
    assertEquals("claimed[a]", state(coverage, "The speaker has two modes."));
    assertEquals("excluded[]no claim", state(coverage, "Nobody checked this."));
    assertEquals("open[]", state(coverage, "12 dB"));
  }

  @Test
  void ignoresTypographyAndSpacesButNotCase() {
    Coverage coverage =
        cover(
            Texts.claim("a", "them - \"day\"  and 'night'", "Modes"),
            Texts.claim("b", "the speaker", "Modes"));
    assertTrue(state(coverage, "It has them — “day” and ‘night’.").startsWith("claimed[a]"));
    assertEquals(
        List.of("anchor-not-found"), coverage.findings().stream().map(f -> f.rule()).toList());
    assertEquals(new Id("b"), coverage.findings().get(0).claim());
  }

  @Test
  void findsNoPartOfAWord() {
    assertEquals(1, cover(Texts.claim("a", "he speaker", "Modes")).findings().size());
    assertEquals(0, cover(Texts.claim("a", "The speaker", "Modes")).findings().size());
  }

  @Test
  void tellsOfAnAnchorThatOccursTwice() {
    Coverage coverage = cover(Texts.claim("a", "loud by day", "Modes"));
    assertEquals("anchor-ambiguous", coverage.findings().get(0).rule());
    assertTrue(coverage.findings().get(0).message().contains("2 times"));
    assertEquals(0, coverage.count(State.CLAIMED));
  }

  @Test
  void takesTheOneOfTheSectionIfAnAnchorOccursTwice() {
    Coverage coverage = cover(Texts.claim("a", "of it", "(title)"));
    assertEquals("anchor-ambiguous", coverage.findings().get(0).rule());
    assertEquals("claimed[a]", state(coverage, "A title of it"));
  }

  @Test
  void letsTheParagraphTellWhichWordsAreExcluded() {
    Coverage coverage = cover(Texts.excluded("(title)", 1, "of it"));
    assertEquals(List.of(), coverage.findings());
    assertEquals("excluded[]no claim", state(coverage, "A title of it"));
    assertEquals(1, cover(Texts.excluded("Modes", 1, "of it")).findings().size());
  }

  @Test
  void countsAHeadingThatARowPointsInto() {
    Coverage coverage = cover(Texts.claim("a", "Two headings", "Two headings of it"));
    assertEquals("claimed[a]", state(coverage, "Two headings of it"));
    assertEquals(1, coverage.headings());
    assertEquals("no unit", state(coverage, "Modes"));
  }

  @Test
  void letsAnAnchorOverTwoCellsStandForTheLast() {
    Coverage coverage = cover(Texts.claim("a", "Night | None", "Modes"));
    assertEquals("claimed[a]", state(coverage, "None"));
    assertEquals("by-rule[]row label: it names what the row is about", state(coverage, "Night"));
  }

  @Test
  void letsOneEntryStandForARowOfLabels() {
    Coverage coverage = cover(Texts.excluded("Modes", 3, "Noise"));
    assertEquals("excluded[]no claim", state(coverage, "Mode"));
    assertEquals("excluded[]no claim", state(coverage, "Noise"));
    assertEquals("open[]", state(cover(), "Noise"));
    Coverage body = cover(Texts.excluded("Modes", 4, "12 dB"));
    assertTrue(state(body, "Day").startsWith("by-rule"), "only a first row is a row of labels");
  }

  @Test
  void readsOneWordWithTheSentenceBesideIt() {
    assertTrue(state(cover(), "No.").startsWith("by-rule"));
    Coverage alone = Coverage.of(Texts.article("T", "- Nothing."), List.of(), List.of());
    assertEquals(1, alone.open().stream().filter(o -> o.unit().text().equals("Nothing.")).count());
    Coverage dashes = Coverage.of(Texts.article("T", "One two. — !"), List.of(), List.of());
    assertEquals(0, dashes.open().stream().filter(o -> o.unit().text().equals("— !")).count());
  }

  @Test
  void ranksWhatIsOpen() {
    List<OpenUnit> open =
        Coverage.of(
                Texts.article("T", "Thank you. They sold 14,000 of them in 2023. What now?"),
                List.of(),
                List.of())
            .open();
    assertEquals("They sold 14,000 of them in 2023.", open.get(0).unit().text());
    assertTrue(open.get(0).checkability().score() > open.get(1).checkability().score());
  }

  @Test
  void leavesAnEmptyAnchorToItsOwnRule() {
    assertEquals(List.of(), cover(Texts.claim("a", " ", "Modes")).findings());
  }
}
