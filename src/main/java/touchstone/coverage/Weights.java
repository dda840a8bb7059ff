package touchstone.coverage;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What each trait weighs: a logistic model, fitted once on labelled sentences and shipped as {@code
 * touchstone/coverage/weights.tsv}.
 */
public final class Weights {

  private static final String START = "start";
  private static final String THRESHOLD = "threshold";
  private static final Weights SHIPPED = read(Resource.lines("weights.tsv"));

  private final double start;
  private final double threshold;
  private final Map<String, Double> byTrait;

  /**
   * Makes a model.
   *
   * @param start what a sentence without a trait scores, in log-odds
   * @param threshold the score from which on a sentence counts as checkable
   * @param byTrait what each trait weighs, by its key
   */
  public Weights(double start, double threshold, Map<String, Double> byTrait) {
    this.start = start;
    this.threshold = threshold;
    this.byTrait = Map.copyOf(byTrait);
  }

  /** Returns the model that comes with the program. */
  public static Weights shipped() {
    return SHIPPED;
  }

  /**
   * Reads lines of a key, a tab and a number, with {@code start} and {@code threshold} among them.
   *
   * @throws IllegalArgumentException if a line is none of these
   */
  public static Weights read(Collection<String> lines) {
    Map<String, Double> weights = new HashMap<>();
    for (String line : lines) {
      int tab = line.indexOf('\t');
      if (tab < 1) {
        throw new IllegalArgumentException("expected a key, a tab and a weight: " + line);
      }
      weights.put(line.substring(0, tab), Double.valueOf(line.substring(tab + 1)));
    }
    Double start = weights.remove(START);
    Double threshold = weights.remove(THRESHOLD);
    if (start == null || threshold == null) {
      throw new IllegalArgumentException("expected a line \"start\" and a line \"threshold\"");
    }
    return new Weights(start, threshold, weights);
  }

  /** Returns what a sentence without a trait scores. */
  double start() {
    return start;
  }

  /** Returns the score from which on a sentence counts as checkable. */
  public double threshold() {
    return threshold;
  }

  /** Returns what a trait weighs; nothing if it was never met when the model was fitted. */
  double of(Trait trait) {
    return byTrait.getOrDefault(trait.key(), 0.0);
  }

  /**
   * Returns what the weights of a sentence are multiplied with, so that a long sentence does not
   * score high for its length alone.
   */
  public static double share(List<Trait> traits) {
    return 1 / Math.sqrt(Math.max(1, traits.size()));
  }
}
