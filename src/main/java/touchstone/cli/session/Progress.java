package touchstone.cli.session;

import java.io.PrintWriter;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.atomic.AtomicInteger;

/** A line that counts the seconds where a step takes long, and that is gone when it is done. */
final class Progress implements AutoCloseable {

  private static final String ERASE = "\r\u001B[K";
  private static final long SECOND = 1_000;

  private final PrintWriter err;
  private final AtomicInteger seconds = new AtomicInteger();
  private final Timer timer = new Timer("progress", true);

  private Progress(PrintWriter err) {
    this.err = err;
  }

  /** Begins to count the seconds of a step; nothing is shown of one that takes less. */
  public static Progress begin(PrintWriter err, String step) {
    Progress progress = new Progress(err);
    progress.timer.schedule(
        new TimerTask() {
          @Override
          public void run() {
            progress.show(step);
          }
        },
        SECOND,
        SECOND);
    return progress;
  }

  private void show(String step) {
    err.print(ERASE + step + " ... " + seconds.incrementAndGet() + " s");
    err.flush();
  }

  @Override
  public void close() {
    timer.cancel();
    if (seconds.get() > 0) {
      err.print(ERASE);
      err.flush();
    }
  }
}
