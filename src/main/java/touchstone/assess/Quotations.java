package touchstone.assess;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
import touchstone.model.Workers;
import touchstone.quote.QuoteMatch;
import touchstone.quote.QuoteMatcher;
import touchstone.quote.QuoteSelector;

/**
 * Compares quotations with the newest kept copy of their source. What was recorded of the same
 * quotation and the same copy is taken as it stands: copies are private, so a clone without them
 * has to come to the same verdicts. Copies are read by the workers, each once; what comes out does
 * not depend on it.
 */
public final class Quotations {

  private final KeptTexts texts;
  private final Map<Id, Source> sources;
  private final Map<Id, List<ComparedQuote>> onRecord = new HashMap<>();

  private Quotations(Dossier dossier, KeptTexts texts) {
    this.texts = texts;
    this.sources = dossier.sources();
    for (ComparedQuote compared : dossier.history().quotes()) {
      onRecord.computeIfAbsent(compared.source(), none -> new ArrayList<>()).add(compared);
    }
  }

  /**
   * Returns the dossier with every quotation compared that can be.
   *
   * @param workers who read the copies
   */
  public static Dossier compared(Dossier dossier, KeptTexts texts, Workers workers) {
    Quotations quotations = new Quotations(dossier, texts);
    List<Source> sources = List.copyOf(dossier.sources().values());
    boolean several = sources.stream().filter(quotations::wantsCopy).limit(2).count() > 1;
    return dossier.withSources(
        several
            ? workers.mapLong(sources, quotations::compared)
            : sources.stream().map(quotations::compared).toList());
  }

  /** Whether a copy must be read; where all is on record, one thread is done sooner than two. */
  private boolean wantsCopy(Source source) {
    String copy = source.newestCopy().map(KeptCopy::sha256).orElse("");
    long quotes = source.exhibits().stream().filter(exhibit -> exhibit.quote() != null).count();
    long recorded =
        onRecord.getOrDefault(source.id(), List.of()).stream()
            .filter(row -> row.copy().equals(copy))
            .count();
    return !copy.isEmpty() && recorded < quotes;
  }

  /**
   * Returns what is on record of comparisons and is not what comparing anew gives, a line each:
   * where the copy is at hand, nobody has to believe the record.
   *
   * @param workers who read the copies
   */
  public static List<String> misrecorded(Dossier dossier, KeptTexts texts, Workers workers) {
    Quotations fresh = new Quotations(dossier, texts);
    List<Row> rows = new ArrayList<>();
    for (ComparedQuote row : dossier.history().quotes()) {
      rows.add(new Row(rows.size(), row));
    }
    Map<Id, List<Row>> bySource =
        rows.stream()
            .collect(groupingBy(row -> row.compared().source(), LinkedHashMap::new, toList()));
    return workers.mapLong(List.copyOf(bySource.values()), fresh::misrecorded).stream()
        .flatMap(List::stream)
        .sorted(Comparator.comparingInt(Line::position))
        .map(Line::text)
        .toList();
  }

  /** The lines of the rows of one source, whose copy is read once. */
  private List<Line> misrecorded(List<Row> rows) {
    Source source = sources.get(rows.get(0).compared().source());
    Optional<KeptCopy> copy = source == null ? Optional.empty() : source.newestCopy();
    if (source == null || copy.isEmpty()) {
      return List.of();
    }
    Comparison comparison = new Comparison(copy.get(), source.citation().url());
    return rows.stream()
        .flatMap(
            row ->
                comparison
                    .anew(row.compared(), source)
                    .filter(quote -> quote.state() != row.compared().state())
                    .map(quote -> new Line(row.position(), otherwise(row.compared(), quote)))
                    .stream())
        .toList();
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

  /** A row of the records, and which it is. */
  private record Row(int position, ComparedQuote compared) {}

  /** What is to be said of a row. */
  private record Line(int position, String text) {}

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

    /** Returns what comparing the quotation of a row gives, if the row is about it as it is. */
    Optional<Quotation> anew(ComparedQuote row, Source source) {
      for (Exhibit exhibit : source.exhibits()) {
        Quotation quote = exhibit.quote();
        if (quote != null && row.isAbout(exhibit, copy)) {
          return matcher().map(matching -> found(quote, matching));
        }
      }
      return Optional.empty();
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
