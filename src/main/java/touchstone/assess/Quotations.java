package touchstone.assess;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import touchstone.model.ComparedQuote;
import touchstone.model.DocumentText;
import touchstone.model.Dossier;
import touchstone.model.Exhibit;
import touchstone.model.Id;
import touchstone.model.KeptCopy;
import touchstone.model.KeptTexts;
import touchstone.model.Quotation;
import touchstone.model.Source;
import touchstone.quote.QuoteMatch;
import touchstone.quote.QuoteMatcher;
import touchstone.quote.QuoteSelector;

/**
 * Compares quotations with the newest kept copy of their source. What was recorded of the same
 * quotation and the same copy is taken as it stands: copies are private, so a clone without them
 * has to come to the same verdicts.
 */
public final class Quotations {

  private final KeptTexts texts;
  private final Map<Id, List<ComparedQuote>> onRecord = new HashMap<>();

  private Quotations(Dossier dossier, KeptTexts texts) {
    this.texts = texts;
    for (ComparedQuote compared : dossier.history().quotes()) {
      onRecord.computeIfAbsent(compared.source(), none -> new ArrayList<>()).add(compared);
    }
  }

  /** Returns the dossier with every quotation compared that can be. */
  public static Dossier compared(Dossier dossier, KeptTexts texts) {
    Quotations quotations = new Quotations(dossier, texts);
    List<Source> sources = new ArrayList<>();
    dossier.sources().values().forEach(source -> sources.add(quotations.compared(source)));
    return dossier.withSources(sources);
  }

  /**
   * Returns what is on record of comparisons and is not what comparing anew gives, a line each:
   * where the copy is at hand, nobody has to believe the record.
   */
  public static List<String> misrecorded(Dossier dossier, KeptTexts texts) {
    List<String> lines = new ArrayList<>();
    Quotations fresh = new Quotations(dossier, texts);
    for (ComparedQuote row : dossier.history().quotes()) {
      Source source = dossier.sources().get(row.source());
      if (source != null) {
        source
            .newestCopy()
            .flatMap(copy -> fresh.anew(row, source, copy))
            .filter(quote -> quote.state() != row.state())
            .ifPresent(quote -> lines.add(otherwise(row, quote)));
      }
    }
    return lines;
  }

  /** Returns what comparing the quotation of a row anew gives, if the row is about it as it is. */
  private Optional<Quotation> anew(ComparedQuote row, Source source, KeptCopy copy) {
    Comparison comparison = new Comparison(copy, source.citation().url());
    for (Exhibit exhibit : source.exhibits()) {
      Quotation quote = exhibit.quote();
      if (quote != null && row.isAbout(exhibit, copy)) {
        return comparison.matcher().map(matching -> found(quote, matching));
      }
    }
    return Optional.empty();
  }

  private static String otherwise(ComparedQuote row, Quotation found) {
    return "%s: the quotation of %s on %s is recorded as %s, and the copy gives %s; take the row out"
        .formatted(
            row.location(), row.source(), row.claim(), row.state().word(), found.state().word());
  }

  private Source compared(Source source) {
    Optional<KeptCopy> newest = source.newestCopy();
    if (newest.isEmpty()) {
      return source;
    }
    Comparison comparison = new Comparison(newest.get(), source.citation().url());
    return source.withExhibits(source.exhibits().stream().map(comparison::of).toList());
  }

  /** The comparison with one copy, which is read when the first quotation asks for it. */
  private final class Comparison {

    private final KeptCopy copy;
    private final String url;
    private @Nullable QuoteMatcher matcher;
    private boolean wasRead;

    Comparison(KeptCopy copy, String url) {
      this.copy = copy;
      this.url = url;
    }

    Exhibit of(Exhibit exhibit) {
      Quotation quote = exhibit.quote();
      return quote == null ? exhibit : exhibit.withQuote(of(exhibit, quote));
    }

    private Quotation of(Exhibit exhibit, Quotation quote) {
      return onRecord.getOrDefault(exhibit.source(), List.of()).stream()
          .filter(compared -> compared.isAbout(exhibit, copy))
          .map(ComparedQuote::state)
          .findFirst()
          .map(state -> new Quotation(quote.text(), state))
          .or(() -> matcher().map(matching -> found(quote, matching)))
          .orElse(quote);
    }

    private Optional<QuoteMatcher> matcher() {
      if (!wasRead) {
        wasRead = true;
        matcher =
            texts.textOf(copy, url).map(DocumentText::text).map(QuoteMatcher::over).orElse(null);
      }
      return Optional.ofNullable(matcher);
    }
  }

  private static Quotation found(Quotation quote, QuoteMatcher matcher) {
    QuoteMatch match = matcher.find(QuoteSelector.of(quote.text()));
    return new Quotation(
        quote.text(), match.state(), match.changes().isEmpty() ? "" : match.sentence());
  }
}
