package touchstone.report;

import touchstone.model.Word;

/** The formats of what is neither a report nor a page. */
public enum TableFormat implements Word {
  /** For a person at a terminal. */
  TEXT,
  /** For other tools. */
  JSON,
  /** For a spreadsheet. */
  CSV
}
