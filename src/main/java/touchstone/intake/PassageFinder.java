package touchstone.intake;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import touchstone.model.DocumentText;

/**
 * Finds the passages of a document that share most with a claim: where a person would look first.
 * Rare words weigh more than common ones (inverse document frequency over the sentences). What a
 * passage means for the claim is for a person to say.
 */
public final class PassageFinder {

  private static final int SHORTEST_WORD = 3;
  private static final int MOST_SENTENCES = 50_000;

  private final List<Sentence> sentences;
  private final Map<String, Integer> frequencies = new HashMap<>();

  private record Sentence(String text, Set<String> words) {}

  /**
   * A sentence, or another short block, of the document.
   *
   * @param text the sentence
   * @param score how much it shares with the claim; more than 0
   */
  public record Candidate(String text, double score) {}

  private PassageFinder(List<Sentence> sentences) {
    this.sentences = sentences;
    for (Sentence sentence : sentences) {
      sentence.words().forEach(word -> frequencies.merge(word, 1, Integer::sum));
    }
  }

  /** Prepares texts, each to be found as a whole. */
  public static PassageFinder among(List<String> texts) {
    return new PassageFinder(texts.stream().map(text -> new Sentence(text, words(text))).toList());
  }

  /** Prepares a document; of a very long one, only the beginning is searched. */
  public static PassageFinder in(DocumentText document) {
    List<Sentence> sentences = new ArrayList<>();
    for (DocumentText.Block block : document.blocks()) {
      String text = document.of(block);
      BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
      breaks.setText(text);
      int start = breaks.first();
      int end = breaks.next();
      while (end != BreakIterator.DONE && sentences.size() < MOST_SENTENCES) {
        String sentence = text.substring(start, end).strip();
        if (!sentence.isEmpty()) {
          sentences.add(new Sentence(sentence, words(sentence)));
        }
        start = end;
        end = breaks.next();
      }
    }
    return new PassageFinder(sentences);
  }

  /** Returns the sentences that share most with the claim, best first, each once. */
  public List<Candidate> candidates(String claim, int most) {
    Set<String> wanted = words(claim);
    List<Candidate> found = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    for (Sentence sentence : sentences) {
      double score = score(sentence, wanted);
      if (score > 0 && seen.add(sentence.text())) {
        found.add(new Candidate(sentence.text(), score));
      }
    }
    found.sort(Comparator.comparingDouble(Candidate::score).reversed());
    return List.copyOf(found.subList(0, Math.min(most, found.size())));
  }

  /** Long sentences have more of everything, so the sum is put in relation to their length. */
  private double score(Sentence sentence, Set<String> wanted) {
    double sum = 0;
    for (String word : wanted) {
      if (sentence.words().contains(word)) {
        sum += Math.log1p((double) sentences.size() / frequencies.getOrDefault(word, 1));
      }
    }
    return sum / Math.sqrt(1 + sentence.words().size());
  }

  private static Set<String> words(String text) {
    Set<String> words = new LinkedHashSet<>();
    BreakIterator breaks = BreakIterator.getWordInstance(Locale.ROOT);
    breaks.setText(text);
    int start = breaks.first();
    int end = breaks.next();
    while (end != BreakIterator.DONE) {
      String word = stem(text.substring(start, end).toLowerCase(Locale.ROOT));
      boolean figure = !word.isEmpty() && Character.isDigit(word.codePointAt(0));
      if (figure || (word.length() >= SHORTEST_WORD && Character.isLetter(word.codePointAt(0)))) {
        words.add(word);
      }
      start = end;
      end = breaks.next();
    }
    return words;
  }

  /**
   * Plural and singular are one word here: enough to find a passage, and wrong for nothing else.
   */
  private static String stem(String word) {
    return word.length() > SHORTEST_WORD && word.endsWith("s")
        ? word.substring(0, word.length() - 1)
        : word;
  }
}
