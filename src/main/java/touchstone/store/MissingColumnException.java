package touchstone.store;

import java.io.IOException;

/** A table that can be read has no column for what is to be written; the message says which. */
public final class MissingColumnException extends IOException {

  private static final long serialVersionUID = 1L;

  MissingColumnException(String message) {
    super(message);
  }
}
