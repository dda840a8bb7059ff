package touchstone.cli.edit;

import touchstone.model.DocumentText;
import touchstone.model.Excerpt;
import touchstone.model.QuoteState;
import touchstone.quote.QuoteMatch;
import touchstone.quote.QuoteMatcher;
import touchstone.quote.QuoteSelector;

/** Whether what is to be quoted stands in the document that was given. */
final class QuoteCheck {

  private final QuoteMatcher matcher;

  QuoteCheck(DocumentText text) {
    this.matcher = QuoteMatcher.over(text.text());
  }

  /**
   * What came of a quotation.
   *
   * @param state how it was found
   * @param problem why it cannot be taken, as a sentence; empty if it can
   */
  record Outcome(QuoteState state, String problem) {}

  /** Returns how the quotation is found in the document. */
  Outcome check(String quote) {
    QuoteMatch match = matcher.find(QuoteSelector.of(quote));
    return new Outcome(match.state(), problem(quote, match));
  }

  private static String problem(String quote, QuoteMatch match) {
    return switch (match.state()) {
      case EXACT, NORMALISED, AMBIGUOUS, MOVED -> "";
      case GONE, NO_COPY ->
          "%s is not in the document; quote it letter by letter".formatted(Excerpt.of(quote));
      case REWORDED, NUMBER_CHANGED ->
          "%s is not in the document, which has %s; quote it letter by letter"
              .formatted(Excerpt.of(quote), Excerpt.of(match.found()));
    };
  }
}
