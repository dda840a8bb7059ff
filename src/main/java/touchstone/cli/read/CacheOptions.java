package touchstone.cli.read;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import touchstone.cli.session.CachePlace;
import touchstone.cli.session.Session;
import touchstone.store.CacheFolder;

/** The option of a command that looks up what former runs came to. */
final class CacheOptions {

  @Option(
      names = "--no-cache",
      description = "do not look up what former runs came to, and keep nothing of this one")
  private boolean noCache;

  /** Returns where results of former runs lie; null to do without. */
  @Nullable CacheFolder folder(Session session) {
    return noCache ? null : CachePlace.of(session.terminal().environment()).orElse(null);
  }
}
