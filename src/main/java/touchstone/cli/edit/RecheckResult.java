package touchstone.cli.edit;

import java.util.ArrayList;
import java.util.List;
import touchstone.intake.Recheck;
import touchstone.model.Excerpt;
import touchstone.model.Id;

/**
 * What looking at a source again gave.
 *
 * @param source the source
 * @param kind in a word
 * @param detail what there is to say besides, a line each
 */
record RecheckResult(Id source, Kind kind, List<String> detail) {

  private static final int MOST_LINES = 20;

  /** What became of a source. */
  enum Kind {
    /** The same text. */
    UNCHANGED("unchanged"),
    /** Another text, in which every quotation stands as before. */
    CHANGED_ELSEWHERE("changed elsewhere"),
    /** A quotation stands, but otherwise than before. */
    DRIFTED("with a quotation that drifted"),
    /** A quotation does not stand any more. */
    QUOTE_GONE("with a quotation that does not stand any more"),
    /** The server says that the page is gone. */
    PAGE_GONE("gone from the web"),
    /** It could not be fetched or read, which says nothing about what it says. */
    NOT_FETCHED("that could not be fetched"),
    /** What was given in its place cannot be read. */
    NOT_READ("with a saved copy that could not be read"),
    /** What was given in its place is of no use. */
    NOT_COMPARED("that could not be compared"),
    /** There is nothing to compare it with. */
    NO_COPY("without a copy to compare with");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    /** Returns it in words that follow a number of sources. */
    String words() {
      return words;
    }

    /** Returns whether a person has to look at it. */
    boolean needsLook() {
      return this == DRIFTED || this == QUOTE_GONE || this == PAGE_GONE;
    }

    /** Returns whether nobody knows what the source says today. */
    boolean isUnsure() {
      return this == NOT_FETCHED || this == NOT_READ || this == NOT_COMPARED || this == NO_COPY;
    }
  }

  /** Copies the list. */
  RecheckResult {
    detail = List.copyOf(detail);
  }

  /** Returns what the comparison of two texts gave. */
  static RecheckResult of(Id source, Recheck recheck) {
    Kind kind =
        switch (recheck.outcome()) {
          case UNCHANGED -> Kind.UNCHANGED;
          case CHANGED_ELSEWHERE -> Kind.CHANGED_ELSEWHERE;
          case DRIFTED -> Kind.DRIFTED;
          case QUOTE_GONE -> Kind.QUOTE_GONE;
        };
    List<String> detail = new ArrayList<>();
    for (Recheck.Drift drift : recheck.quotes()) {
      detail.add(
          "%s: %s was %s, is %s%s"
              .formatted(
                  drift.claim(),
                  Excerpt.of(drift.quote()),
                  drift.before().word(),
                  drift.now().word(),
                  drift.how().isEmpty() ? "" : ": " + Excerpt.visible(drift.how())));
    }
    List<String> diff = recheck.diff();
    diff.stream().limit(MOST_LINES).map(Excerpt::visible).forEach(detail::add);
    if (diff.size() > MOST_LINES) {
      detail.add("… and %s more places".formatted(diff.size() - MOST_LINES));
    }
    return new RecheckResult(source, kind, detail);
  }

  static RecheckResult of(Id source, Kind kind, String why) {
    return new RecheckResult(source, kind, List.of(why));
  }

  /** Returns the same with one more line. */
  RecheckResult and(String line) {
    List<String> more = new ArrayList<>(detail);
    more.add(line);
    return new RecheckResult(source, kind, more);
  }

  /** Returns it as lines of text. */
  List<String> lines() {
    List<String> lines = new ArrayList<>(List.of(source + ": " + kind.words()));
    detail.forEach(line -> lines.add("  " + line));
    return lines;
  }
}
