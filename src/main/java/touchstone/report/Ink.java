package touchstone.report;

/** How a piece of terminal text looks: SGR codes of ECMA-48 that every colour terminal has. */
enum Ink {
  PLAIN(""),
  STRONG("1"),
  FAINT("2"),
  GOOD("32"),
  CAREFUL("33"),
  BAD("31"),
  COOL("36");

  private final String code;

  Ink(String code) {
    this.code = code;
  }

  /** Returns the text in this ink, or as it is where there is no colour. */
  String on(String text, boolean color) {
    return !color || code.isEmpty() || text.isEmpty()
        ? text
        : "\u001B[" + code + "m" + text + "\u001B[0m";
  }
}
