package touchstone.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Workers: results in the order of the items, on as many threads as told, and none left behind. */
@Timeout(60)
class ThreadsOfARunTest {

  private static List<Integer> numbers(int count) {
    return IntStream.range(0, count).boxed().toList();
  }

  private static Set<Thread> threadsFor(int threads, int items, boolean isLong) {
    Set<Thread> seen = ConcurrentHashMap.newKeySet();
    try (Workers workers = Workers.of(threads)) {
      List<Integer> results =
          isLong
              ? workers.mapLong(numbers(items), item -> noted(seen, item))
              : workers.map(numbers(items), item -> noted(seen, item));
      assertEquals(numbers(items), results);
    }
    return seen;
  }

  private static Integer noted(Set<Thread> seen, Integer item) {
    seen.add(Thread.currentThread());
    return item;
  }

  @ParameterizedTest(name = "{0} threads, {1} items")
  @CsvSource({"1, 1000", "2, 64", "2, 65", "3, 1000", "8, 100", "8, 4096"})
  void keepTheOrderOfTheItems(int threads, int items) {
    try (Workers workers = Workers.of(threads)) {
      List<String> expected = numbers(items).stream().map(i -> "item " + i).toList();
      assertEquals(expected, workers.map(numbers(items), i -> "item " + i));
      assertEquals(expected, workers.mapLong(numbers(items), i -> "item " + i));
      assertEquals(List.of(), workers.map(List.of(), i -> i));
    }
  }

  @Test
  void leaveFewItemsToTheCaller() {
    Set<Thread> caller = Set.of(Thread.currentThread());
    assertEquals(caller, threadsFor(8, 63, false));
    assertEquals(caller, threadsFor(8, 1, true));
    assertEquals(caller, threadsFor(1, 500, false));
    assertEquals(caller, threadsFor(1, 500, true));
    assertFalse(threadsFor(2, 64, false).contains(Thread.currentThread()));
    assertFalse(threadsFor(2, 2, true).contains(Thread.currentThread()));
  }

  @Test
  void areAsManyAtOnceAsTold() {
    CyclicBarrier together = new CyclicBarrier(3);
    try (Workers workers = Workers.of(3)) {
      assertEquals(numbers(3), workers.mapLong(numbers(3), item -> waited(together, item)));
    }
  }

  private static Integer waited(CyclicBarrier together, Integer item) {
    try {
      together.await(30, TimeUnit.SECONDS);
      return item;
    } catch (InterruptedException | BrokenBarrierException | TimeoutException alone) {
      throw new IllegalStateException("not all at once", alone);
    }
  }

  @Test
  void takeTheirThreadsWithThemAndHoldNoProgramBack() throws InterruptedException {
    Set<Thread> first = ConcurrentHashMap.newKeySet();
    Workers workers = Workers.of(2);
    workers.mapLong(numbers(50), item -> noted(first, item));
    workers.mapLong(numbers(50), item -> noted(first, item));
    assertTrue(first.size() <= 2, "more threads than told: " + first);
    assertTrue(first.stream().allMatch(Thread::isDaemon));
    workers.close();
    for (Thread thread : first) {
      thread.join(30_000);
      assertFalse(thread.isAlive());
    }
    Workers.of(2).close();
  }

  @ParameterizedTest
  @CsvSource({"1", "2"})
  void passOnWhatBreaks(int threads) {
    IllegalStateException bug = new IllegalStateException("no such claim");
    StackOverflowError deep = new StackOverflowError();
    try (Workers workers = Workers.of(threads)) {
      assertSame(
          bug,
          assertThrows(
              IllegalStateException.class,
              () ->
                  workers.mapLong(
                      numbers(5),
                      item -> {
                        throw bug;
                      })));
      assertSame(
          deep,
          assertThrows(
              StackOverflowError.class,
              () ->
                  workers.mapLong(
                      numbers(5),
                      item -> {
                        throw deep;
                      })));
    }
  }

  @Test
  void endWhenTheCallerIsInterrupted() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch never = new CountDownLatch(1);
    AtomicReference<Object> told = new AtomicReference<>("nothing");
    Thread caller =
        new Thread(
            () -> {
              try (Workers workers = Workers.of(2)) {
                assertThrows(
                    IllegalStateException.class,
                    () -> workers.mapLong(numbers(2), item -> stuck(begun, never)));
              }
              told.set(Thread.currentThread().isInterrupted());
            });
    caller.start();
    assertTrue(begun.await(30, TimeUnit.SECONDS));
    caller.interrupt();
    caller.join(30_000);
    assertEquals(true, told.get());
  }

  private static boolean stuck(CountDownLatch begun, CountDownLatch never) {
    begun.countDown();
    try {
      return never.await(60, TimeUnit.SECONDS);
    } catch (InterruptedException asked) {
      return false;
    }
  }

  @ParameterizedTest(name = "{0} threads")
  @ValueSource(ints = {1, 2, 3})
  void doDifferentPiecesOfWorkTogether(int threads) {
    AtomicReference<String> first = new AtomicReference<>();
    AtomicReference<String> second = new AtomicReference<>();
    try (Workers workers = Workers.of(threads)) {
      workers.together(() -> first.set("one"), () -> second.set("two"));
      assertEquals("one two", first.get() + " " + second.get());
      IllegalStateException failure = new IllegalStateException("no");
      Runnable failing =
          () -> {
            throw failure;
          };
      assertSame(
          failure,
          assertThrows(
              IllegalStateException.class, () -> workers.together(() -> first.set("x"), failing)));
    }
  }

  @ParameterizedTest(name = "{0} threads")
  @ValueSource(ints = {1, 2, 3})
  void bringWhatWasBegunWhenItIsAskedFor(int threads) {
    try (Workers workers = Workers.of(threads)) {
      Supplier<String> begun = workers.begin(() -> "done");
      assertEquals(numbers(500), workers.map(numbers(500), item -> item));
      assertEquals("done", begun.get());
      IllegalStateException failure = new IllegalStateException("no");
      Supplier<String> failing =
          workers.begin(
              () -> {
                throw failure;
              });
      assertSame(failure, assertThrows(IllegalStateException.class, failing::get));
    }
  }

  @Test
  void beginWorkWhileTheCallerDoesSomethingElse() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    try (Workers workers = Workers.of(2)) {
      Supplier<Boolean> result =
          workers.begin(
              () -> {
                begun.countDown();
                return true;
              });
      assertTrue(begun.await(30, TimeUnit.SECONDS), "nobody began before it was asked for");
      assertTrue(result.get());
    }
  }
}
