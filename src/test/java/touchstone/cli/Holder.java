package touchstone.cli;

import java.nio.file.Path;
import java.time.Duration;
import touchstone.store.SiteFolder;
import touchstone.store.WorkspaceEditor;

/**
 * A process that takes the lock of a workspace, or of its site, and keeps it until it is killed.
 */
final class Holder {

  private Holder() {}

  /** Arguments: the workspace, {@code records} or {@code site}. */
  public static void main(String[] arguments) throws Exception {
    Path workspace = Path.of(arguments[0]);
    try (AutoCloseable lock =
        arguments[1].equals("site")
            ? SiteFolder.begin(workspace.resolve("site"), workspace, Duration.ZERO)
            : WorkspaceEditor.open(workspace, Duration.ZERO)) {
      System.out.println("held by " + lock);
      Thread.sleep(Duration.ofHours(1).toMillis());
    }
  }
}
