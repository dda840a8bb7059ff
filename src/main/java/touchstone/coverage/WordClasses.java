package touchstone.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Words by what they do in a sentence: {@code touchstone/coverage/word-classes.txt}. */
final class WordClasses {

  /**
   * One class.
   *
   * @param name what its trait is called
   * @param label what a reader is told
   * @param words its words, in lower case
   */
  record WordClass(String name, String label, Set<String> words) {

    /** Copies the set. */
    WordClass {
      words = Set.copyOf(words);
    }
  }

  private static final List<WordClass> ALL = read();
  private static final String PAST = "past";
  private static final int SHORTEST_PAST = 5;

  private WordClasses() {}

  /** Returns the classes that a word in lower case belongs to, in the order of the file. */
  static List<WordClass> of(String word) {
    List<WordClass> classes = new ArrayList<>(2);
    for (WordClass candidate : ALL) {
      if (candidate.words().contains(word) || (candidate.name().equals(PAST) && endsAsPast(word))) {
        classes.add(candidate);
      }
    }
    return classes;
  }

  private static boolean endsAsPast(String word) {
    return word.length() >= SHORTEST_PAST && word.endsWith("ed");
  }

  private static List<WordClass> read() {
    List<WordClass> classes = new ArrayList<>();
    for (String line : Resource.lines("word-classes.txt")) {
      String[] parts = line.split(" \\| ", -1);
      classes.add(
          new WordClass(
              parts[0], parts[1], Set.of(parts[2].toLowerCase(Locale.ROOT).split(" ", -1))));
    }
    return List.copyOf(classes);
  }
}
