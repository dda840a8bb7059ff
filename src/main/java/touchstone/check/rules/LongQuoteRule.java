package touchstone.check.rules;

import java.util.ArrayList;
import java.util.List;
import touchstone.check.Rule;
import touchstone.model.Assessment;
import touchstone.model.Excerpt;
import touchstone.model.Exhibit;
import touchstone.model.Finding;
import touchstone.model.Quotation;
import touchstone.model.RuleInfo;
import touchstone.model.Severity;
import touchstone.model.Source;

/** A quotation that copies more of a source than it takes to find the place. */
final class LongQuoteRule implements Rule {

  private static final RuleInfo ENTRY =
      new RuleInfo("long-quote", Severity.WARNING, "A quotation is longer than a fragment.");

  private static final int MOST_WORDS = 15;

  /** For languages that write without spaces. */
  private static final int MOST_CHARACTERS = 150;

  @Override
  public RuleInfo entry() {
    return ENTRY;
  }

  @Override
  public List<Finding> check(Assessment assessment) {
    List<Finding> findings = new ArrayList<>();
    for (Source source : assessment.dossier().sources().values()) {
      for (Exhibit exhibit : source.exhibits()) {
        Quotation quote = exhibit.quote();
        for (String part : quote == null ? new String[0] : quote.text().split("…", -1)) {
          String size = size(part.strip());
          if (!size.isEmpty()) {
            findings.add(
                ENTRY.onExhibit(
                    exhibit.location(),
                    exhibit.claim(),
                    source.id(),
                    "%s is %s; shorten it, or write its first words … its last words"
                        .formatted(Excerpt.of(part.strip()), size)));
          }
        }
      }
    }
    return findings;
  }

  private static String size(String part) {
    int words = Words.count(part);
    int characters = part.codePointCount(0, part.length());
    if (words > MOST_WORDS) {
      return "%s words long, expected %s at most".formatted(words, MOST_WORDS);
    }
    return characters > MOST_CHARACTERS
        ? "%s characters long, expected %s at most".formatted(characters, MOST_CHARACTERS)
        : "";
  }
}
