package touchstone.coverage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes a sentence apart into traits: what classes its words belong to, its words and pairs of
 * words, its length, numbers and names. A name is only ever a name, whoever bears it: whom a
 * sentence is about must not move its score.
 */
public final class Traits {

  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<number>[$€£]?[0-9](?:[0-9,.]*[0-9])?(?:st|nd|rd|th)?%?)"
              + "|(?<word>\\p{L}(?:[\\p{L}\\p{M}'’]*[\\p{L}\\p{M}])?)");
  private static final Pattern YEAR = Pattern.compile("(?:1[6-9]|20)[0-9]{2}");
  private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th");
  private static final int[] LENGTHS = {5, 8, 11, 15, 20, 26, 34, 45};
  private static final int[] MANY_NUMBERS = {1, 2, 3};
  private static final int[] MANY_NAMES = {1, 2, 4};
  private static final int LONGEST_NAME = 60;
  private static final String EDGE = "^";
  private static final String NAME = "#name";

  private final Map<String, Trait> found = new LinkedHashMap<>();
  private final List<Token> tokens = new ArrayList<>();

  private Traits() {}

  /**
   * A word, a number or a name.
   *
   * @param key lower case, or what sort of number it is
   * @param seen as it stands
   */
  private record Token(String key, String seen) {
    boolean isNumber() {
      return key.startsWith("#") && !key.equals(NAME);
    }
  }

  /** Returns the traits of a sentence, each once. */
  public static List<Trait> of(String sentence) {
    Traits traits = new Traits();
    traits.read(sentence);
    traits.classes();
    traits.words();
    traits.shape(sentence);
    return List.copyOf(traits.found.values());
  }

  private void read(String sentence) {
    Matcher matcher = TOKEN.matcher(sentence);
    boolean first = true;
    while (matcher.find()) {
      String seen = matcher.group();
      String key = matcher.group("number") == null ? word(seen, first) : number(seen);
      first = false;
      boolean goesOn = key.equals(NAME) && !tokens.isEmpty() && last().key().equals(NAME);
      if (goesOn) {
        seen = last().seen().length() < LONGEST_NAME ? last().seen() + " " + seen : last().seen();
        tokens.remove(tokens.size() - 1);
      }
      tokens.add(new Token(key, seen));
    }
  }

  private Token last() {
    return tokens.get(tokens.size() - 1);
  }

  private static String word(String seen, boolean first) {
    String lower = seen.toLowerCase(Locale.ROOT).replace('’', '\'');
    boolean speaker = lower.equals("i") || lower.startsWith("i'");
    return !first && !speaker && Character.isUpperCase(seen.codePointAt(0)) ? NAME : lower;
  }

  private static String number(String seen) {
    if ("$€£".indexOf(seen.charAt(0)) >= 0) {
      return "#money";
    }
    if (seen.endsWith("%")) {
      return "#percent";
    }
    if (ORDINALS.contains(seen.substring(Math.max(0, seen.length() - 2)))) {
      return "#ordinal";
    }
    return YEAR.matcher(seen).matches() ? "#year" : "#number";
  }

  private void classes() {
    for (Token token : tokens) {
      for (WordClasses.WordClass of : WordClasses.of(token.key())) {
        add("class:" + of.name(), of.label(), token.seen());
      }
      if (token.isNumber()) {
        add("class:number", "a number", token.seen());
      }
    }
  }

  private void words() {
    Token before = new Token(EDGE, "");
    for (Token token : tokens) {
      if (!token.key().equals(NAME)) {
        add("word:" + token.key(), label(token), token.seen());
        if (!token.isNumber()) {
          add("stem:" + Stem.of(token.key()), label(token), token.seen());
        }
      }
      pair(before, token);
      before = token;
    }
    pair(before, new Token("$", ""));
  }

  private static String label(Token token) {
    return switch (token.key()) {
      case "#money" -> "an amount of money";
      case "#percent" -> "a percentage";
      case "#year" -> "a year";
      case "#ordinal", "#number" -> "a number";
      default -> "the word";
    };
  }

  private void pair(Token one, Token other) {
    String label =
        one.key().equals(EDGE)
            ? "begins with"
            : other.key().equals("$") ? "ends with" : "the words";
    add("pair:" + one.key() + " " + other.key(), label, (one.seen() + " " + other.seen()).strip());
  }

  private void shape(String sentence) {
    steps(
        "numbers",
        "how many numbers",
        MANY_NUMBERS,
        (int) tokens.stream().filter(Token::isNumber).count());
    steps(
        "names",
        "how many names",
        MANY_NAMES,
        (int) tokens.stream().filter(token -> token.key().equals(NAME)).count());
    steps("length", "its length in words", LENGTHS, tokens.size());
    if (sentence.strip().endsWith("?")) {
      add("shape:question", "a question", "?");
    }
  }

  private void steps(String name, String label, int[] steps, int count) {
    for (int step : steps) {
      if (count >= step) {
        add("shape:" + name + "-" + step, label, Integer.toString(count));
      }
    }
  }

  private void add(String key, String label, String seen) {
    found.putIfAbsent(key, new Trait(key, label, seen));
  }
}
