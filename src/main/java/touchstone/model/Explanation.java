package touchstone.model;

import java.util.List;

/**
 * How a verdict came about and what would change it, in words and steps: for whoever reads about
 * the claim. No finding needs it.
 *
 * @param trace every step in order
 * @param overturns what kind of new exhibit would change the verdict
 */
public record Explanation(List<TraceStep> trace, List<Overturn> overturns) {

  /** Copies the lists. */
  public Explanation {
    trace = List.copyOf(trace);
    overturns = List.copyOf(overturns);
  }
}
