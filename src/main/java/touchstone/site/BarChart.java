package touchstone.site;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One stacked bar of verdicts, with the figures for the table beside it.
 *
 * @param slices the verdicts that occur, in the order of the marks
 * @param total how many claims there are
 */
record BarChart(List<Slice> slices, int total) {

  private static final int DECIMALS = 10_000;

  /**
   * One part of the bar.
   *
   * @param mark the verdict
   * @param count how many claims have it
   * @param shown the same, written out
   * @param from where it begins, in hundredths of the bar, with at most two decimals
   * @param width how long it is, likewise
   * @param share its part of all claims, in words
   */
  record Slice(
      VerdictMark mark, int count, String shown, String from, String width, String share) {}

  /** Copies the list. */
  BarChart {
    slices = List.copyOf(slices);
  }

  static BarChart of(List<Standing> standings, Calendar calendar) {
    Map<VerdictMark, Integer> counts = new EnumMap<>(VerdictMark.class);
    standings.forEach(standing -> counts.merge(VerdictMark.of(standing), 1, Integer::sum));
    int total = standings.size();
    List<Slice> slices = new ArrayList<>();
    int before = 0;
    for (Map.Entry<VerdictMark, Integer> entry : counts.entrySet()) {
      int count = entry.getValue();
      long from = (long) before * DECIMALS / total;
      long to = (long) (before + count) * DECIMALS / total;
      slices.add(
          new Slice(
              entry.getKey(),
              count,
              calendar.number(count),
              percent(from),
              percent(to - from),
              calendar.share(count, total)));
      before += count;
    }
    return new BarChart(slices, total);
  }

  private static String percent(long hundredths) {
    String fraction = Long.toString(hundredths % 100);
    return hundredths / 100 + "." + "0".repeat(2 - fraction.length()) + fraction + "%";
  }

  /** Returns the bar in one sentence, for those who do not see it. */
  String inWords() {
    StringBuilder words = new StringBuilder();
    for (Slice slice : slices) {
      String label = slice.mark().label().toLowerCase(Locale.ROOT);
      words.append(words.isEmpty() ? "" : "; ").append(label).append(": ").append(slice.shown());
    }
    return words + ".";
  }
}
