package touchstone.cli.read;

import java.util.List;
import java.util.Set;
import touchstone.cli.session.Words;
import touchstone.model.Word;
import touchstone.report.CoverageView;

/**
 * When {@code coverage} ends with 1.
 *
 * @param causes what makes it do so
 */
record CoverageFailOn(Set<Cause> causes) {

  /** What makes it end with 1. */
  enum Cause implements Word {
    /** A unit that nobody looked at; of those that are shown. */
    OPEN,
    /** An anchor that is not in the article, or more than once. */
    ANCHORS,
    /** Nothing does. */
    NONE
  }

  /** Copies the set. */
  CoverageFailOn {
    causes = Set.copyOf(causes);
  }

  static CoverageFailOn parse(List<String> values) {
    return new CoverageFailOn(Words.parse(Cause.class, values, "--fail-on"));
  }

  boolean isMet(CoverageView view) {
    return (causes.contains(Cause.OPEN) && !view.open().isEmpty())
        || (causes.contains(Cause.ANCHORS) && !view.findings().isEmpty());
  }
}
