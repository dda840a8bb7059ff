package touchstone.intake;

/** A text is not JSON, or too large to be read; the message says what was found and expected. */
final class NotJsonException extends Exception {

  private static final long serialVersionUID = 1L;

  private final int line;

  NotJsonException(int line, String message) {
    super(message);
    this.line = line;
  }

  /** Returns the line of the fault, from 1; 0 where it is the file as a whole. */
  int line() {
    return line;
  }

  /** Returns what was found and expected, on one line. */
  String message() {
    return String.valueOf(getMessage());
  }
}
