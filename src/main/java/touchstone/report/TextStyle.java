package touchstone.report;

/**
 * How text is laid out.
 *
 * @param width columns of the terminal, 40 to 120
 * @param color whether to colour it
 */
public record TextStyle(int width, boolean color) {

  private static final int NARROWEST = 40;
  private static final int WIDEST = 120;

  /** Text for a file or a pipe. */
  public static final TextStyle PLAIN = new TextStyle(100, false);

  /** Keeps the width within what can be read. */
  public TextStyle {
    width = Math.max(NARROWEST, Math.min(WIDEST, width));
  }
}
