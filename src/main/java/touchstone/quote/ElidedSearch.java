package touchstone.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import touchstone.model.QuoteState;

/**
 * Passages of which a quotation has the first and the last words, and perhaps some between. Each
 * part is looked for by itself; parts that follow one another within {@link #FARTHEST} characters
 * make a passage, always the shortest.
 */
final class ElidedSearch {

  /** How much may be left out between two parts, in UTF-16 units. */
  static final int FARTHEST = 20_000;

  private ElidedSearch() {}

  /**
   * Returns the passages in the order of the text.
   *
   * @param find all places of a part, in the order of the text
   */
  static List<Place> find(List<String> parts, Function<String, List<Place>> find) {
    List<Place> passages = find.apply(parts.get(0));
    for (String part : parts.subList(1, parts.size())) {
      passages = followed(passages, find.apply(part));
    }
    return passages;
  }

  /** Each beginning with the first end after it, unless another beginning is nearer to that. */
  private static List<Place> followed(List<Place> beginnings, List<Place> ends) {
    List<Place> passages = new ArrayList<>();
    int next = 0;
    for (Place end : ends) {
      Place nearest = null;
      while (next < beginnings.size() && beginnings.get(next).span().end() <= end.span().start()) {
        nearest = beginnings.get(next);
        next++;
      }
      if (nearest != null && end.span().start() - nearest.span().end() <= FARTHEST) {
        passages.add(passage(nearest, end));
      }
    }
    return passages;
  }

  private static Place passage(Place first, Place last) {
    List<Change> changes = new ArrayList<>(first.changes());
    changes.addAll(last.changes());
    return new Place(
        new Span(first.span().start(), last.span().end()),
        worse(first.state(), last.state()),
        (first.likeness() + last.likeness()) / 2,
        changes);
  }

  /** The states of places are declared from good to bad. */
  private static QuoteState worse(QuoteState one, QuoteState other) {
    return one.compareTo(other) >= 0 ? one : other;
  }
}
