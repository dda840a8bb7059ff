package touchstone.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How checkable a sentence looks: a sum that can be taken apart into terms.
 *
 * @param score the sum, in log-odds
 * @param checkable whether the score reaches the model's threshold
 * @param start what every sentence begins with
 * @param terms what its traits add and take away, those that weigh most first; with the start they
 *     sum up to the score
 */
public record Checkability(double score, boolean checkable, double start, List<Term> terms) {

  private static final double NEGLIGIBLE = 0.005;

  /**
   * A part of the sum.
   *
   * @param weight what it adds, in log-odds
   * @param label what it is
   * @param seen the words of the sentence in which it was seen, or empty
   */
  public record Term(double weight, String label, String seen) {

    /** Returns the term in words: {@code +1.24 a number: 14,000}. */
    public String text() {
      String sign = weight < 0 ? "−" : "+";
      String size = String.format(Locale.ROOT, "%.2f", Math.abs(weight));
      return sign + size + " " + label + (seen.isEmpty() ? "" : ": " + seen);
    }
  }

  /** Copies the list. */
  public Checkability {
    terms = List.copyOf(terms);
  }

  /** Returns the score of a sentence by the model that comes with the program. */
  public static Checkability of(String sentence) {
    return of(sentence, Weights.shipped());
  }

  /** Returns the score of a sentence by a model. */
  public static Checkability of(String sentence, Weights weights) {
    List<Trait> traits = Traits.of(sentence);
    double share = Weights.share(traits);
    Map<List<String>, Double> sums = new LinkedHashMap<>();
    double score = weights.start();
    for (Trait trait : traits) {
      double weight = weights.of(trait) * share;
      score += weight;
      sums.merge(List.of(trait.label(), trait.seen()), weight, Double::sum);
    }
    List<Term> terms = new ArrayList<>();
    sums.forEach((what, weight) -> terms.add(new Term(weight, what.get(0), what.get(1))));
    terms.removeIf(term -> term.weight() == 0);
    terms.sort(Comparator.comparingDouble(term -> -Math.abs(term.weight())));
    return new Checkability(score, score >= weights.threshold(), weights.start(), terms);
  }

  /** Returns how likely a sentence with this score is to be checkable, from 0 to 1. */
  public double probability() {
    return 1 / (1 + Math.exp(-score));
  }

  /**
   * Returns the reasons in words: what it begins with, the terms that weigh most, and the rest as
   * one term, so that what is printed sums up to the score.
   *
   * @param most how many terms to name
   */
  public List<String> reasons(int most) {
    List<String> reasons = new ArrayList<>();
    double rest = 0;
    for (Term term : terms) {
      if (reasons.size() < most) {
        reasons.add(term.text());
      } else {
        rest += term.weight();
      }
    }
    if (Math.abs(rest) >= NEGLIGIBLE) {
      reasons.add(new Term(rest, "all other traits", "").text());
    }
    reasons.add(new Term(start, "what every sentence begins with", "").text());
    return reasons;
  }
}
