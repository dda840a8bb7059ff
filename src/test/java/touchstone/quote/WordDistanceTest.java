package touchstone.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class WordDistanceTest {

  /** By the table, cell by cell. */
  private static int byTable(String one, String other) {
    int[][] table = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        if (i == 0 || j == 0) {
          table[i][j] = i + j;
        } else {
          int same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
          table[i][j] =
              Math.min(table[i - 1][j - 1] + same, 1 + Math.min(table[i - 1][j], table[i][j - 1]));
        }
      }
    }
    return table[one.length()][other.length()];
  }

  private static String word(Random random, int least, int most) {
    StringBuilder word = new StringBuilder();
    for (int length = least + random.nextInt(most - least + 1); length > 0; length--) {
      word.append("abcdeéñ漢-\n".charAt(random.nextInt(10)));
    }
    return word.toString();
  }

  @Test
  void isWhatTheTableGives() {
    Random random = new Random(31);
    int different = 0;
    for (int run = 0; run < 30_000; run++) {
      int most = run % 3 == 0 ? WordDistance.LONGEST : 8;
      String one = word(random, 1, most);
      String other = word(random, 0, most);
      int expected = byTable(one, other);
      assertEquals(expected, new WordDistance(one).to(other, 100), one + " / " + other);
      different += expected > 0 ? 1 : 0;
    }
    assertTrue(different > 20_000, "only " + different + " differed");
  }

  @Test
  void isAboveTheBoundIfTheDistanceIs() {
    Random random = new Random(32);
    int above = 0;
    for (int run = 0; run < 30_000; run++) {
      String one = word(random, 1, 12);
      String other = word(random, 0, 12);
      double bound = 0.5 * random.nextInt(12);
      int expected = byTable(one, other);
      int found = new WordDistance(one).to(other, bound);
      assertTrue(expected <= bound ? found == expected : found > bound, one + " / " + other);
      above += expected > bound ? 1 : 0;
    }
    assertTrue(above > 5_000, "only " + above + " were above");
  }
}
