package touchstone.store;

/** Text from a person or a page, on its way into a file: one line that hides nothing. */
final class PlainLine {

  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;

  private PlainLine() {}

  /** Returns the text with each stretch of white space as one space, and none at its ends. */
  static String of(String text) {
    StringBuilder line = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' || (c >= '\t' && c <= '\r') || c == '\u0085') {
        space = !line.isEmpty();
      } else {
        line.append(space ? " " : "").append(c);
        space = false;
      }
    }
    return stripped(line.toString());
  }

  /** Takes the spaces of typography away too, which most readers drop at the ends of a line. */
  private static String stripped(String line) {
    int start = 0;
    int end = line.length();
    while (start < end && isSpace(line.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(line.charAt(end - 1))) {
      end--;
    }
    return line.substring(start, end);
  }

  private static boolean isSpace(char c) {
    return Character.getType(c) == Character.SPACE_SEPARATOR;
  }

  /**
   * Returns the text.
   *
   * @param name what it is, for the message
   * @throws EditRefusedException if it holds a character that nobody sees
   */
  static String require(String name, String text) {
    text.codePoints()
        .filter(PlainLine::isHidden)
        .findFirst()
        .ifPresent(
            c -> {
              throw new EditRefusedException(
                  "%s holds U+%04X (%s), which nobody sees; take it out"
                      .formatted(name, c, Character.getName(c)));
            });
    return text;
  }

  /**
   * Returns the text of a cell.
   *
   * @throws EditRefusedException if a spreadsheet would take it for a formula, or it is not one
   *     visible line
   */
  static String requireCell(String column, String text) {
    require(column, text);
    if (!text.isEmpty() && "=+-@\uFF1D\uFF0B\uFF0D\uFF20".indexOf(text.charAt(0)) >= 0) {
      throw new EditRefusedException(
          "%s begins with \"%s\", which a spreadsheet takes for a formula; begin with a word"
              .formatted(column, text.charAt(0)));
    }
    return text;
  }

  private static boolean isHidden(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      case Character.FORMAT -> c != ZERO_WIDTH_NON_JOINER && c != ZERO_WIDTH_JOINER;
      default -> c == 0xFFFE || c == 0xFFFF;
    };
  }
}
