package touchstone.consistency;

/** A constraint or a figure that cannot be worked with. It never leaves this room. */
final class Unusable extends Exception {

  private static final long serialVersionUID = 1L;

  private final String problem;

  /**
   * Makes one of a sentence, without a capital and a full stop, that says what was found, what was
   * expected and what to do; foreign text stands in it as an excerpt.
   */
  Unusable(String problem) {
    super(null, null, false, false);
    this.problem = problem;
  }

  /** Returns the sentence. */
  String problem() {
    return problem;
  }
}
