package touchstone.intake;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import touchstone.model.Stance;
import touchstone.model.Word;

/** The words by which people and tools say what a source says about a claim. */
final class StanceWord {

  private static final Map<String, Stance> OTHER =
      Map.ofEntries(
          Map.entry("support", Stance.SUPPORTS),
          Map.entry("supported", Stance.SUPPORTS),
          Map.entry("supporting", Stance.SUPPORTS),
          Map.entry("contradict", Stance.CONTRADICTS),
          Map.entry("contradicted", Stance.CONTRADICTS),
          Map.entry("contradicting", Stance.CONTRADICTS),
          Map.entry("refute", Stance.CONTRADICTS),
          Map.entry("refutes", Stance.CONTRADICTS),
          Map.entry("qualify", Stance.QUALIFIES),
          Map.entry("qualified", Stance.QUALIFIES));

  private StanceWord() {}

  /** Returns the stance that the text spells, in capitals or not. */
  static Optional<Stance> parse(String text) {
    String word = text.strip().toLowerCase(Locale.ROOT);
    return Word.parse(Stance.class, word).or(() -> Optional.ofNullable(OTHER.get(word)));
  }

  /**
   * Returns whether the text says that a source speaks of something else than the thing claimed.
   */
  static boolean isIndirect(String text) {
    String word = text.strip().toLowerCase(Locale.ROOT);
    return word.equals("indirect") || word.equals("indirectly") || word.equals("no");
  }
}
