package touchstone.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Makes quotations with texts in which something has happened to them, from a seed: the benchmark
 * {@code src/bench/java/touchstone/bench/Quotes.java} and the floors of the tests are measured on
 * these. It shares no code with what is measured.
 */
public final class QuoteTrials {

  /** What was done to the text after it was quoted. */
  public enum Kind {
    /** Nothing. */
    UNTOUCHED,
    /** Quotation marks, dashes, spaces, line breaks, ligatures, accents. */
    TYPOGRAPHY,
    /** One word in twenty, at least one, was replaced, left out or put in; there are no twins. */
    WORDS_5,
    /** Three words in twenty, at least one; there are no twins. */
    WORDS_15,
    /** One figure is another one. */
    NUMBER,
    /** A negation was put in. */
    NEGATION,
    /** The sentence is not there any more. */
    DELETED,
    /** The sentence stands elsewhere; prefix and suffix are those of its old place. */
    MOVED
  }

  /**
   * One of them.
   *
   * @param kind what was done
   * @param text the text as it is now
   * @param quote what was quoted
   * @param prefix what stood before it, where the trial gives a context, or empty
   * @param suffix what stood after it, or empty
   * @param start where the passage is now, or -1
   * @param end where it ends
   * @param twins how many other sentences differ from the quoted one in a few words only
   */
  public record Trial(
      Kind kind,
      String text,
      String quote,
      String prefix,
      String suffix,
      int start,
      int end,
      int twins) {}

  private static final int CONTEXT = 32;
  private static final int SHORTEST = 8;
  private static final int LONGEST = 30;

  private final Random random;
  private final List<String> sentences;

  /** Draws from sentences, whose order is that of the text. */
  public QuoteTrials(long seed, List<String> sentences) {
    this.random = new Random(seed);
    this.sentences = List.copyOf(sentences);
  }

  /** Returns a trial, or tries again if the sentence that it drew has no place for the change. */
  public Trial draw(Kind kind) {
    while (true) {
      int index = 1 + random.nextInt(sentences.size() - 2);
      String quote = fragment(sentences.get(index), kind == Kind.MOVED);
      int words = quote.split(" ", -1).length;
      boolean reworded = kind == Kind.WORDS_5 || kind == Kind.WORDS_15;
      if (words < SHORTEST
          || words > LONGEST
          || !isOnce(quote)
          || (reworded && twins(quote, index) > 0)) {
        continue;
      }
      String changed = new WordChanges(random, sentences).of(kind, quote);
      if (!changed.equals(quote) || !isChange(kind)) {
        return trial(kind, index, quote, changed);
      }
    }
  }

  private static boolean isChange(Kind kind) {
    return kind != Kind.UNTOUCHED && kind != Kind.DELETED && kind != Kind.MOVED;
  }

  private boolean isOnce(String quote) {
    return sentences.stream().filter(sentence -> sentence.contains(quote)).count() == 1;
  }

  /** The sentence without its full stop, or words from within it. */
  private String fragment(String sentence, boolean whole) {
    String[] words = sentence.replaceFirst("[.!?]$", "").split(" ", -1);
    int most = Math.min(words.length, LONGEST);
    if (most <= SHORTEST || whole) {
      return String.join(" ", words);
    }
    int length = SHORTEST + random.nextInt(most - SHORTEST + 1);
    int from = random.nextInt(words.length - length + 1);
    return String.join(" ", List.of(words).subList(from, from + length));
  }

  private Trial trial(Kind kind, int index, String quote, String changed) {
    List<String> now = new ArrayList<>(sentences);
    String sentence = sentences.get(index);
    int place = index;
    if (kind == Kind.DELETED) {
      now.remove(index);
      place = -1;
    } else if (kind == Kind.MOVED) {
      now.remove(index);
      place = (index + now.size() / 2) % now.size();
      now.add(place, sentence);
    } else {
      now.set(index, sentence.replace(quote, changed));
    }
    int start = -1;
    if (place >= 0) {
      start = String.join(" ", now.subList(0, place)).length() + (place > 0 ? 1 : 0);
      start += now.get(place).indexOf(changed);
    }
    String before = sentences.get(index - 1) + " " + sentence.substring(0, sentence.indexOf(quote));
    String after =
        sentence.substring(sentence.indexOf(quote) + quote.length())
            + " "
            + sentences.get(index + 1);
    boolean context = kind == Kind.MOVED;
    return new Trial(
        kind,
        String.join(" ", now),
        quote,
        context ? before.substring(Math.max(0, before.length() - CONTEXT)) : "",
        context ? after.substring(0, Math.min(after.length(), CONTEXT)) : "",
        start,
        start < 0 ? -1 : start + changed.length(),
        twins(quote, index));
  }

  /** Sentences that share three fifths of the words of the quotation in their order. */
  private int twins(String quote, int index) {
    String[] words = words(quote);
    int twins = 0;
    for (int other = 0; other < sentences.size(); other++) {
      if (other != index && shared(words, words(sentences.get(other))) * 5 >= words.length * 3) {
        twins++;
      }
    }
    return twins;
  }

  private static String[] words(String sentence) {
    return sentence.replaceAll("[.,\"]", "").split(" ", -1);
  }

  /** The longest common subsequence. */
  private static int shared(String[] one, String[] other) {
    int[] row = new int[other.length + 1];
    for (String word : one) {
      int diagonal = 0;
      for (int j = 1; j <= other.length; j++) {
        int above = row[j];
        row[j] = word.equals(other[j - 1]) ? diagonal + 1 : Math.max(above, row[j - 1]);
        diagonal = above;
      }
    }
    return row[other.length];
  }
}
