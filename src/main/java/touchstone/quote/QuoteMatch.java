package touchstone.quote;

import java.util.List;
import java.util.stream.Collectors;
import touchstone.model.Excerpt;
import touchstone.model.QuoteState;

/**
 * What became of a quotation in a text.
 *
 * @param state how it is there; never {@link QuoteState#NO_COPY}
 * @param places where it is, best first; more than one only if that is in doubt, none if it is gone
 * @param found the text at the best place; empty if it is gone
 * @param changes what differs there, in the order of the text
 * @param likeness how like the quotation and its context the best place is, from 0 to 1; for one
 *     that is gone, how like the nearest passage was that did not count as the same
 */
public record QuoteMatch(
    QuoteState state, List<Span> places, String found, List<Change> changes, double likeness) {

  private static final int SHOWN = 3;

  /** Copies the lists. */
  public QuoteMatch {
    places = List.copyOf(places);
    changes = List.copyOf(changes);
  }

  static QuoteMatch gone(double likeness) {
    return new QuoteMatch(QuoteState.GONE, List.of(), "", List.of(), likeness);
  }

  /** Returns what became of the quotation, in one sentence without a full stop. */
  public String sentence() {
    return switch (state) {
      case EXACT -> "there, letter by letter";
      case NORMALISED -> "there, but for typography or white space" + invisible();
      case REWORDED -> "there in other words: " + differences(false);
      case NUMBER_CHANGED -> differences(true);
      case MOVED -> "there, but not where its context says" + invisible();
      case AMBIGUOUS -> "there " + count() + " times: its context must say which is meant";
      case GONE -> "not there";
      case NO_COPY -> "not compared: no copy was kept";
    };
  }

  private String count() {
    return places.size() < QuoteMatcher.MOST_PLACES
        ? Integer.toString(places.size())
        : "at least " + places.size();
  }

  private String invisible() {
    return changes.stream()
        .filter(change -> change.kind() == ChangeKind.INVISIBLE)
        .map(change -> "; only here are the invisible characters " + change.found())
        .findFirst()
        .orElse("");
  }

  /** The differences that alter what is said, or all; the rest of a long list as a number. */
  private String differences(boolean altering) {
    List<Change> told =
        changes.stream().filter(change -> !altering || change.kind().alters()).toList();
    String first =
        told.stream().limit(SHOWN).map(QuoteMatch::difference).collect(Collectors.joining("; "));
    int more = told.size() - SHOWN;
    return more > 0 ? first + "; and " + more + " more" : first;
  }

  private static String difference(Change change) {
    String noun = change.kind().noun();
    if (change.expected().isEmpty()) {
      return "one " + noun + " more: here " + Excerpt.of(change.found());
    }
    if (change.found().isEmpty()) {
      return "one " + noun + " less: " + Excerpt.of(change.expected()) + " is missing here";
    }
    return "one "
        + noun
        + " differs: "
        + Excerpt.of(change.expected())
        + ", here "
        + Excerpt.of(change.found());
  }
}
