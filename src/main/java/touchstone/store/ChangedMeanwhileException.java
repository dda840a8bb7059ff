package touchstone.store;

import java.io.IOException;

/**
 * A file that was read to be changed holds something else by now, which is left as it is; the
 * message says which file and what became of the change.
 */
public final class ChangedMeanwhileException extends IOException {

  private static final long serialVersionUID = 1L;

  ChangedMeanwhileException(String message) {
    super(message);
  }
}
