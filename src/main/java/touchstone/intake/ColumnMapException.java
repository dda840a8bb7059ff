package touchstone.intake;

/** Columns were mapped by hand in a way that cannot be; the message says how and what to do. */
public final class ColumnMapException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  ColumnMapException(String message) {
    super(message);
  }
}
