package touchstone.cli.read;

import java.util.List;
import org.jspecify.annotations.Nullable;
import touchstone.coverage.ArticleDiff;
import touchstone.coverage.OpenUnit;
import touchstone.coverage.Unit;
import touchstone.model.Id;
import touchstone.report.DiffView;

/** What an edit did, in the terms of those who show it. */
final class DiffViews {

  private DiffViews() {}

  /** Returns what is shown; of what is new, what looks checkable. */
  static DiffView view(Id article, ArticleDiff diff) {
    List<OpenUnit> added =
        diff.added().stream().filter(unit -> unit.checkability().checkable()).toList();
    return new DiffView(
        article,
        diff.passages().stream().map(DiffViews::row).toList(),
        added.stream().map(CoverageViews::open).toList());
  }

  private static DiffView.PassageRow row(ArticleDiff.Passage passage) {
    Unit before = passage.before();
    Unit after = passage.after();
    boolean changed = passage.fate() == ArticleDiff.Fate.CHANGED;
    return new DiffView.PassageRow(
        passage.claim(),
        passage.fate().word(),
        text(before),
        text(after),
        place(before),
        place(after),
        changed ? WordDiff.of(text(before), text(after)) : "");
  }

  private static String text(@Nullable Unit unit) {
    return unit == null ? "" : unit.text();
  }

  private static String place(@Nullable Unit unit) {
    if (unit == null) {
      return "";
    }
    String cell = unit.place().cell() > 0 ? ", cell " + unit.place().cell() : "";
    return unit.place().section() + ", paragraph " + unit.place().paragraph() + cell;
  }
}
