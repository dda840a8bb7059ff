package touchstone.cli.session;

import java.io.InputStream;
import java.io.PrintWriter;
import java.util.Map;
import touchstone.report.TextStyle;

/**
 * Where a run listens and speaks: results to one stream, everything else to the other.
 *
 * @param in what is piped in, or what a person types
 * @param inIsTerminal whether a person can be asked
 * @param out results
 * @param err messages and progress
 * @param outIsTerminal whether a person sees the results as they come
 * @param errIsTerminal whether a person sees the messages as they come
 * @param columns the terminal's width, or 0 if it is not known
 * @param environment the environment's variables
 */
public record Terminal(
    InputStream in,
    boolean inIsTerminal,
    PrintWriter out,
    PrintWriter err,
    boolean outIsTerminal,
    boolean errIsTerminal,
    int columns,
    Map<String, String> environment) {

  private static final int USUAL_WIDTH = 80;

  /** When to colour text. */
  public enum Color {
    /** On a terminal that has not asked for none. */
    AUTO,
    /** Always. */
    ALWAYS,
    /** Never. */
    NEVER
  }

  /** Copies the map. */
  public Terminal {
    environment = Map.copyOf(environment);
  }

  /** Returns the layout for text that goes to the results. */
  public TextStyle style(Color color) {
    if (!outIsTerminal) {
      return new TextStyle(TextStyle.PLAIN.width(), color == Color.ALWAYS);
    }
    int width = columns > 0 ? columns : USUAL_WIDTH;
    return new TextStyle(width, isColored(color));
  }

  private boolean isColored(Color color) {
    boolean refused =
        !environment.getOrDefault("NO_COLOR", "").isEmpty()
            || environment.getOrDefault("TERM", "").equals("dumb");
    return switch (color) {
      case ALWAYS -> true;
      case NEVER -> false;
      case AUTO -> !refused;
    };
  }

  /** Returns whether text on the results' stream is coloured. */
  public boolean colors(Color color) {
    return style(color).color();
  }
}
