package touchstone.capture;

import java.io.IOException;

/** A message is longer than it may be. */
final class BeyondLimitException extends IOException {

  private static final long serialVersionUID = 1L;

  BeyondLimitException(int limit) {
    super("is longer than " + limit + " bytes");
  }
}
