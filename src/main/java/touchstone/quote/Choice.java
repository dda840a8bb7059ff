package touchstone.quote;

import java.util.Comparator;
import java.util.List;
import touchstone.model.QuoteState;

/** Chooses among the places of a quotation, by likeness and by its context. */
final class Choice {

  /** Places whose rank differs by less than this cannot be told apart. */
  private static final double MARGIN = 0.03;

  private static final double WEIGHT_OF_CONTEXT = 0.3;

  private record Ranked(Place place, double rank) {}

  private final String text;
  private final Context context;

  Choice(String text, Context context) {
    this.text = text;
    this.context = context;
  }

  /** Returns the match; the places are one at least. */
  QuoteMatch of(List<Place> places) {
    List<Ranked> ranked =
        places.stream()
            .map(place -> new Ranked(place, rank(place)))
            .sorted(Comparator.comparingDouble(Ranked::rank).reversed())
            .toList();
    double best = ranked.get(0).rank();
    List<Place> rivals =
        ranked.stream().filter(one -> one.rank() > best - MARGIN).map(Ranked::place).toList();
    if (rivals.size() > 1 && context.hasHint()) {
      rivals = rivals.stream().sorted(Comparator.comparingInt(this::distance)).toList();
      if (2L * distance(rivals.get(0)) < distance(rivals.get(1))) {
        rivals = rivals.subList(0, 1);
      }
    }
    // a figure that may have changed is not made good by a like passage that has it right
    return rivals.stream()
        .filter(Place::isAltered)
        .findFirst()
        .map(altered -> match(QuoteState.NUMBER_CHANGED, List.of(altered)))
        .orElse(match(state(rivals), rivals));
  }

  private QuoteState state(List<Place> rivals) {
    Place best = rivals.get(0);
    if (rivals.size() > 1) {
      return QuoteState.AMBIGUOUS;
    }
    boolean literal = best.state() == QuoteState.EXACT || best.state() == QuoteState.NORMALISED;
    return literal && context.isElsewhere(best.span()) ? QuoteState.MOVED : best.state();
  }

  private QuoteMatch match(QuoteState state, List<Place> places) {
    Place best = places.get(0);
    return new QuoteMatch(
        state,
        places.stream().limit(QuoteMatcher.MOST_PLACES).map(Place::span).toList(),
        best.span().of(text),
        best.changes(),
        context.blend(best));
  }

  private double rank(Place place) {
    return context.hasWords()
        ? (1 - WEIGHT_OF_CONTEXT) * place.likeness() + WEIGHT_OF_CONTEXT * context.fit(place.span())
        : place.likeness();
  }

  private int distance(Place place) {
    return context.distance(place.span());
  }
}
