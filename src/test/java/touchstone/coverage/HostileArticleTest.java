package touchstone.coverage;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import touchstone.model.DocumentText;

/** Articles made to be hard on programs: long, and the same thing over and over. */
class HostileArticleTest {

  private static final int LENGTH = 200_000;
  private static final Duration BOUND = Duration.ofSeconds(20);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(a. ", "Mr. ", "Mr.", "a'", "1.", "1,", "!", "…", "a", "A ", "# ", "\n# ", "- ", "\n- ",
        "|", "\n| a ", "\u00A0", "\u200B", ". ", ".\"", "\uD83D", "J. ", "e.g. ", "[. ", "é", "\n"
      })
  void areCountedInABoundedTime(String piece) {
    String text = "A title\n\n" + piece.repeat(LENGTH / piece.length());
    assertTimeoutPreemptively(
        BOUND,
        () -> {
          DocumentText article = PlainText.of(text, List.of());
          Coverage coverage =
              Coverage.of(article, List.of(Texts.claim("a", "A title", "(title)")), List.of());
          assertTrue(coverage.count(State.CLAIMED) == 1, "the control: the title is there");
          List<OpenUnit> some = coverage.open().stream().limit(3).toList();
          ClaimDrafts.of(article, some, Set.of());
          ArticleDiff.of(article, article, List.of());
        });
  }
}
