package touchstone.model;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Threads for parts of one run that do not need one another. Made where the run begins and closed
 * where it ends; results come in the order of the items, however many threads there are.
 */
public final class Workers implements AutoCloseable {

  private static final int FEWEST = 64;
  private static final int SHARES = 32;

  private final int threads;
  private @Nullable ExecutorService pool;

  private Workers(int threads) {
    this.threads = threads;
  }

  /** Returns as many workers as told; one is the caller's own thread. */
  public static Workers of(int threads) {
    return new Workers(threads);
  }

  /**
   * Returns what the work makes of each item, in the order of the items. A few items are done at
   * once by the caller, since a thread costs more than they do.
   *
   * @param work called from several threads; it shares nothing that it changes
   */
  public <A, B> List<B> map(List<A> items, Function<? super A, ? extends B> work) {
    return map(items, work, FEWEST);
  }

  /** Returns what each of a few long pieces of work makes, in their order. */
  public <A, B> List<B> mapLong(List<A> items, Function<? super A, ? extends B> work) {
    return map(items, work, 2);
  }

  /** Does different pieces of long work, and returns when all are done. */
  public void together(Runnable... work) {
    mapLong(
        List.of(work),
        each -> {
          each.run();
          return true;
        });
  }

  /**
   * Begins work whose result is needed later, while the caller does something else. Where there is
   * one worker, it is done when it is asked for.
   *
   * @param work whose failure only the one who asks for the result learns of
   * @return what waits for the result; to be asked once, and not by a worker
   */
  public <T> Supplier<T> begin(Callable<T> work) {
    FutureTask<T> task = new FutureTask<>(work);
    if (threads > 1) {
      pool().execute(task);
    }
    return () -> {
      if (threads < 2) {
        task.run();
      }
      return result(task);
    };
  }

  private static <T> T result(Future<T> future) {
    try {
      return future.get();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped while others were at work", stopped);
    } catch (ExecutionException failed) {
      throw failure(failed);
    }
  }

  private <A, B> List<B> map(List<A> items, Function<? super A, ? extends B> work, int fewest) {
    if (threads < 2 || items.size() < fewest) {
      return done(items, work);
    }
    int share = Math.max(1, items.size() / (threads * SHARES));
    List<Callable<List<B>>> shares = new ArrayList<>();
    for (int from = 0; from < items.size(); from += share) {
      List<A> part = items.subList(from, Math.min(items.size(), from + share));
      shares.add(() -> done(part, work));
    }
    List<B> results = new ArrayList<>(items.size());
    try {
      for (Future<List<B>> future : pool().invokeAll(shares)) {
        results.addAll(result(future));
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped while others were at work", stopped);
    }
    return results;
  }

  private static <A, B> List<B> done(List<A> items, Function<? super A, ? extends B> work) {
    List<B> results = new ArrayList<>(items.size());
    for (A item : items) {
      results.add(work.apply(item));
    }
    return results;
  }

  /** What stopped a worker stops the run as it would have without workers. */
  private static RuntimeException failure(ExecutionException failed) {
    if (failed.getCause() instanceof Error grave) {
      throw grave;
    }
    return failed.getCause() instanceof RuntimeException cause
        ? cause
        : new IllegalStateException(failed);
  }

  private ExecutorService pool() {
    if (pool == null) {
      pool =
          Executors.newFixedThreadPool(
              threads,
              task -> {
                Thread thread = new Thread(task, "worker");
                thread.setDaemon(true);
                return thread;
              });
    }
    return pool;
  }

  @Override
  public void close() {
    if (pool != null) {
      pool.shutdownNow();
    }
  }
}
