package touchstone.cli;

/** The command line was used wrongly; the message says how and what to do. */
final class UsageException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UsageException(String message) {
    super(message);
  }
}
