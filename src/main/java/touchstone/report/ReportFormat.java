package touchstone.report;

import touchstone.model.Word;

/** The formats of the report; a new one is a sibling class and a line here. */
public enum ReportFormat implements Word {
  /** For a person at a terminal. */
  TEXT,
  /** For other tools; {@code report.schema.json} says what is in it. */
  JSON;

  /** Returns the report of this format. */
  public Report report() {
    return switch (this) {
      case TEXT -> new TextReport();
      case JSON -> new JsonReport();
    };
  }
}
