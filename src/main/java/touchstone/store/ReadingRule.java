package touchstone.store;

import touchstone.model.RuleInfo;
import touchstone.model.Severity;
import touchstone.model.Word;

/**
 * What can be wrong with a file before anybody asks what it says. An error means that a part of the
 * file could not be read as such.
 */
public enum ReadingRule implements Word {
  MISSING_FILE(Severity.ERROR, "A file that a workspace needs is not there."),
  UNEXPECTED_FILE(Severity.WARNING, "A file or folder is where nothing reads it."),
  NOT_A_PLAIN_FILE(Severity.ERROR, "A link, a folder or a device is where a file should be."),
  FILE_TOO_LARGE(Severity.ERROR, "A file is larger than any file of its kind should be."),
  EMPTY_FILE(Severity.ERROR, "There is nothing in the file."),
  NOT_UTF_8(Severity.ERROR, "The bytes are not UTF-8."),
  NUL_CHARACTER(Severity.ERROR, "The text holds a NUL character."),
  BYTE_ORDER_MARK(Severity.WARNING, "The file begins with a byte order mark."),
  LONE_CARRIAGE_RETURN(Severity.ERROR, "A line ends in a carriage return alone."),
  MIXED_LINE_ENDS(Severity.WARNING, "The file has both kinds of line end."),
  CONFLICT_MARKER(Severity.ERROR, "Git left the marks of a merge that was not finished."),
  UNCLOSED_QUOTE(Severity.ERROR, "A quoted cell never ends."),
  TEXT_AFTER_QUOTE(Severity.ERROR, "Characters stand between a closing quote and the next comma."),
  STRAY_QUOTE(Severity.WARNING, "A quotation mark stands in a cell that is not quoted."),
  WRONG_DELIMITER(Severity.ERROR, "The columns are parted by something else than commas."),
  BAD_HEADER(Severity.ERROR, "A column's heading is blank, there twice, padded, or in other case."),
  MISSING_COLUMN(Severity.ERROR, "A column is missing without which a row says nothing."),
  ABSENT_COLUMN(Severity.WARNING, "A column is missing that may be empty."),
  UNKNOWN_COLUMN(Severity.WARNING, "Nothing reads this column."),
  TABLE_TOO_LARGE(
      Severity.ERROR, "A table has more columns or rows than any such table should have."),
  CELL_TOO_LONG(Severity.ERROR, "A cell is longer than any cell should be."),
  ROW_LENGTH(Severity.ERROR, "A row has fewer or more cells than there are columns."),
  BLANK_LINE(Severity.WARNING, "An empty line stands between the rows."),
  NO_ROWS(Severity.WARNING, "A table that needs rows has none."),
  MISSING_VALUE(Severity.ERROR, "A cell or key that must not be empty is empty."),
  INVALID_ID(Severity.ERROR, "This is not an id."),
  DUPLICATE_ID(Severity.ERROR, "Two records have the same id."),
  UNKNOWN_WORD(Severity.ERROR, "A word is outside its vocabulary."),
  INVALID_DATE(Severity.ERROR, "This is not a date."),
  INVALID_NUMBER(Severity.ERROR, "This is no whole number, or it is out of range."),
  INVALID_QUANTITY(Severity.ERROR, "A figure of a claim is not written as name=value unit."),
  INVALID_SEAL(Severity.ERROR, "A piece of evidence at sign-off is not written as source@seal."),
  INVALID_DOMAIN(Severity.ERROR, "A publisher's domain is no host, or belongs to another already."),
  INVALID_PATH(
      Severity.ERROR, "The path of a kept copy leaves the folder of copies, or is not plain."),
  INVALID_DIGEST(Severity.ERROR, "This is not a SHA-256."),
  MISSING_FRONT_MATTER(
      Severity.ERROR, "An evidence file or article does not begin with front matter."),
  UNCLOSED_FRONT_MATTER(Severity.ERROR, "Front matter begins and never ends."),
  INVALID_YAML(Severity.ERROR, "The keys are not YAML, or not of the shape expected."),
  DUPLICATE_KEY(Severity.ERROR, "A key is there twice."),
  UNKNOWN_KEY(Severity.WARNING, "Nothing reads this key."),
  INVALID_SECTION(Severity.ERROR, "A heading is not of the form stance and claim."),
  UNKNOWN_STANCE(Severity.ERROR, "A stance is outside the vocabulary."),
  DUPLICATE_SECTION(Severity.ERROR, "One source has two sections about one claim."),
  TOO_DEEP(Severity.ERROR, "Text is nested deeper than anybody writes.");

  private final Severity severity;
  private final String summary;

  ReadingRule(Severity severity, String summary) {
    this.severity = severity;
    this.summary = summary;
  }

  /** Returns what the catalogue says about it; no setting changes its severity. */
  public RuleInfo info() {
    return new RuleInfo(word(), severity, summary);
  }
}
