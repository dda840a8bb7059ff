package touchstone.extract;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Runs a library on bytes from strangers. Whatever goes wrong in it, an overflowing stack and a
 * full heap included, comes out as a sentence; and it comes out in time.
 */
final class Contained {

  private Contained() {}

  /**
   * Returns what the task returns.
   *
   * @param what the noun for what is read, with its article
   * @throws UnreadableException if the task says so, breaks, or is not done in time
   */
  static <T> T run(String what, Duration deadline, Callable<T> task) throws UnreadableException {
    FutureTask<T> future = new FutureTask<>(task);
    Thread thread = new Thread(future, "extract");
    thread.setDaemon(true);
    thread.start();
    try {
      return future.get(deadline.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException failed) {
      throw sentence(what, failed.getCause());
    } catch (TimeoutException late) {
      future.cancel(true);
      throw new UnreadableException(
          "%s took longer than %s seconds to read; give a smaller part of it"
              .formatted(what, deadline.toSeconds()));
    } catch (InterruptedException interrupted) {
      future.cancel(true);
      Thread.currentThread().interrupt();
      throw new UnreadableException("reading was interrupted; run it again");
    }
  }

  private static UnreadableException sentence(String what, @Nullable Throwable cause) {
    if (cause instanceof UnreadableException known) {
      return known;
    }
    UnreadableException broken =
        new UnreadableException(
            cause instanceof OutOfMemoryError
                ? "%s needs more memory than there is; give a smaller part of it".formatted(what)
                : "%s is damaged (%s); get it once more and give that file"
                    .formatted(what, cause == null ? "?" : cause.getClass().getSimpleName()));
    broken.initCause(cause);
    return broken;
  }
}
