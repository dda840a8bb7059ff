package touchstone.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** F1 and average precision, against figures worked out by hand. */
class AccuracyTest {

  private static List<Accuracy.Scored> scored(Object... pairs) {
    List<Accuracy.Scored> scored = new ArrayList<>();
    for (int i = 0; i < pairs.length; i += 2) {
      scored.add(new Accuracy.Scored((Double) pairs[i], (Boolean) pairs[i + 1]));
    }
    return scored;
  }

  @Test
  void countsHitsAtTheThreshold() {
    Accuracy accuracy = Accuracy.of(scored(3.0, true, 2.0, false, 1.0, true, 0.0, true), 1);
    assertEquals(2 / 3.0, accuracy.precision(), 1e-12);
    assertEquals(2 / 3.0, accuracy.recall(), 1e-12);
    assertEquals(2 / 3.0, accuracy.f1(), 1e-12);
    assertEquals((1 + 2 / 3.0 + 3 / 4.0) / 3, accuracy.averagePrecision(), 1e-12);
  }

  @Test
  void letsEqualScoresShareARank() {
    assertEquals(0.5, Accuracy.of(scored(1.0, true, 1.0, false), 0).averagePrecision(), 1e-12);
    assertEquals(0.5, Accuracy.of(scored(1.0, false, 1.0, true), 0).averagePrecision(), 1e-12);
  }

  @Test
  void isNothingWhereNothingIsThere() {
    assertEquals(new Accuracy(0, 0, 0, 0), Accuracy.of(List.of(), 0));
    assertEquals(0, Accuracy.of(scored(1.0, false), 2).f1());
  }
}
