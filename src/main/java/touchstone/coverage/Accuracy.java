package touchstone.coverage;

import java.util.Comparator;
import java.util.List;

/**
 * How well scores tell labelled sentences apart.
 *
 * @param precision share of those called checkable that are
 * @param recall share of the checkable ones that are called so
 * @param f1 the harmonic mean of these two
 * @param averagePrecision the precision at each rank at which a checkable one is found, averaged
 *     over all checkable ones; equal scores share a rank
 */
public record Accuracy(double precision, double recall, double f1, double averagePrecision) {

  /**
   * One labelled sentence.
   *
   * @param score what it scored
   * @param checkable what its label says
   */
  public record Scored(double score, boolean checkable) {}

  /** Measures scores of which those from the threshold on are called checkable. */
  public static Accuracy of(List<Scored> scored, double threshold) {
    double checkable = scored.stream().filter(Scored::checkable).count();
    double called = scored.stream().filter(each -> each.score() >= threshold).count();
    double hits =
        scored.stream().filter(each -> each.checkable() && each.score() >= threshold).count();
    return new Accuracy(
        share(hits, called),
        share(hits, checkable),
        share(2 * hits, called + checkable),
        averagePrecision(scored, checkable));
  }

  private static double averagePrecision(List<Scored> scored, double checkable) {
    List<Scored> ranked = ranked(scored);
    double sum = 0;
    double hits = 0;
    double before = 0;
    for (int i = 0; i < ranked.size(); i++) {
      hits += ranked.get(i).checkable() ? 1 : 0;
      if (endsRank(ranked, i)) {
        sum += (hits - before) * hits / (i + 1);
        before = hits;
      }
    }
    return share(sum, checkable);
  }

  private static List<Scored> ranked(List<Scored> scored) {
    return scored.stream().sorted(Comparator.comparingDouble(each -> -each.score())).toList();
  }

  private static boolean endsRank(List<Scored> ranked, int i) {
    return i + 1 == ranked.size() || ranked.get(i + 1).score() != ranked.get(i).score();
  }

  private static double share(double part, double whole) {
    return whole == 0 ? 0 : part / whole;
  }
}
