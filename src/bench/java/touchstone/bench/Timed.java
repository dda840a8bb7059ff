package touchstone.bench;

import java.io.IOException;

/** Something that can be done once more, and timed. */
@FunctionalInterface
interface Timed {

  /** Does it, and returns how long that took, in milliseconds. What goes before is not counted. */
  double millis() throws IOException, InterruptedException;
}
