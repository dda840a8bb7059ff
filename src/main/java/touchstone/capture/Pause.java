package touchstone.capture;

import java.time.Duration;

/** Lets time pass. */
@FunctionalInterface
public interface Pause {

  /**
   * Waits.
   *
   * @throws InterruptedException if the person ends the run
   */
  void sleep(Duration duration) throws InterruptedException;
}
