package touchstone.quote;

/** What a selector says of the place of its quotation, compared with places of a text. */
final class Context {

  private static final int REACH = 64;
  private static final int WINDOW = 4 * REACH;
  private static final double ALIKE = 0.6;
  private static final double ONE_SIDE = 0.9;
  private static final int NEAR = 200;
  private static final int NEAR_SHARE = 100;

  private final String text;
  private final String prefix;
  private final String suffix;
  private final int hint;

  Context(String text, QuoteSelector selector) {
    this.text = text;
    this.prefix = beginning(reversed(plain(selector.prefix())));
    this.suffix = beginning(plain(selector.suffix()));
    this.hint = selector.hint();
  }

  boolean hasWords() {
    return !prefix.isEmpty() || !suffix.isEmpty();
  }

  boolean hasHint() {
    return hint >= 0;
  }

  /** Returns how like the words around a place are to those given, from 0 to 1. */
  double fit(Span place) {
    int given = (prefix.isEmpty() ? 0 : 1) + (suffix.isEmpty() ? 0 : 1);
    return given == 0 ? 1 : (before(place) + after(place)) / given;
  }

  /** Returns likeness of a passage and its context, the passage being the most of it. */
  double blend(Place place) {
    if (!hasWords()) {
      return place.likeness();
    }
    double weight = (prefix.isEmpty() ? 0 : 2) + (suffix.isEmpty() ? 0 : 2);
    return (5 * place.likeness() + weight * fit(place.span())) / (5 + weight);
  }

  /** Whether a place is not where the context says: words decide, and the hint without words. */
  boolean isElsewhere(Span place) {
    if (hasWords()) {
      return fit(place) < ALIKE && Math.max(before(place), after(place)) < ONE_SIDE;
    }
    return hasHint() && distance(place) > Math.max(NEAR, text.length() / NEAR_SHARE);
  }

  int distance(Span place) {
    return Math.abs(place.start() - hint);
  }

  private double before(Span place) {
    int from = Math.max(0, place.start() - WINDOW);
    return likeness(prefix, reversed(plain(text.substring(from, place.start()))));
  }

  private double after(Span place) {
    int to = Math.min(text.length(), place.end() + WINDOW);
    return likeness(suffix, plain(text.substring(place.end(), to)));
  }

  private static double likeness(String given, String there) {
    if (given.isEmpty()) {
      return 0;
    }
    String near = there.substring(0, Math.min(there.length(), given.length() + REACH / 4));
    return 1 - (double) EditDistance.toBeginning(given, near) / given.length();
  }

  private static String plain(String some) {
    return Typography.plain(some, 0, some.length()).strip();
  }

  private static String beginning(String some) {
    return some.substring(0, Math.min(some.length(), REACH));
  }

  private static String reversed(String some) {
    return new StringBuilder(some).reverse().toString();
  }
}
