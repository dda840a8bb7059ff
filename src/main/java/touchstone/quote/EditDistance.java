package touchstone.quote;

import java.util.Arrays;

/** How many letters must be changed, added or taken away. */
final class EditDistance {

  private EditDistance() {}

  /** Returns the distance of a text to that beginning of the other which is nearest to it. */
  static int toBeginning(String one, String other) {
    return Arrays.stream(row(one, other)).min().orElse(0);
  }

  /** Distances of the whole of one text to each beginning of the other. */
  private static int[] row(String one, String other) {
    int[] row = new int[other.length() + 1];
    Arrays.setAll(row, j -> j);
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int substituted = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(substituted, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row;
  }
}
