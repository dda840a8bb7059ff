package touchstone.store;

import java.io.IOException;

/** A folder is not one that may be replaced; the message says why and what to do. */
public final class ForeignFolderException extends IOException {

  private static final long serialVersionUID = 1L;

  ForeignFolderException(String message) {
    super(message);
  }
}
