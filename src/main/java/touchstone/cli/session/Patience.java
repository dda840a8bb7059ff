package touchstone.cli.session;

import java.time.Duration;

/** How long a run waits for another one. */
public final class Patience {

  private Patience() {}

  /**
   * Returns the time that {@code --wait} gives.
   *
   * @throws UsageException if it is less than nothing
   */
  public static Duration ofSeconds(int seconds) {
    if (seconds < 0) {
      throw new UsageException(
          "--wait " + seconds + " is no time to wait, expected seconds, 0 or more");
    }
    return Duration.ofSeconds(seconds);
  }
}
