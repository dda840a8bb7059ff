package touchstone.capture;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Keeps requests for documents of one host apart. */
final class Pace {

  private final Limits limits;
  private final Surroundings surroundings;
  private final Map<String, Instant> last = new HashMap<>();

  Pace(Limits limits, Surroundings surroundings) {
    this.limits = limits;
    this.surroundings = surroundings;
  }

  /** Waits until the host may be asked again. That is not counted as the server's time. */
  void await(WebUrl url, Duration wanted, Deadline deadline) throws CaptureException {
    Instant before = last.get(url.host());
    if (before == null) {
      return;
    }
    Duration delay = wanted.compareTo(limits.pause()) > 0 ? wanted : limits.pause();
    Duration longest = limits.longestPause();
    delay = delay.compareTo(longest) > 0 ? longest : delay;
    Duration passed = Duration.between(before, surroundings.clock().instant());
    Duration left = passed.isNegative() ? delay : delay.minus(passed);
    if (!left.isNegative() && !left.isZero()) {
      sleep(url, left);
      deadline.extend(left);
    }
  }

  /** Notes that the host was asked now. */
  void asked(WebUrl url) {
    last.put(url.host(), surroundings.clock().instant());
  }

  /** Lets time pass. */
  void sleep(WebUrl url, Duration duration) throws CaptureException {
    try {
      surroundings.pause().sleep(duration);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw CaptureException.of(Reason.INTERRUPTED, url.toString(), "was not waited for", e);
    }
  }
}
