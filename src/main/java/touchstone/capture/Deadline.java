package touchstone.capture;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * The moment until which a capture must be done. Its clock only measures how long something takes;
 * no time of day is taken from it.
 */
final class Deadline {

  private long end;

  private Deadline(long end) {
    this.end = end;
  }

  /** Returns the deadline that is this far away. */
  static Deadline in(Duration duration) {
    return new Deadline(System.nanoTime() + duration.toNanos());
  }

  /** Returns how much time is left, never less than nothing. */
  Duration remaining() {
    return Duration.ofNanos(Math.max(0, end - System.nanoTime()));
  }

  boolean isOver() {
    return remaining().isZero();
  }

  /** Moves the deadline away, by a pause that is not the server's fault. */
  void extend(Duration pause) {
    end += pause.toNanos();
  }

  /** Closes something when the deadline comes, so that a read from it ends, however it waits. */
  Alarm closes(Closeable target) {
    CompletableFuture<Void> alarm = new CompletableFuture<>();
    CompletableFuture<Void> closing = alarm.thenRun(() -> close(target));
    alarm.completeOnTimeout(null, remaining().toNanos(), TimeUnit.NANOSECONDS);
    return new Alarm(alarm, closing);
  }

  private static void close(Closeable target) {
    try {
      target.close();
    } catch (IOException alreadyBroken) {
      // whoever reads from it finds out
    }
  }

  /** Something that is closed at the deadline, until that is called off. */
  record Alarm(CompletableFuture<Void> alarm, CompletableFuture<Void> closing) {

    /** Calls it off. */
    void callOff() {
      alarm.cancel(false);
    }
  }
}
