package touchstone.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import touchstone.model.QuoteState;

/**
 * Passages that are nearly a quotation. {@link Windows} names at most {@link #MOST_WINDOWS}
 * stretches of the text that share most with it, and each is aligned with it word by word. The work
 * is one pass over the text, and that many times the square of the quotation's length.
 */
final class NearSearch {

  /** Longer quotations are not looked for in other words. */
  static final int MOST_TOKENS = 1_000;

  private static final int MOST_WINDOWS = 24;
  private static final int WORK = 24_000_000;

  /**
   * What was found.
   *
   * @param places the passages that are near enough, best first
   * @param likeness that of the best passage, near enough or not
   */
  record Result(List<Place> places, double likeness) {}

  private final Tokens tokens;

  NearSearch(Tokens tokens) {
    this.tokens = tokens;
  }

  Result find(String quoteText, Tokens quoteTokens) {
    if (quoteTokens.size() > MOST_TOKENS) {
      return new Result(List.of(), 0);
    }
    List<Token> quote = quoteTokens.range(0, quoteTokens.size());
    double needed = needed(words(quote));
    int most = Math.max(2, Math.min(MOST_WINDOWS, WORK / (3 * quote.size() * quote.size())));
    List<Place> all = new ArrayList<>();
    for (int end : new Windows(tokens, quote).ends(most)) {
      all.add(align(quoteText, quote, end));
    }
    all.sort(
        Comparator.comparingDouble(Place::likeness)
            .reversed()
            .thenComparingInt(place -> place.span().start()));
    List<Place> places = new ArrayList<>();
    for (Place place : all) {
      boolean taken = places.stream().anyMatch(other -> other.span().overlaps(place.span()));
      if (place.likeness() >= needed && !taken) {
        places.add(place);
      }
    }
    return new Result(places, all.isEmpty() ? 0 : all.get(0).likeness());
  }

  private Place align(String quoteText, List<Token> quote, int end) {
    int slack = quote.size() / 2 + 2;
    int from = Math.max(0, end - Windows.length(quote.size()) - slack);
    int to = Math.min(tokens.size(), end + slack);
    List<Token> window = tokens.range(from, to);
    Alignment alignment = new Alignment(quote, window, end - from);
    Span span = alignment.span();
    if (span == null) {
      return new Place(new Span(0, 0), QuoteState.GONE, 0, List.of());
    }
    double weight = quote.stream().mapToDouble(Token::weight).sum();
    List<Change> changes =
        new Changes(quoteText, quote, tokens.text(), window).of(alignment.steps());
    boolean altered = changes.stream().anyMatch(change -> change.kind().alters());
    return new Place(
        span,
        altered ? QuoteState.NUMBER_CHANGED : QuoteState.REWORDED,
        Math.max(0, 1 - alignment.cost() / weight),
        changes);
  }

  /** Words and figures; of scripts without spaces, two characters are taken as one. */
  static int words(List<Token> quote) {
    int halves = 0;
    for (Token token : quote) {
      if (token.kind() != TokenKind.MARK) {
        halves += Lexer.isUnspaced(token.spelled().codePointAt(0)) ? 1 : 2;
      }
    }
    return halves / 2;
  }

  /** How like a passage must be; the fewer the words, the more. One word has no near match. */
  private static double needed(int words) {
    return switch (words) {
      case 0, 1 -> 2;
      case 2 -> 0.8;
      case 3, 4 -> 0.7;
      default -> 0.65;
    };
  }
}
