package touchstone.cli.session;

import java.io.IOException;

/** A document that was given and cannot be used; the message is for the person. */
public final class UnreadableException extends IOException {

  private static final long serialVersionUID = 1L;

  public UnreadableException(String message) {
    super(message);
  }
}
