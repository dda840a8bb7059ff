package touchstone.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A comparison is read out as a sentence, with the signs that are printed. */
class ReckoningTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2.8 s, not >= 3 s | 2.8 s, which would have to be at least 3 s.
          2.8 s, not == 3 s | 2.8 s, which would have to be equal to 3 s.
          3 s, <= 3 s | 3 s, which is at most 3 s.
          3 s, not > 3 s | 3 s, which would have to be more than 3 s.
          3 s, not < 2 s | 3 s, which would have to be less than 2 s.
          27 ms - 200 ms = -173 ms, not >= 0 ms | 27 ms − 200 ms = −173 ms, which would have to be at least 0 ms.
          2 * 3 / 4 = 1.5, not == 2 | 2 × 3 ÷ 4 = 1.5, which would have to be equal to 2.
          2024-05, not < 2023-01 | 2024-05, which would have to be less than 2023-01.
          the figures are missing | the figures are missing
          """)
  void saysWhatWouldHaveToBe(String evaluated, String words) {
    assertEquals(words, Reckoning.inWords(evaluated));
  }
}
