package touchstone.store;

/**
 * An edit that cannot be made; the message says why and what to do, in words for whoever asked for
 * it. The draft is as it was before.
 */
public final class EditRefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Refuses an edit. */
  public EditRefusedException(String message) {
    super(message);
  }
}
