package touchstone.store;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import touchstone.model.Exhibit;
import touchstone.model.Source;

/** Whether a file that was written is read as it was meant. */
final class ReadBack {

  private ReadBack() {}

  /** Returns whether the source is the one that was to be added. */
  static boolean saysSo(NewSource meant, @Nullable Source source) {
    if (source == null) {
      return false;
    }
    List<Exhibit> exhibits = source.exhibits();
    boolean same =
        source.citation().equals(meant.citation())
            && meant.publisher().equals(source.publisher())
            && Objects.equals(meant.via(), source.via())
            && source.kind() == meant.kind()
            && source.withdrawn() == null
            && source.summary().equals(meant.summary())
            && source.unread().isEmpty()
            && exhibits.size() == meant.sections().size();
    for (int i = 0; same && i < exhibits.size(); i++) {
      same = saysSo(meant.sections().get(i), exhibits.get(i));
    }
    return same;
  }

  /** Returns whether the exhibit is the one that was to be added. */
  static boolean saysSo(NewSection meant, Exhibit exhibit) {
    String quote = exhibit.quote() == null ? null : exhibit.quote().text();
    return exhibit.claim().equals(meant.claim())
        && exhibit.stance() == meant.stance()
        && exhibit.direct() == meant.direct()
        && Objects.equals(quote, meant.quote())
        && exhibit.note().equals(meant.note());
  }

  /** Returns whether a source says what it said, but for what follows its first exhibits. */
  static boolean isSame(Source before, Source now, int exhibits) {
    return now.citation().equals(before.citation())
        && now.summary().equals(before.summary())
        && Objects.equals(now.withdrawn(), before.withdrawn())
        && sameExhibits(before, now, exhibits);
  }

  /** Returns whether the first exhibits are what they were, wherever in the file they stand. */
  static boolean sameExhibits(Source before, Source now, int exhibits) {
    boolean same =
        now.exhibits().size() >= exhibits && now.unread().size() == before.unread().size();
    for (int i = 0; same && i < exhibits; i++) {
      Exhibit was = before.exhibits().get(i);
      Exhibit is = now.exhibits().get(i);
      same =
          is.claim().equals(was.claim())
              && is.stance() == was.stance()
              && is.direct() == was.direct()
              && Objects.equals(is.quote(), was.quote())
              && is.note().equals(was.note());
    }
    return same;
  }
}
