package touchstone.check.rules;

import java.util.ArrayList;
import java.util.List;
import touchstone.model.Assessment;
import touchstone.model.Excerpt;
import touchstone.model.Exhibit;
import touchstone.model.Finding;
import touchstone.model.Quotation;
import touchstone.model.QuoteState;
import touchstone.model.RuleInfo;
import touchstone.model.Source;

/** The findings of the rules about quotations: one for each that came out as theirs. */
final class QuoteFindings {

  private QuoteFindings() {}

  /**
   * Returns a finding for each quotation of that state.
   *
   * @param message what is wrong and what to do, with {@code %s} for the quotation
   */
  static List<Finding> of(Assessment assessment, QuoteState state, RuleInfo entry, String message) {
    List<Finding> findings = new ArrayList<>();
    for (Source source : assessment.dossier().sources().values()) {
      for (Exhibit exhibit : source.exhibits()) {
        Quotation quote = exhibit.quote();
        if (quote != null && quote.state() == state) {
          findings.add(
              entry.onExhibit(
                  exhibit.location(), exhibit.claim(), source.id(), sentence(quote, message)));
        }
      }
    }
    return findings;
  }

  private static String sentence(Quotation quote, String message) {
    String difference =
        quote.difference().isEmpty() ? "" : " (" + Excerpt.visible(quote.difference()) + ")";
    return message.formatted(Excerpt.of(quote.text()) + difference);
  }
}
