package touchstone.coverage;

import java.util.List;
import touchstone.model.QuoteState;
import touchstone.quote.QuoteMatch;
import touchstone.quote.QuoteMatcher;
import touchstone.quote.QuoteSelector;
import touchstone.quote.Span;

/**
 * Looks for anchors in an article by the rules of quotations: typography and white space make no
 * difference, case does. The bars between cells of a table are white space.
 */
final class AnchorSearch {

  private static final double LITERAL = 1;

  private final QuoteMatcher matcher;

  AnchorSearch(String text) {
    this.matcher = QuoteMatcher.over(withoutBars(text));
  }

  private static String withoutBars(String text) {
    return text.replace('|', ' ');
  }

  /**
   * What became of an anchor.
   *
   * @param places where it is, in the order of the text
   * @param nearest what the article has in its stead if it has it nowhere, or empty
   */
  record Result(List<Span> places, String nearest) {

    /** Copies the list. */
    Result {
      places = List.copyOf(places);
    }
  }

  Result find(String anchor) {
    QuoteMatch match = matcher.find(QuoteSelector.of(withoutBars(anchor).strip()));
    return switch (match.state()) {
      case EXACT, NORMALISED, MOVED -> new Result(match.places(), "");
      case AMBIGUOUS -> match.likeness() >= LITERAL ? all(match) : new Result(List.of(), "");
      case REWORDED, NUMBER_CHANGED -> new Result(List.of(), match.found());
      case GONE, NO_COPY -> new Result(List.of(), "");
    };
  }

  private static Result all(QuoteMatch match) {
    return new Result(
        match.places().stream().sorted((a, b) -> Integer.compare(a.start(), b.start())).toList(),
        "");
  }

  /** Returns whether an anchor is there, and only once. */
  boolean isOnce(String anchor) {
    QuoteState state = matcher.find(QuoteSelector.of(withoutBars(anchor).strip())).state();
    return state == QuoteState.EXACT || state == QuoteState.NORMALISED;
  }
}
