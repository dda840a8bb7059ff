package touchstone.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Times several things in turns, so that a machine that grows slower slows all of them: a ratio is
 * always of two runs of one turn.
 */
final class Turns {

  private Turns() {}

  /**
   * Does the base and each task once unmeasured, then all of them in turns.
   *
   * @param turns how many turns are measured
   * @param base what the tasks are held against
   * @return for each task, in their order, its ratios to the base
   */
  static List<Ratios> against(int turns, Timed base, List<Timed> tasks)
      throws IOException, InterruptedException {
    List<Timed> all = new ArrayList<>();
    all.add(base);
    all.addAll(tasks);
    List<List<Double>> times = new ArrayList<>();
    for (Timed each : all) {
      each.millis(); // fills caches
      times.add(new ArrayList<>());
    }
    for (int turn = 0; turn < turns; turn++) {
      for (int index = 0; index < all.size(); index++) {
        times.get(index).add(all.get(index).millis());
      }
    }
    return times.stream().skip(1).map(each -> Ratios.of(each, times.get(0))).toList();
  }

  /** Times one task against the base. */
  static Ratios against(int turns, Timed base, Timed task)
      throws IOException, InterruptedException {
    return against(turns, base, List.of(task)).get(0);
  }
}
