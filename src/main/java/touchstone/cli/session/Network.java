package touchstone.cli.session;

import java.io.IOException;
import touchstone.capture.Captured;

/** The way to the internet; tests put another in its place. */
@FunctionalInterface
public interface Network {

  /**
   * Fetches a document.
   *
   * @param permitted whether the person has permission to fetch what robots.txt asks to leave alone
   * @throws touchstone.capture.CaptureException if there is no complete copy
   */
  Captured fetch(String url, boolean permitted) throws IOException;
}
