package touchstone.cli.session;

/** The command line was used wrongly; the message says how and what to do. */
public final class UsageException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public UsageException(String message) {
    super(message);
  }
}
