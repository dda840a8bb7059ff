package touchstone.quote;

import java.util.List;
import touchstone.model.QuoteState;

/**
 * Where a quotation may be in a text.
 *
 * @param span the passage
 * @param state how it is there, leaving its context aside: exact, normalised, reworded, or with a
 *     change that alters what it says
 * @param likeness from 0 to 1
 * @param changes what differs
 */
record Place(Span span, QuoteState state, double likeness, List<Change> changes) {

  static Place literal(Span span, QuoteState state) {
    return new Place(span, state, 1, List.of());
  }

  boolean isAltered() {
    return state == QuoteState.NUMBER_CHANGED;
  }
}
