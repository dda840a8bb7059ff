package touchstone.cli;

import java.io.IOException;

/** A document that was given and cannot be used; the message is for the person. */
final class UnreadableException extends IOException {

  private static final long serialVersionUID = 1L;

  UnreadableException(String message) {
    super(message);
  }
}
