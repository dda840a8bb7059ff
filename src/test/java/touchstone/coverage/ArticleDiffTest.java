package touchstone.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import touchstone.model.Claim;
import touchstone.model.DocumentText;

/** What an edit of an article did to the passages of its claims. */
class ArticleDiffTest {

  private static final String[] OLD = {
    "The title",
    "# One",
    "The lamp uses 12 watts in all modes. It was sold in 2019 by Acme.",
    "Nobody else makes such a lamp today.",
    "# Two",
    "A second lamp came out in 2021. Thank you.",
  };

  private static final List<Claim> CLAIMS =
      List.of(
          Texts.claim("watts", "uses 12 watts", "One"),
          Texts.claim("sold", "sold in 2019", "One"),
          Texts.claim("nobody", "Nobody else makes", "One"),
          Texts.claim("second", "second lamp came", "Two"));

  private static String fates(String... edited) {
    return String.join(
        " ",
        ArticleDiff.of(Texts.article(OLD), Texts.article(edited), CLAIMS).passages().stream()
            .map(passage -> passage.fate().word())
            .toList());
  }

  private static String[] with(int line, String text) {
    String[] lines = OLD.clone();
    lines[line] = text;
    return lines;
  }

  @Test
  void leavesWhatIsTheSameUnchanged() {
    assertEquals("unchanged unchanged unchanged unchanged", fates(OLD));
    assertEquals(
        "unchanged unchanged unchanged unchanged",
        fates(with(2, "New to all. " + OLD[2].replace("It", "It "))),
        "an insertion above moves nothing, and spaces are no change");
  }

  @Test
  void seesAnotherFigure() {
    String[] edited = with(2, OLD[2].replace("12", "15"));
    assertEquals("changed unchanged unchanged unchanged", fates(edited));
    ArticleDiff.Passage passage =
        ArticleDiff.of(Texts.article(OLD), Texts.article(edited), CLAIMS).passages().get(0);
    assertEquals("The lamp uses 15 watts in all modes.", passage.after().text());
  }

  @Test
  void seesWhatIsGone() {
    assertEquals("unchanged unchanged gone unchanged", fates(with(3, "Entirely other words.")));
    assertEquals("gone gone gone gone", fates(""));
  }

  @Test
  void seesWhatMoved() {
    assertEquals(
        "moved unchanged unchanged unchanged",
        fates(
            "The title",
            "# One",
            "It was sold in 2019 by Acme.",
            OLD[3],
            "# Two",
            OLD[5],
            "The lamp uses 12 watts in all modes."));
    assertEquals(
        "unchanged unchanged moved unchanged",
        fates("The title", "# One", OLD[3], OLD[2], "# Two", OLD[5]));
  }

  @Test
  void tellsWhichClaimsItCouldNotCompare() {
    ArticleDiff diff =
        ArticleDiff.of(
            Texts.article(OLD), Texts.article(OLD), List.of(Texts.claim("x", "not there", "One")));
    assertEquals(ArticleDiff.Fate.NOT_ANCHORED, diff.passages().get(0).fate());
  }

  @Test
  void listsWhatIsNewMostCheckableFirst() {
    ArticleDiff diff =
        ArticleDiff.of(
            Texts.article(OLD),
            Texts.article(with(3, OLD[3] + " Do enjoy it! In 2024 Acme sold 3 million of them.")),
            CLAIMS);
    assertEquals(
        List.of("In 2024 Acme sold 3 million of them.", "Do enjoy it!"),
        diff.added().stream().map(open -> open.unit().text()).toList());
  }

  @Test
  void pairsEachUnitAtMostOnce() {
    Random random = new Random(3);
    for (int round = 0; round < 200; round++) {
      DocumentText one = random(random);
      DocumentText other = random(random);
      List<Unit> old = Segmenter.units(one);
      List<Unit> edited = Segmenter.units(other);
      UnitMatching matching = UnitMatching.of(old, edited);
      List<Unit> counterparts =
          old.stream().map(matching::counterpart).filter(unit -> unit != null).toList();
      assertEquals(counterparts.size(), Stream.of(counterparts.toArray()).distinct().count());
      assertTrue(counterparts.stream().allMatch(matching::hasCounterpart));
      assertTrue(UnitMatching.of(old, old).counterpart(old.get(0)) != null);
    }
  }

  private static DocumentText random(Random random) {
    StringBuilder text = new StringBuilder("T\n");
    for (int i = 0; i < 12; i++) {
      text.append("lamp ".repeat(random.nextInt(3)))
          .append("word" + random.nextInt(4))
          .append(random.nextBoolean() ? ". " : ".\n");
    }
    return PlainText.of(text.toString(), List.of());
  }

  @Test
  void findsTheLongestRise() {
    assertEquals(
        List.of(true, false, true, true),
        List.of(
            LongestRise.of(new int[] {1, 9, 2, 3})[0],
            LongestRise.of(new int[] {1, 9, 2, 3})[1],
            LongestRise.of(new int[] {1, 9, 2, 3})[2],
            LongestRise.of(new int[] {1, 9, 2, 3})[3]));
    assertEquals(0, LongestRise.of(new int[0]).length);
  }
}
