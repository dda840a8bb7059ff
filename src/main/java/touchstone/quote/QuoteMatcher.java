package touchstone.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import touchstone.model.QuoteState;

/**
 * Finds quotations in one text and says how they changed. The text is prepared once; any number of
 * threads may then look for any number of quotations.
 *
 * <p>The first of these that gives a place decides: letter by letter; but for typography and white
 * space; as first and last words, if the quotation leaves something out; as a near match. The first
 * two take one pass over the text each, the last two a bounded number of passes ({@link
 * NearSearch}, {@link ElidedSearch}). The prepared text takes eight bytes for each of its words and
 * marks, and eight for each character in scripts without spaces.
 */
public final class QuoteMatcher {

  /** More places of one quotation are not told. */
  static final int MOST_PLACES = 100;

  /** More are not compared with its context. */
  private static final int MOST_COMPARED = 10_000;

  private final String text;
  private final Tokens tokens;

  private QuoteMatcher(String text) {
    this.text = text;
    this.tokens = Tokens.of(text);
  }

  /** Prepares a text. */
  public static QuoteMatcher over(String text) {
    return new QuoteMatcher(text);
  }

  /** Looks for one quotation without context in a text. */
  public static QuoteMatch find(String text, String quote) {
    return over(text).find(QuoteSelector.of(quote));
  }

  /** Looks for a quotation. One without a letter or digit is nowhere. */
  public QuoteMatch find(QuoteSelector quote) {
    String wanted = quote.text().strip();
    if (wanted.codePoints().noneMatch(Character::isLetterOrDigit)) {
      return QuoteMatch.gone(0);
    }
    Choice choice = new Choice(text, new Context(text, quote));
    List<Place> literal = literal(wanted);
    List<String> parts = Elision.parts(wanted);
    if (literal.isEmpty() && !parts.equals(List.of(wanted))) {
      literal =
          parts.size() == 1 ? literal(parts.get(0)) : ElidedSearch.find(parts, this::anywhere);
    }
    if (!literal.isEmpty()) {
      return choice.of(literal);
    }
    if (parts.size() != 1) {
      return QuoteMatch.gone(0);
    }
    NearSearch.Result near = near(parts.get(0));
    return near.places().isEmpty() ? QuoteMatch.gone(near.likeness()) : choice.of(near.places());
  }

  private NearSearch.Result near(String wanted) {
    return new NearSearch(tokens).find(wanted, Tokens.of(wanted));
  }

  /** The places letter by letter, else those that differ in typography. */
  private List<Place> literal(String wanted) {
    LiteralSearch search = new LiteralSearch(tokens, MOST_COMPARED);
    List<Span> exact = search.exact(wanted);
    if (!exact.isEmpty()) {
      return exact.stream().map(span -> Place.literal(span, QuoteState.EXACT)).toList();
    }
    return search.normalised(Tokens.of(wanted)).stream()
        .map(span -> normalised(wanted, span))
        .toList();
  }

  private Place normalised(String wanted, Span span) {
    return new Place(span, QuoteState.NORMALISED, 1, Invisible.in(wanted, span.of(text)));
  }

  /** All places of a part, however it is there, in the order of the text. */
  private List<Place> anywhere(String part) {
    LiteralSearch search = new LiteralSearch(tokens, MOST_COMPARED);
    List<Place> places = new ArrayList<>();
    for (Span span : search.exact(part)) {
      places.add(Place.literal(span, QuoteState.EXACT));
    }
    for (Span span : search.normalised(Tokens.of(part))) {
      if (!span.of(text).equals(part)) {
        places.add(normalised(part, span));
      }
    }
    if (places.isEmpty()) {
      places.addAll(near(part).places());
    }
    places.sort(Comparator.comparingInt(place -> place.span().start()));
    return places;
  }
}
