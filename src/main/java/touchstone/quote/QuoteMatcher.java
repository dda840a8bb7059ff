package touchstone.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import touchstone.model.QuoteState;

/**
 * Finds quotations in one text and says how they changed. The text is cut into words when a
 * quotation is not in it letter by letter, and once; any number of threads may look for any number
 * of quotations.
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
  private volatile @Nullable Tokens tokens;

  private QuoteMatcher(String text) {
    this.text = text;
  }

  /** Takes a text. */
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

  /** The text word by word; two threads that want it first may both read it. */
  private Tokens tokens() {
    Tokens ready = tokens;
    if (ready == null) {
      ready = Tokens.of(text);
      tokens = ready;
    }
    return ready;
  }

  private NearSearch.Result near(String wanted) {
    return new NearSearch(tokens()).find(wanted, Tokens.of(wanted));
  }

  /** The places letter by letter, else those that differ in typography. */
  private List<Place> literal(String wanted) {
    List<Span> exact = ExactSearch.find(text, wanted, MOST_COMPARED);
    if (!exact.isEmpty()) {
      return exact.stream().map(span -> Place.literal(span, QuoteState.EXACT)).toList();
    }
    return inOtherTypography(wanted).stream().map(span -> normalised(wanted, span)).toList();
  }

  private List<Span> inOtherTypography(String wanted) {
    return new NormalisedSearch(tokens(), MOST_COMPARED).find(Tokens.of(wanted));
  }

  private Place normalised(String wanted, Span span) {
    return new Place(span, QuoteState.NORMALISED, 1, Invisible.in(wanted, span.of(text)));
  }

  /** All places of a part, however it is there, in the order of the text. */
  private List<Place> anywhere(String part) {
    List<Place> places = new ArrayList<>();
    for (Span span : ExactSearch.find(text, part, MOST_COMPARED)) {
      places.add(Place.literal(span, QuoteState.EXACT));
    }
    for (Span span : inOtherTypography(part)) {
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
