package touchstone.site;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Threads that share the pieces of a site: each takes the next one until none is left. */
final class PieceWorkers {

  private final List<Piece> pieces;
  private final SiteSink sink;
  private final AtomicInteger next = new AtomicInteger();

  private PieceWorkers(List<Piece> pieces, SiteSink sink) {
    this.pieces = List.copyOf(pieces);
    this.sink = sink;
  }

  /**
   * Writes all pieces. Nothing more is begun once one has failed, and no thread is left.
   *
   * @param threads how many to use, with one that of the caller alone
   * @throws IOException if the destination refuses one
   */
  static void write(List<Piece> pieces, SiteSink sink, int threads) throws IOException {
    if (threads <= 1) {
      Piece.writeAll(pieces, sink);
      return;
    }
    new PieceWorkers(pieces, sink).write(threads);
  }

  private void write(int threads) throws IOException {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<?>> workers = new ArrayList<>();
      for (int worker = 0; worker < threads; worker++) {
        workers.add(pool.submit(this::takeTurns));
      }
      for (Future<?> worker : workers) {
        worker.get();
      }
    } catch (ExecutionException failed) {
      throw rethrown(failed.getCause());
    } catch (InterruptedException asked) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while the site was made");
    } finally {
      finish(pool);
    }
  }

  /** The work of one thread. It returns something, as what may fail has to. */
  private @Nullable Void takeTurns() throws IOException {
    boolean done = false;
    try {
      for (int mine = next.getAndIncrement(); mine < pieces.size(); mine = next.getAndIncrement()) {
        pieces.get(mine).write(sink);
      }
      done = true;
    } finally {
      if (!done) {
        next.set(pieces.size()); // the others begin nothing more
      }
    }
    return null;
  }

  private static IOException rethrown(@Nullable Throwable cause) {
    if (cause instanceof RuntimeException broken) {
      throw broken;
    }
    if (cause instanceof Error broken) {
      throw broken;
    }
    return cause instanceof IOException refused ? refused : new IOException(cause);
  }

  /** Waits for the rest, since the caller takes the destination away. */
  private static void finish(ExecutorService pool) {
    pool.shutdownNow();
    boolean interrupted = false;
    boolean ended = false;
    while (!ended) {
      try {
        ended = pool.awaitTermination(1, TimeUnit.MINUTES);
      } catch (InterruptedException asked) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
