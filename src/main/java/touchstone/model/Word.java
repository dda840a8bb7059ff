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
    return Arrays.stream(vocabulary.getEnumConstants())
        .filter(member -> member.word().equals(text))
        .findFirst();
  }

  /** Returns all words of the vocabulary in order, for messages: {@code high, medium, low}. */
  static <W extends Enum<W> & Word> String list(Class<W> vocabulary) {
    return Arrays.stream(vocabulary.getEnumConstants())
        .map(Word::word)
        .collect(Collectors.joining(", "));
  }
}
