package touchstone.store;

import java.io.IOException;

/** Another run is writing in the workspace; the message says which. */
public final class LockedException extends IOException {

  private static final long serialVersionUID = 1L;

  LockedException(String message) {
    super(message);
  }
}
