package touchstone.model;

/** Text from outside, made safe to stand in a message or on a terminal. */
public final class Excerpt {

  private static final int LONGEST = 60;

  private Excerpt() {}

  /**
   * Returns the text in double quotes, on one line, cut to 60 characters, with everything that a
   * reader could not see, or a terminal would act on, written as a code point.
   */
  public static String of(String text) {
    int end = text.length();
    String tail = "\"";
    if (text.codePointCount(0, end) > LONGEST) {
      end = text.offsetByCodePoints(0, LONGEST);
      tail = "…\"";
    }
    return "\"" + visible(text.substring(0, end)) + tail;
  }

  /** Returns the whole text with control, format and bidirectional characters written out. */
  public static String visible(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (isInvisible(c)) {
                shown.append(c <= 0xFF ? "\\x%02X".formatted(c) : "\\u{%04X}".formatted(c));
              } else {
                shown.appendCodePoint(c);
              }
            });
    return shown.toString();
  }

  private static boolean isInvisible(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }
}
