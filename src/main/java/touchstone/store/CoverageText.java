package touchstone.store;

import org.jspecify.annotations.Nullable;
import touchstone.model.CoverageRecord;

/** The text of a {@code coverage.yaml}. */
final class CoverageText {

  private CoverageText() {}

  /** Returns the figure as the reader reads it; what is not known has no line. */
  static String of(CoverageRecord figure) {
    return line("units", figure.units())
        + line("covered", figure.covered())
        + line("claimed", figure.claimed())
        + line("by_rule", figure.byRule())
        + line("article_sha256", figure.articleSha256())
        + line("taken", figure.taken());
  }

  private static String line(String key, @Nullable Object value) {
    return value == null ? "" : key + ": " + value + "\n";
  }
}
