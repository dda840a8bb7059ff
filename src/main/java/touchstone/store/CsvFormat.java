package touchstone.store;

import java.util.List;

/**
 * The columns of one kind of table.
 *
 * @param columns all columns in the order in which the tool writes them
 * @param needed those without which a row says nothing
 * @param needsRows whether a table without a row is worth a warning
 */
record CsvFormat(List<String> columns, List<String> needed, boolean needsRows) {

  /** Claims of one article. */
  static final CsvFormat CLAIMS =
      new CsvFormat(
          List.of(
              "id",
              "claim",
              "anchor",
              "section",
              "kind",
              "subject",
              "speaker",
              "priority",
              "depends_on",
              "quantities",
              "authority",
              "status",
              "overrides",
              "evidence",
              "reviewed_by",
              "reviewed_on",
              "note",
              "formerly"),
          List.of("id", "claim", "kind", "priority"),
          true);

  /** Constraints between the claims of one article. */
  static final CsvFormat CONSTRAINTS =
      new CsvFormat(
          List.of("id", "strength", "claims", "constraint", "why"),
          List.of("id", "strength", "claims", "constraint"),
          false);

  /** Passages of an article that are no claims. */
  static final CsvFormat EXCLUDED =
      new CsvFormat(
          List.of("section", "paragraph", "anchor", "reason"),
          List.of("section", "paragraph", "anchor", "reason"),
          false);

  /** Replacements of signed verdicts. */
  static final CsvFormat CORRECTIONS =
      new CsvFormat(
          List.of("when", "claim", "from", "to", "why", "by"),
          List.of("when", "claim", "from", "to", "why", "by"),
          false);

  /** Who stands behind a domain. */
  static final CsvFormat PUBLISHERS =
      new CsvFormat(
          List.of("id", "name", "kind", "family", "domains"),
          List.of("id", "name", "kind", "family", "domains"),
          true);

  /** Kept copies. */
  static final CsvFormat CAPTURES =
      new CsvFormat(
          List.of("path", "sha256", "bytes", "source", "captured"),
          List.of("path", "sha256", "bytes", "source", "captured"),
          false);

  /** Comparisons of quotations with kept copies. */
  static final CsvFormat QUOTES =
      new CsvFormat(
          List.of("source", "claim", "quote", "copy", "state"),
          List.of("source", "claim", "quote", "copy", "state"),
          false);
}
