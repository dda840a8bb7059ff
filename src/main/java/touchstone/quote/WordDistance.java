package touchstone.quote;

/**
 * How many letters of one word must be changed, added or taken away to make it another one: a whole
 * column of the table of distances in one step (after Myers and Hyyrö).
 */
final class WordDistance {

  /** Longer words are not compared. */
  static final int LONGEST = Long.SIZE - 1;

  private static final int ASCII = 0x80;

  private final String word;
  private final long[] places = new long[ASCII];
  private final long letters;

  /**
   * Takes a word.
   *
   * @param word of at most {@link #LONGEST} UTF-16 units, and of one at least
   */
  WordDistance(String word) {
    this.word = word;
    this.letters = letters(word);
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) < ASCII) {
        places[word.charAt(i)] |= 1L << i;
      }
    }
  }

  /**
   * Returns the distance to another word, or any number above the bound if it is above that.
   *
   * @param bound the largest distance that is of interest
   */
  int to(String other, double bound) {
    long others = letters(other);
    int least = Math.max(Long.bitCount(letters & ~others), Long.bitCount(others & ~letters));
    return least > bound ? least : distance(other);
  }

  private int distance(String other) {
    long more = -1;
    long less = 0;
    int distance = word.length();
    int last = word.length() - 1;
    for (int j = 0; j < other.length(); j++) {
      long equal = places(other.charAt(j));
      long diagonal = (((equal & more) + more) ^ more) | equal | less;
      long added = less | ~(diagonal | more);
      long taken = more & diagonal;
      distance += (int) ((added >>> last) & 1) - (int) ((taken >>> last) & 1);
      added = (added << 1) | 1;
      taken <<= 1;
      more = taken | ~(diagonal | added);
      less = added & diagonal;
    }
    return distance;
  }

  private long places(char c) {
    if (c < ASCII) {
      return places[c];
    }
    long found = 0;
    for (int i = 0; i < word.length(); i++) {
      found |= word.charAt(i) == c ? 1L << i : 0;
    }
    return found;
  }

  /** A bit for each letter; one edit takes away, or brings in, one letter at most. */
  private static long letters(String word) {
    long letters = 0;
    for (int i = 0; i < word.length(); i++) {
      letters |= 1L << (word.charAt(i) & (Long.SIZE - 1));
    }
    return letters;
  }
}
