package touchstone.cli.sign;

import java.time.Duration;
import picocli.CommandLine.Option;

/** How the records are sealed, or compared with their seal. */
final class SealOptions {

  @Option(
      names = "--seal",
      description = "list the digests of the records as they are now, in SHA256SUMS")
  private boolean seal;

  @Option(names = "--require-copies", description = "fail if a kept copy is not here")
  private boolean requireCopies;

  boolean isSeal() {
    return seal;
  }

  boolean requiresCopies() {
    return requireCopies;
  }

  boolean isGiven() {
    return seal || requireCopies;
  }

  /** Returns how long to wait for the workspace's lock. */
  Duration patience() {
    return Duration.ofMinutes(1);
  }
}
