package touchstone.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import touchstone.model.QuoteState;
import touchstone.quote.QuoteTrials.Kind;
import touchstone.quote.QuoteTrials.Trial;

/** What the matcher must not fall below, on texts of the seeds 1 to 12. */
class QuoteFloorsTest {

  private static final int TEXTS = 12;
  private static final int DRAWS = 15;
  private static final Map<Kind, List<Trial>> TRIALS = new EnumMap<>(Kind.class);
  private static final Map<Kind, List<QuoteMatch>> MATCHES = new EnumMap<>(Kind.class);

  @BeforeAll
  static void match() {
    for (Kind kind : Kind.values()) {
      List<Trial> trials = new ArrayList<>();
      for (int seed = 1; seed <= TEXTS; seed++) {
        QuoteTrials drawn = new QuoteTrials(seed, InventedText.sentences(seed, 300));
        for (int i = 0; i < DRAWS; i++) {
          trials.add(drawn.draw(kind));
        }
      }
      TRIALS.put(kind, trials);
      MATCHES.put(kind, trials.stream().map(QuoteFloorsTest::match).toList());
    }
  }

  private static QuoteMatch match(Trial trial) {
    return QuoteMatcher.over(trial.text())
        .find(new QuoteSelector(trial.quote(), trial.prefix(), trial.suffix(), -1));
  }

  private static boolean isRight(Trial trial, QuoteMatch match, QuoteState state) {
    return match.state() == state
        && match.places().get(0).overlaps(new Span(trial.start(), trial.end()));
  }

  private static List<String> wrong(Kind kind, QuoteState state) {
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < TRIALS.get(kind).size(); i++) {
      Trial trial = TRIALS.get(kind).get(i);
      QuoteMatch match = MATCHES.get(kind).get(i);
      if (!isRight(trial, match, state)) {
        String now = trial.start() < 0 ? "" : trial.text().substring(trial.start(), trial.end());
        wrong.add(trial.quote() + "\n  is now " + now + "\n  gave " + match + "\n");
      }
    }
    return wrong;
  }

  @Test
  void findsAllThatIsUntouched() {
    assertEquals(List.of(), wrong(Kind.UNTOUCHED, QuoteState.EXACT));
  }

  @Test
  void findsAllThatIsOnlySetInAnotherWay() {
    assertEquals(List.of(), wrong(Kind.TYPOGRAPHY, QuoteState.NORMALISED));
  }

  @Test
  void findsAllThatWasMoved() {
    assertEquals(List.of(), wrong(Kind.MOVED, QuoteState.MOVED));
  }

  @Test
  void flagsEveryChangedFigure() {
    assertEquals(List.of(), wrong(Kind.NUMBER, QuoteState.NUMBER_CHANGED));
  }

  @Test
  void flagsEveryNegation() {
    assertEquals(List.of(), wrong(Kind.NEGATION, QuoteState.NUMBER_CHANGED));
  }

  @Test
  void findsNearlyAllWithAFewWordsChanged() {
    List<String> few = wrong(Kind.WORDS_5, QuoteState.REWORDED);
    assertTrue(few.size() <= 0.03 * TEXTS * DRAWS, few.size() + " wrong: " + few);
    List<String> many = wrong(Kind.WORDS_15, QuoteState.REWORDED);
    assertTrue(many.size() <= 0.08 * TEXTS * DRAWS, many.size() + " wrong: " + many);
  }

  @Test
  void anchorsNothingThatIsGoneButToItsTwins() {
    int anchored = 0;
    int twins = 0;
    List<String> unexplained = new ArrayList<>();
    for (int i = 0; i < TRIALS.get(Kind.DELETED).size(); i++) {
      Trial trial = TRIALS.get(Kind.DELETED).get(i);
      QuoteMatch match = MATCHES.get(Kind.DELETED).get(i);
      twins += trial.twins() > 0 ? 1 : 0;
      anchored += match.places().isEmpty() ? 0 : 1;
      if (!match.places().isEmpty() && trial.twins() == 0) {
        unexplained.add(trial.quote() + "\n  gave " + match);
      }
    }
    assertEquals(List.of(), unexplained);
    assertTrue(anchored <= twins && twins > 0, anchored + " of " + twins);
  }
}
