package touchstone.store;

import touchstone.model.Severity;
import touchstone.model.Word;

/**
 * What can be wrong with a file before anybody asks what it says. An error means that a part of the
 * file could not be read as such.
 */
public enum ReadingRule implements Word {
  /** A file that a workspace needs is not there. */
  MISSING_FILE(Severity.ERROR),
  /** A file or folder is where nothing reads it. */
  UNEXPECTED_FILE(Severity.WARNING),
  /** Not a plain file: a link, a folder, a device. */
  NOT_A_PLAIN_FILE(Severity.ERROR),
  /** The file could not be opened. */
  UNREADABLE_FILE(Severity.ERROR),
  /** The file is larger than any file of its kind should be. */
  FILE_TOO_LARGE(Severity.ERROR),
  /** There is nothing in the file. */
  EMPTY_FILE(Severity.ERROR),
  /** The bytes are not UTF-8. */
  NOT_UTF_8(Severity.ERROR),
  /** A NUL character. */
  NUL_CHARACTER(Severity.ERROR),
  /** A UTF-8 byte order mark, which spreadsheets write. */
  BYTE_ORDER_MARK(Severity.WARNING),
  /** Line ends of old systems: a carriage return alone. */
  LONE_CARRIAGE_RETURN(Severity.ERROR),
  /** Both LF and CRLF. */
  MIXED_LINE_ENDS(Severity.WARNING),
  /** Marks that Git leaves where a merge was not finished. */
  CONFLICT_MARKER(Severity.ERROR),
  /** A quoted cell that never ends. */
  UNCLOSED_QUOTE(Severity.ERROR),
  /** Characters between a closing quote and the next comma. */
  TEXT_AFTER_QUOTE(Severity.ERROR),
  /** A quote inside a cell that is not quoted. */
  STRAY_QUOTE(Severity.WARNING),
  /** The columns are parted by something else than commas. */
  WRONG_DELIMITER(Severity.ERROR),
  /** A column heading that is blank, padded, misspelt in case, or there twice. */
  BAD_HEADER(Severity.ERROR),
  /** A column without which a row says nothing. */
  MISSING_COLUMN(Severity.ERROR),
  /** A column that may be empty, and is not there at all. */
  ABSENT_COLUMN(Severity.WARNING),
  /** A column that nothing reads. */
  UNKNOWN_COLUMN(Severity.WARNING),
  /** More columns or rows than any such file should have. */
  TABLE_TOO_LARGE(Severity.ERROR),
  /** A cell longer than any cell should be. */
  CELL_TOO_LONG(Severity.ERROR),
  /** A row with fewer or more cells than there are columns. */
  ROW_LENGTH(Severity.ERROR),
  /** An empty line between the rows. */
  BLANK_LINE(Severity.WARNING),
  /** A table without a row. */
  NO_ROWS(Severity.WARNING),
  /** A cell or key that must not be empty. */
  MISSING_VALUE(Severity.ERROR),
  /** Not an id. */
  INVALID_ID(Severity.ERROR),
  /** Two records of the same id. */
  DUPLICATE_ID(Severity.ERROR),
  /** A word outside its vocabulary. */
  UNKNOWN_WORD(Severity.ERROR),
  /** Not a date. */
  INVALID_DATE(Severity.ERROR),
  /** Not a number, or out of range. */
  INVALID_NUMBER(Severity.ERROR),
  /** Not {@code name=value unit}. */
  INVALID_QUANTITY(Severity.ERROR),
  /** Not {@code source@seal}. */
  INVALID_SEAL(Severity.ERROR),
  /** Not a host with an optional path, or another publisher's already. */
  INVALID_DOMAIN(Severity.ERROR),
  /** A path that leaves the folder of copies, or is not plain. */
  INVALID_PATH(Severity.ERROR),
  /** Not a SHA-256. */
  INVALID_DIGEST(Severity.ERROR),
  /** No front matter at the top of the file. */
  MISSING_FRONT_MATTER(Severity.ERROR),
  /** Front matter that never ends. */
  UNCLOSED_FRONT_MATTER(Severity.ERROR),
  /** Not YAML, or not of the shape expected. */
  INVALID_YAML(Severity.ERROR),
  /** A key that is there twice. */
  DUPLICATE_KEY(Severity.ERROR),
  /** A key that nothing reads. */
  UNKNOWN_KEY(Severity.WARNING),
  /** A heading that is not {@code ## stance claim}. */
  INVALID_SECTION(Severity.ERROR),
  /** A stance outside the vocabulary. */
  UNKNOWN_STANCE(Severity.ERROR),
  /** Two sections of one source about one claim. */
  DUPLICATE_SECTION(Severity.ERROR),
  /** Text nested deeper than anybody writes. */
  TOO_DEEP(Severity.ERROR);

  private final Severity severity;

  ReadingRule(Severity severity) {
    this.severity = severity;
  }

  /** Returns how grave it is. */
  public Severity severity() {
    return severity;
  }
}
