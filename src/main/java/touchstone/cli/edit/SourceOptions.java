package touchstone.cli.edit;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import touchstone.cli.session.UsageException;
import touchstone.intake.CitationGuess;
import touchstone.intake.UrlKey;
import touchstone.model.Citation;
import touchstone.model.Excerpt;
import touchstone.model.Id;
import touchstone.model.PartialDate;
import touchstone.model.Source;
import touchstone.model.SourceKind;

/** How a source is cited, as options; what is not given is taken from the document. */
final class SourceOptions {

  @Option(names = "--id", paramLabel = "ID", description = "the source's id; made up if not given")
  private @Nullable String id;

  @Option(names = "--title", paramLabel = "TEXT", description = "its title")
  private @Nullable String title;

  @Option(
      names = "--url",
      paramLabel = "URL",
      description = "where it can be looked up; for a saved file or a bare citation")
  private @Nullable String url;

  @Option(
      names = "--via",
      paramLabel = "ID",
      description = "the publisher of the copy it is known by")
  private @Nullable String via;

  @Option(names = "--published", paramLabel = "DATE", description = "a day, a month or a year")
  private @Nullable String published;

  @Option(names = "--updated", paramLabel = "DATE", description = "a day, a month or a year")
  private @Nullable String updated;

  @Option(names = "--retrieved", paramLabel = "DATE", description = "when you read it")
  private @Nullable LocalDate retrieved;

  @Option(names = "--language", paramLabel = "TAG", description = "such as en or de-AT")
  private @Nullable String language;

  @Option(
      names = "--summary",
      paramLabel = "TEXT",
      description = "what it says, in your own words; for a search, where and for what you looked")
  private @Nullable String summary;

  @Option(
      names = "--search",
      description = "it is a search that you made, not a document; its sections are silent")
  private boolean search;

  /** Returns the address given, or an empty text. */
  String url() {
    return url == null ? "" : url.strip();
  }

  @Nullable Id id() {
    return Ids.parseOrNull("--id", id);
  }

  @Nullable Id via() {
    return Ids.parseOrNull("--via", via);
  }

  SourceKind kind() {
    return search ? SourceKind.SEARCH : SourceKind.DOCUMENT;
  }

  String summary() {
    return summary == null ? "" : summary.strip();
  }

  /** Returns what was guessed, with what was said put in its place. */
  Citation over(CitationGuess guess) {
    Citation guessed = guess.citation();
    return new Citation(
        title == null ? guessed.title() : title.strip(),
        url == null ? guessed.url() : url(),
        published == null ? guessed.published() : date("--published", published),
        updated == null ? guessed.updated() : date("--updated", updated),
        retrieved == null ? guessed.retrieved() : retrieved,
        language == null ? guessed.language() : language.strip());
  }

  /**
   * Refuses what is said about a source that is on record already, where it would not be heeded.
   */
  void requireNothingNew(Source source) {
    Map<String, @Nullable Object> said = new LinkedHashMap<>();
    said.put("--title", title);
    said.put("--via", via);
    said.put("--published", published);
    said.put("--updated", updated);
    said.put("--retrieved", retrieved);
    said.put("--language", language);
    said.put("--summary", summary);
    said.put("--search", search && source.kind() != SourceKind.SEARCH ? "" : null);
    said.put("--url", url == null || UrlKey.isSame(url(), source.citation().url()) ? null : "");
    said.forEach(
        (option, value) -> {
          if (value != null) {
            throw new UsageException(
                "%s is for a new source, and this one is there already; edit evidence/%s.md instead"
                    .formatted(option, source.id()));
          }
        });
  }

  private static @Nullable PartialDate date(String option, String text) {
    return text.isBlank()
        ? null
        : parsed(
            option,
            text.strip(),
            "a date like 2026-03-14, 2026-03 or 2026",
            t -> PartialDate.parse(t).orElse(null));
  }

  private static <T> T parsed(
      String option, String text, String expected, Function<String, @Nullable T> parser) {
    T value = parser.apply(text);
    if (value == null) {
      throw new UsageException("%s %s is not %s".formatted(option, Excerpt.of(text), expected));
    }
    return value;
  }
}
