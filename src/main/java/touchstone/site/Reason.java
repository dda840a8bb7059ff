package touchstone.site;

/** The verdict's reason in a sentence. */
final class Reason {

  private Reason() {}

  static String of(Standing standing, Publication publication) {
    return "By rule "
        + standing.verdict().decision().rule().code()
        + ": "
        + standing.verdict().decision().rule().statement()
        + ".";
  }
}
