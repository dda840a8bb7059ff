package touchstone.capture;

import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Supplier;
import touchstone.model.Tool;

/**
 * What differs from run to run, handed in.
 *
 * @param userAgent how the program introduces itself
 * @param clock tells the times that are written down
 * @param pause waits between two requests to one host
 * @param ids gives each record of a WARC file its id
 */
public record Surroundings(String userAgent, InstantSource clock, Pause pause, Supplier<UUID> ids) {

  /** Returns how the program introduces itself to a server: what it is and what it comes for. */
  public static String userAgent(Tool tool) {
    return tool.name() + "/" + tool.version() + " (+fact-check evidence capture)";
  }
}
