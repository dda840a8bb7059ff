package touchstone.coverage;

import java.util.Arrays;

/** The most numbers of a row that rise, left in their order: what kept its place. */
final class LongestRise {

  private LongestRise() {}

  /** Returns for each number whether it is one of them. */
  static boolean[] of(int[] numbers) {
    int[] tails = new int[numbers.length]; // index of the least end of a rise of each length
    int[] before = new int[numbers.length];
    int length = 0;
    for (int i = 0; i < numbers.length; i++) {
      int at = 0;
      int high = length;
      while (at < high) {
        int middle = (at + high) >>> 1;
        if (numbers[tails[middle]] < numbers[i]) {
          at = middle + 1;
        } else {
          high = middle;
        }
      }
      before[i] = at > 0 ? tails[at - 1] : -1;
      tails[at] = i;
      length = Math.max(length, at + 1);
    }
    boolean[] rising = new boolean[numbers.length];
    Arrays.fill(rising, false);
    for (int i = length > 0 ? tails[length - 1] : -1; i >= 0; i = before[i]) {
      rising[i] = true;
    }
    return rising;
  }
}
