package touchstone.site;

import java.util.List;
import org.jspecify.annotations.Nullable;
import touchstone.model.Dossier;
import touchstone.model.Exhibit;
import touchstone.model.Grade;
import touchstone.model.LeftOut;
import touchstone.model.QuoteState;
import touchstone.model.Source;
import touchstone.model.SourceKind;
import touchstone.model.Stance;
import touchstone.model.WeighedExhibit;

/**
 * An exhibit as a reader sees it: what a source says about a claim, and where to look it up.
 *
 * @param stance what the source says: a word, and the name of a style class
 * @param manner the stance in words, with whether it is direct
 * @param source the source: its title and its page
 * @param by who publishes it, and what sort of organisation that is
 * @param via through whose copy it is known, or null
 * @param address the link to the passage itself, or null if it is not online
 * @param quote the passage, or null where none was named
 * @param language BCP 47 tag of the quote, or empty
 * @param quoteState what the comparison with the kept copy gave
 * @param weight how much it weighs, or why it does not count
 * @param dates when it was published, changed and read
 * @param note why it bears on the claim
 * @param searched for a search: where and for what; else empty
 * @param copies the copies kept of the source
 */
record Passage(
    String stance,
    String manner,
    Link source,
    String by,
    @Nullable String via,
    @Nullable String address,
    @Nullable String quote,
    String language,
    String quoteState,
    String weight,
    Dates dates,
    List<String> note,
    List<String> searched,
    List<Copy> copies) {

  /**
   * When something was published, changed and read.
   *
   * @param published the first, or null
   * @param updated the second, or null
   * @param retrieved the third, or null
   * @param withdrawn when it was withdrawn, or null
   * @param search whether it is a search, which is made and not published
   */
  record Dates(
      @Nullable Day published,
      @Nullable Day updated,
      @Nullable Day retrieved,
      @Nullable Day withdrawn,
      boolean search) {

    static Dates of(Source source, Calendar calendar) {
      return new Dates(
          calendar.day(source.citation().published()),
          calendar.day(source.citation().updated()),
          calendar.day(source.citation().retrieved()),
          calendar.day(source.withdrawn()),
          source.kind() == SourceKind.SEARCH);
    }
  }

  /**
   * A kept copy.
   *
   * @param sha256 its digest
   * @param bytes its size, written out
   * @param captured when it was taken, or null if the records have no date for it
   * @param written the same as the records have it
   */
  record Copy(String sha256, String bytes, @Nullable Day captured, String written) {

    static List<Copy> of(Source source, Calendar calendar) {
      return source.copies().stream()
          .map(
              kept ->
                  new Copy(
                      kept.sha256(),
                      calendar.count(kept.bytes(), "byte", "bytes"),
                      calendar.moment(kept.captured()),
                      kept.captured()))
          .toList();
    }
  }

  static Passage of(WeighedExhibit weighed, Dossier dossier, Calendar calendar, String from) {
    Exhibit exhibit = weighed.exhibit();
    Source source = dossier.source(exhibit.source());
    String kind = Names.kind(dossier, source.publisher());
    String by = Names.publisher(dossier, source.publisher());
    return new Passage(
        exhibit.stance().word(),
        manner(exhibit),
        new Link(Paths.relative(from, Paths.source(source.id())), Names.source(source)),
        kind.isEmpty() ? by : by + " (" + kind + ")",
        source.via() == null ? null : Names.publisher(dossier, source.via()),
        WebLink.to(source.citation().url(), exhibit.quote()).orElse(null),
        exhibit.quote() == null ? null : exhibit.quote().text(),
        source.citation().language(),
        exhibit.quote() == null ? "" : state(exhibit.quote().state()),
        weight(weighed),
        Dates.of(source, calendar),
        Names.paragraphs(exhibit.note()),
        source.kind() == SourceKind.SEARCH ? Names.paragraphs(source.summary()) : List.of(),
        Copy.of(source, calendar));
  }

  static String manner(Exhibit exhibit) {
    String how = exhibit.direct() ? "" : ", indirectly";
    return switch (exhibit.stance()) {
      case SUPPORTS -> "Supports it" + how;
      case CONTRADICTS -> "Contradicts it" + how;
      case QUALIFIES -> "Supports it with a condition, or in part" + how;
      case SILENT -> "Has nothing of the kind";
      case CONTEXT -> "Context";
    };
  }

  private static String weight(WeighedExhibit weighed) {
    LeftOut leftOut = weighed.leftOut();
    if (leftOut != null) {
      return "Does not count: " + leftOut.reason();
    }
    if (weighed.exhibit().stance() == Stance.SILENT) {
      return "";
    }
    return weight(weighed.grade());
  }

  static String weight(Grade grade) {
    return switch (grade) {
      case A -> "Grade A, decisive";
      case B -> "Grade B, strong";
      case C -> "Grade C, weak";
      case NONE -> "";
    };
  }

  private static String state(QuoteState state) {
    return switch (state) {
      case EXACT -> "found in the kept copy, letter by letter";
      case NORMALISED -> "found in the kept copy, but for typography";
      case REWORDED -> "found in the kept copy in other words";
      case NUMBER_CHANGED -> "the kept copy has another figure";
      case MOVED -> "found in the kept copy, in another place";
      case AMBIGUOUS -> "found in the kept copy more than once";
      case GONE -> "not in the kept copy";
      case NO_COPY -> "not compared, since no copy was kept";
    };
  }
}
