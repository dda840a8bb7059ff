package touchstone.quote;

import java.util.Arrays;

/** Numbers keys in the order in which they come: a few keys, asked for by every word of a text. */
final class KeyIndex {

  /** What a key has that was never numbered. */
  static final int NONE = -1;

  private static final int SPREAD = 0x9E3779B9;

  private final int[] keys;
  private final int[] numbers;
  private final int shift;

  /**
   * Makes an index.
   *
   * @param most how many keys it will have at most
   */
  KeyIndex(int most) {
    int bits = Integer.SIZE - Integer.numberOfLeadingZeros(4 * most + 1);
    this.keys = new int[1 << bits];
    this.numbers = new int[1 << bits];
    this.shift = Integer.SIZE - bits;
    Arrays.fill(numbers, NONE);
  }

  /** Returns the number of a key, or {@link #NONE}. */
  int find(int key) {
    return numbers[slot(key)];
  }

  /** Returns the number of a key, which is the given one if it had none. */
  int findOrNumber(int key, int number) {
    int slot = slot(key);
    if (numbers[slot] == NONE) {
      keys[slot] = key;
      numbers[slot] = number;
    }
    return numbers[slot];
  }

  /** Where a key is, or may be put. */
  private int slot(int key) {
    int slot = (key * SPREAD) >>> shift;
    while (numbers[slot] != NONE && keys[slot] != key) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }
}
