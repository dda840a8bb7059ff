package touchstone.cli;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import touchstone.capture.CaptureException;
import touchstone.capture.Captured;
import touchstone.capture.Capturer;
import touchstone.capture.Limits;
import touchstone.capture.SocketConnector;
import touchstone.capture.Surroundings;
import touchstone.capture.SystemResolver;
import touchstone.cli.session.Network;
import touchstone.cli.session.ToolVersion;

/** The internet itself. One capturer serves a run, since it remembers what hosts ask for. */
final class Internet implements Network {

  private final Clock clock;
  private @Nullable Capturer capturer;

  Internet(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Captured fetch(String url, boolean permitted) throws CaptureException {
    Capturer door = capturer;
    if (door == null) {
      door =
          new Capturer(
              new SystemResolver(),
              new SocketConnector(),
              Limits.USUAL,
              new Surroundings(
                  Surroundings.userAgent(ToolVersion.tool()),
                  clock,
                  duration -> Thread.sleep(duration.toMillis()),
                  UUID::randomUUID));
      capturer = door;
    }
    return permitted ? door.captureWithPermission(url) : door.capture(url);
  }
}
