package touchstone.cli.session;

/** How many there are of something, in words. */
public final class Counted {

  private Counted() {}

  /** Returns a number with its noun, which takes an s unless there is one. */
  public static String of(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
