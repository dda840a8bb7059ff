package touchstone.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Invented texts, from a seed: words of invented stems, some far more often than others, between
 * real small words, with figures, dates, negations, quotation marks and dashes. Every tenth
 * sentence repeats an earlier one but for one to three words.
 */
public final class InventedText {

  private static final String[] SMALL = {
    "the", "a", "of", "and", "in", "to", "is", "that", "for", "on", "with", "as", "by", "it",
    "from", "are", "this", "which", "was", "its", "can", "not", "all", "must", "only", "some"
  };
  private static final String[] SYLLABLES = {
    "ba", "cor", "del", "fi", "gra", "hol", "ith", "jan", "kel", "lum", "mar", "nor", "ost", "pra",
    "quel", "rin", "sol", "tar", "und", "vel", "wex", "yor", "zan", "flo", "ché", "mü"
  };
  private static final String[] UNITS = {
    "ms", "%", "days", "km", "GB", "speakers", "rooms", "users"
  };

  private final Random random;
  private final List<String> words = new ArrayList<>();

  private InventedText(long seed) {
    random = new Random(seed);
    for (int i = 0; i < 900; i++) {
      StringBuilder word = new StringBuilder();
      for (int syllables = 2 + random.nextInt(3); syllables > 0; syllables--) {
        word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
      }
      words.add(word.toString());
    }
  }

  /** Returns the sentences of a text. */
  public static List<String> sentences(long seed, int number) {
    InventedText text = new InventedText(seed);
    List<String> sentences = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      sentences.add(
          i > 10 && text.random.nextInt(10) == 0
              ? text.twin(sentences.get(text.random.nextInt(i)))
              : text.sentence());
    }
    return sentences;
  }

  private String twin(String sentence) {
    String[] parts = sentence.split(" ", -1);
    for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
      parts[random.nextInt(parts.length - 1)] = word();
    }
    return String.join(" ", parts);
  }

  private String sentence() {
    int length = 9 + random.nextInt(22);
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      int draw = random.nextInt(40);
      if (draw == 0) {
        parts.add(figure());
        parts.add(UNITS[random.nextInt(UNITS.length)]);
      } else if (draw == 1) {
        parts.add("\"" + word() + "\"");
      } else if (draw == 2) {
        parts.add("-");
      } else if (draw == 3) {
        parts.add(word() + "'s");
      } else if (draw == 4) {
        parts.add(word() + ",");
      } else {
        parts.add(draw < 20 ? SMALL[random.nextInt(SMALL.length)] : word());
      }
    }
    return String.join(" ", parts) + ".";
  }

  private String figure() {
    return switch (random.nextInt(4)) {
      case 0 -> Integer.toString(1990 + random.nextInt(40));
      case 1 -> random.nextInt(100) + "." + random.nextInt(10);
      case 2 -> (1 + random.nextInt(99)) + ",000";
      default -> Integer.toString(1 + random.nextInt(500));
    };
  }

  /** Squaring makes the first words of the list frequent. */
  private String word() {
    double draw = random.nextDouble();
    return words.get((int) (draw * draw * words.size()));
  }
}
