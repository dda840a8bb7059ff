package touchstone.cli.edit;

import java.time.Duration;
import picocli.CommandLine.Option;
import touchstone.cli.session.Patience;

/** What all commands have in common that edit records. */
final class EditOptions {

  @Option(
      names = "--dry-run",
      description = "show the files and what would move, and write nothing")
  private boolean dryRun;

  @Option(
      names = "--wait",
      paramLabel = "SECONDS",
      description = "how long to wait while another run is writing (default: 60)")
  private int wait = 60;

  boolean isDryRun() {
    return dryRun;
  }

  /** Returns how long to wait for the workspace's lock. */
  Duration patience() {
    return Patience.ofSeconds(wait);
  }
}
