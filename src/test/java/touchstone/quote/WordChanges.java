package touchstone.quote;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/** Does to a quotation what happens to texts. Its word lists are its own. */
final class WordChanges {

  /** Changing one of these changes what is said, so that it is no change of a plain word. */
  private static final Set<String> WEIGHTY =
      Set.of(
          ("not no never none nor neither without nothing nobody cannot hardly barely all every each"
                  + " any some most many few several both either only always often usually sometimes"
                  + " rarely seldom more less fewer least before after until must shall should may"
                  + " might could can will would required optional recommended probably likely"
                  + " possibly perhaps entire whole fully completely partly partially exactly much"
                  + " everything everyone everybody anything anyone something someone nowhere except"
                  + " unless lacks lack fails fail failed unable minimum maximum generally typically"
                  + " normally mostly majority numerous frequently occasionally merely solely ought"
                  + " entirely wholly totally constantly mandatory precisely prior once twice double"
                  + " half quarter third first second fourth fifth last zero one two three four five"
                  + " six seven eight nine ten eleven twelve hundred thousand million billion dozen"
                  + " seconds minute minutes hour hours day days week weeks month months year"
                  + " years daily weekly monthly yearly percent degree degrees dollar dollars euro"
                  + " euros pounds pound metre metres meter meters mile miles foot feet inch inches"
                  + " bit bits byte bytes watt watts volt volts today yesterday tomorrow")
              .split(" ", -1));

  private static final List<String> NEGATIONS =
      List.of("not", "never", "no", "cannot", "hardly", "without");

  private final Random random;
  private final List<String> sentences;

  WordChanges(Random random, List<String> sentences) {
    this.random = random;
    this.sentences = sentences;
  }

  /**
   * Returns the quotation as it stands in the text after the change; itself if none is possible.
   */
  String of(QuoteTrials.Kind kind, String quote) {
    return switch (kind) {
      case TYPOGRAPHY -> typography(quote);
      case WORDS_5 -> words(quote, 0.05);
      case WORDS_15 -> words(quote, 0.15);
      case NUMBER -> number(quote);
      case NEGATION -> negation(quote);
      default -> quote;
    };
  }

  private String words(String quote, double share) {
    List<String> words = new ArrayList<>(List.of(quote.split(" ", -1)));
    int wanted = (int) Math.max(1, Math.round(share * words.size()));
    List<Integer> plain = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (isPlain(words.get(i))) {
        plain.add(i);
      }
    }
    if (plain.size() < wanted) {
      return quote;
    }
    Collections.shuffle(plain, random);
    plain.subList(0, wanted).stream()
        .sorted(Comparator.reverseOrder())
        .forEach(place -> change(words, place));
    return String.join(" ", words);
  }

  private void change(List<String> words, int place) {
    int way = random.nextInt(5);
    if (way == 0) {
      words.remove(place);
    } else if (way == 1 && place > 0) {
      words.add(place, other(words.get(place)));
    } else {
      words.set(place, other(words.get(place)));
    }
  }

  /** A plain word of the text that is not the given one. */
  private String other(String word) {
    while (true) {
      String sentence = sentences.get(random.nextInt(sentences.size()));
      String[] words = sentence.split(" ", -1);
      String other = words[random.nextInt(words.length)];
      if (isPlain(other) && !other.contains(word) && !word.contains(other)) {
        return other;
      }
    }
  }

  private static boolean isPlain(String word) {
    return word.matches("[a-z]{3,}") && !WEIGHTY.contains(word.toLowerCase(Locale.ROOT));
  }

  /** One digit of one figure becomes another. */
  private String number(String quote) {
    List<Integer> digits = new ArrayList<>();
    for (int i = 0; i < quote.length(); i++) {
      if (Character.isDigit(quote.charAt(i))) {
        digits.add(i);
      }
    }
    if (digits.isEmpty()) {
      return quote;
    }
    int place = digits.get(random.nextInt(digits.size()));
    int digit = (quote.charAt(place) - '0' + 1 + random.nextInt(9)) % 10;
    return quote.substring(0, place) + digit + quote.substring(place + 1);
  }

  /** Not beside another negation: two of them say nothing certain. */
  private String negation(String quote) {
    List<String> words = new ArrayList<>(List.of(quote.split(" ", -1)));
    int place = 1 + random.nextInt(words.size() - 1);
    if (NEGATIONS.contains(words.get(place - 1).toLowerCase(Locale.ROOT))
        || NEGATIONS.contains(words.get(place).toLowerCase(Locale.ROOT))) {
      return quote;
    }
    words.add(place, NEGATIONS.get(random.nextInt(NEGATIONS.size())));
    return String.join(" ", words);
  }

  /** Each change that applies is made with some likelihood, and a break of a line always. */
  private String typography(String quote) {
    String changed = quote;
    String[][] swaps = {
      {"'", "’"},
      {"\"", "“"},
      {"fi", "ﬁ"},
      {"fl", "ﬂ"},
      {" - ", " – "},
      {" – ", " — "},
      {"...", "…"}
    };
    for (String[] swap : swaps) {
      changed = random.nextBoolean() ? changed.replace(swap[0], swap[1]) : changed;
    }
    changed = random.nextBoolean() ? Normalizer.normalize(changed, Normalizer.Form.NFD) : changed;
    String[] words = changed.split(" ", -1);
    StringBuilder out = new StringBuilder(words[0]);
    int broken = 1 + random.nextInt(words.length - 1);
    for (int i = 1; i < words.length; i++) {
      out.append(i == broken ? "\n" : random.nextInt(8) == 0 ? "\u00A0" : " ")
          .append(word(words[i]));
    }
    return out.toString();
  }

  private String word(String word) {
    if (!word.matches("[a-z]{6,}")) {
      return word;
    }
    int middle = word.length() / 2;
    return switch (random.nextInt(8)) {
      case 0 -> word.substring(0, middle) + "-\n" + word.substring(middle);
      case 1 -> word.substring(0, middle) + "\u00AD" + word.substring(middle);
      case 2 -> word.substring(0, middle) + "\u200B" + word.substring(middle);
      default -> word;
    };
  }
}
