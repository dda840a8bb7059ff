package touchstone.cli.session;

/** Something that was asked for and is not done as a matter of policy; the message says why. */
public final class RefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public RefusedException(String message) {
    super(message);
  }
}
