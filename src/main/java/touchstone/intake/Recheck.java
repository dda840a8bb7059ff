package touchstone.intake;

import java.util.ArrayList;
import java.util.List;
import touchstone.model.DocumentText;
import touchstone.model.Exhibit;
import touchstone.model.Id;
import touchstone.model.Quotation;
import touchstone.model.QuoteState;
import touchstone.quote.QuoteMatch;
import touchstone.quote.QuoteMatcher;
import touchstone.quote.QuoteSelector;

/**
 * What became of a source since its copy was kept.
 *
 * @param outcome in a word
 * @param quotes its quotations that came out otherwise than before
 * @param diff the blocks of text that differ, see {@link TextDiff}
 */
public record Recheck(Outcome outcome, List<Drift> quotes, List<String> diff) {

  /** What became of it. */
  public enum Outcome {
    /** The same text. */
    UNCHANGED,
    /** Another text, in which every quotation stands as it stood. */
    CHANGED_ELSEWHERE,
    /** A quotation stands, but otherwise than before. */
    DRIFTED,
    /** A quotation does not stand any more. */
    QUOTE_GONE;

    /** Returns whether a person has to look at it. */
    public boolean needsLook() {
      return this == DRIFTED || this == QUOTE_GONE;
    }
  }

  /**
   * A quotation that came out otherwise.
   *
   * @param claim the claim it is about
   * @param quote the quotation
   * @param before how it stood in the kept copy
   * @param now how it stands
   * @param how what differs, as a sentence; empty where nothing but its place does
   */
  public record Drift(Id claim, String quote, QuoteState before, QuoteState now, String how) {}

  /** Copies the lists. */
  public Recheck {
    quotes = List.copyOf(quotes);
    diff = List.copyOf(diff);
  }

  /**
   * Compares a document with its kept copy.
   *
   * @param kept the text of the kept copy
   * @param now the text of today's document
   * @param exhibits what the source says about claims
   */
  public static Recheck compare(DocumentText kept, DocumentText now, List<Exhibit> exhibits) {
    List<String> diff = TextDiff.of(kept, now);
    if (diff.isEmpty()) {
      return new Recheck(Outcome.UNCHANGED, List.of(), diff);
    }
    QuoteMatcher before = QuoteMatcher.over(kept.text());
    QuoteMatcher after = QuoteMatcher.over(now.text());
    List<Drift> drifts = new ArrayList<>();
    for (Exhibit exhibit : exhibits) {
      Quotation quote = exhibit.quote();
      if (quote != null) {
        QuoteSelector selector = QuoteSelector.of(quote.text());
        QuoteMatch stood = before.find(selector);
        QuoteMatch match = after.find(selector);
        if (match.state() != stood.state() || !match.changes().equals(stood.changes())) {
          drifts.add(
              new Drift(
                  exhibit.claim(), quote.text(), stood.state(), match.state(), match.sentence()));
        }
      }
    }
    return new Recheck(outcome(drifts), drifts, diff);
  }

  private static Outcome outcome(List<Drift> drifts) {
    if (drifts.isEmpty()) {
      return Outcome.CHANGED_ELSEWHERE;
    }
    boolean lost = drifts.stream().anyMatch(d -> d.before().stands() && !d.now().stands());
    return lost ? Outcome.QUOTE_GONE : Outcome.DRIFTED;
  }
}
