package touchstone.cli;

/** Something that was asked for and is not done as a matter of policy; the message says why. */
final class RefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  RefusedException(String message) {
    super(message);
  }
}
