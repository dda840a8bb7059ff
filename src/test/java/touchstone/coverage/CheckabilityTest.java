package touchstone.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import touchstone.store.SentenceFile;

/** How checkable sentences look. */
class CheckabilityTest {

  private static final double F1_FLOOR = 0.86;
  private static final double AVERAGE_PRECISION_FLOOR = 0.96;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We measured 12ms added latency in 127 sessions.",
        "Unemployment fell to 4.5% in 2015.",
        "Amazon sold 14,000 speakers last year.",
        "The governor voted against the bill three times.",
      })
  void callsAFigureOrAnEventCheckable(String sentence) {
    assertTrue(Checkability.of(sentence).checkable(), () -> "" + Checkability.of(sentence));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Thank you very much.",
        "What do you think about that?",
        "I hope we can do better.",
        "Don't waste hours on this.",
        "",
        "…",
      })
  void callsACourtesyAQuestionOrAWishNotCheckable(String sentence) {
    assertFalse(Checkability.of(sentence).checkable(), () -> "" + Checkability.of(sentence));
  }

  @Test
  void isTheSumOfItsTerms() {
    Random random = new Random(7);
    String[] words = {"the", "12%", "Bob", "said", "why", "$5", "rose", "2019", "I", "?", "3rd"};
    for (int round = 0; round < 500; round++) {
      StringBuilder sentence = new StringBuilder();
      for (int k = random.nextInt(20); k > 0; k--) {
        sentence.append(words[random.nextInt(words.length)]).append(' ');
      }
      Checkability score = Checkability.of(sentence.toString());
      double sum = score.terms().stream().mapToDouble(Checkability.Term::weight).sum();
      assertEquals(score.score(), score.start() + sum, 1e-9);
      assertEquals(1 / (1 + Math.exp(-score.score())), score.probability(), 1e-12);
    }
  }

  @Test
  void namesTheReasonsWithTheRestAsOne() {
    Checkability score = Checkability.of("We spent 12 billion dollars in 1998, more than in 1997.");
    List<String> reasons = score.reasons(3);
    assertEquals(5, reasons.size());
    assertTrue(
        reasons.stream().anyMatch(r -> r.matches("\\+\\d\\.\\d\\d a number: 12")), "" + reasons);
    double sum =
        reasons.stream()
            .mapToDouble(r -> Double.parseDouble(r.substring(0, 5).replace('−', '-')))
            .sum();
    assertEquals(score.score(), sum, 0.03);
  }

  @Test
  void doesNotCareWhomItIsAbout() {
    double one = Checkability.of("Yesterday Smith of Ohio raised taxes by 5%.").score();
    double other = Checkability.of("Yesterday Obama of Texas raised taxes by 5%.").score();
    assertEquals(one, other);
    assertFalse(one == Checkability.of("Yesterday nobody of them raised taxes by 5%.").score());
  }

  @Test
  void holdsItsFloorsOnTheSentencesThatItWasFittedOn() throws IOException {
    List<Accuracy.Scored> scored = new ArrayList<>();
    for (SentenceFile.Sentence each :
        SentenceFile.read(Supplied.data("claimbuster/train.json.gz"))) {
      scored.add(
          new Accuracy.Scored(
              Checkability.of(each.text()).score(), Boolean.TRUE.equals(each.checkable())));
    }
    assertEquals(7_976, scored.size());
    Accuracy accuracy = Accuracy.of(scored, Weights.shipped().threshold());
    assertTrue(accuracy.f1() > F1_FLOOR, accuracy.toString());
    assertTrue(accuracy.averagePrecision() > AVERAGE_PRECISION_FLOOR, accuracy.toString());
  }

  @Test
  void refusesWeightsThatAreNone() {
    assertThrows(IllegalArgumentException.class, () -> Weights.read(List.of("start\t0")));
    assertThrows(
        IllegalArgumentException.class,
        () -> Weights.read(List.of("start\t0", "threshold\t0", "no tab")));
    Weights weights = new Weights(1, 2, Map.of("word:x", 3.0));
    assertEquals(1, Checkability.of("", weights).score());
    assertTrue(Checkability.of("x", weights).score() > 1);
  }
}
