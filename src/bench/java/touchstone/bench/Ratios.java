package touchstone.bench;

import java.util.Arrays;
import java.util.List;

/**
 * How long one thing took in proportion to another, over several turns.
 *
 * @param millis the median of the thing's times
 * @param baseMillis the median of the other's
 * @param median the median of the turns' ratios
 * @param lowest the lowest of them
 * @param highest the highest
 * @param turns how many turns there were
 */
record Ratios(
    double millis, double baseMillis, double median, double lowest, double highest, int turns) {

  /** Returns the proportions of these times, the n-th to the n-th. */
  static Ratios of(List<Double> times, List<Double> base) {
    double[] ratios = new double[times.size()];
    for (int turn = 0; turn < ratios.length; turn++) {
      ratios[turn] = times.get(turn) / base.get(turn);
    }
    Arrays.sort(ratios);
    return new Ratios(
        median(times),
        median(base),
        ratios[ratios.length / 2],
        ratios[0],
        ratios[ratios.length - 1],
        ratios.length);
  }

  private static double median(List<Double> times) {
    return times.stream().sorted().toList().get(times.size() / 2);
  }
}
