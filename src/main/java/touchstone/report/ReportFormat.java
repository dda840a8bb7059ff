package touchstone.report;

import touchstone.model.Word;

/** The formats of the report; a new one is a sibling class and a line here. */
public enum ReportFormat implements Word {
  /** For a person at a terminal. */
  TEXT,
  /** For other tools; {@code report.schema.json} says what is in it. */
  JSON,
  /** For a spreadsheet: one row per claim. */
  CSV,
  /** For a review: a comment to paste. */
  MARKDOWN,
  /** For code scanning: the defects of the records, as SARIF 2.1.0. */
  SARIF,
  /** For build servers: one test case per claim. */
  JUNIT;

  /** Returns the report of this format. */
  public Report report() {
    return switch (this) {
      case TEXT -> new TextReport();
      case JSON -> new JsonReport();
      case CSV -> new CsvReport();
      case MARKDOWN -> new MarkdownReport();
      case SARIF -> new SarifReport();
      case JUNIT -> new JunitReport();
    };
  }
}
