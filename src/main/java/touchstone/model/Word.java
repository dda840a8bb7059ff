package touchstone.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A member of a closed vocabulary, written in the files in lower case with hyphens. */
public interface Word {

  /** Returns the constant's name; every enum has it. */
  String name();

  /** Returns the word as the files, the reports and the pages write it. */
  default String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns the member of the vocabulary that the text spells, if there is one. */
  static <W extends Enum<W> & Word> Optional<W> parse(Class<W> vocabulary, String text) {
    for (W member : vocabulary.getEnumConstants()) {
      if (isSpelt(member.name(), text)) {
        return Optional.of(member);
      }
    }
    return Optional.empty();
  }

  /** Returns whether the text is the word; tables have many cells, so no word is made of them. */
  private static boolean isSpelt(String name, String text) {
    boolean same = name.length() == text.length();
    for (int i = 0; same && i < name.length(); i++) {
      char c = name.charAt(i);
      same = text.charAt(i) == (c == '_' ? '-' : lower(c));
    }
    return same;
  }

  private static int lower(char c) {
    return c >= 'A' && c <= 'Z' ? c + 'a' - 'A' : c;
  }

  /** Returns all words of the vocabulary in order, for messages: {@code high, medium, low}. */
  static <W extends Enum<W> & Word> String list(Class<W> vocabulary) {
    return Arrays.stream(vocabulary.getEnumConstants())
        .map(Word::word)
        .collect(Collectors.joining(", "));
  }
}
