package touchstone.report;

import java.util.List;

/**
 * How checkable a sentence looks.
 *
 * @param text the sentence
 * @param score the sum, in log-odds
 * @param probability the same as a number from 0 to 1
 * @param checkable whether the score reaches the threshold
 * @param reasons the terms of the sum in words
 */
public record SentenceScore(
    String text, double score, double probability, boolean checkable, List<String> reasons) {

  /** Copies the list. */
  public SentenceScore {
    reasons = List.copyOf(reasons);
  }
}
