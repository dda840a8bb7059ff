package touchstone.site;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import touchstone.model.DossierFixture;
import touchstone.model.Stance;

/** A site is the same whatever the number of threads, and a failure ends all of them. */
@Timeout(60)
class PieceWorkersTest {

  private static final long SEED = 20261125;

  private static SiteRequest request() {
    Random random = new Random(SEED);
    DossierFixture dossier = SmallSite.dossier();
    for (int claim = 0; claim < 40; claim++) {
      dossier.claim("claim-" + claim);
    }
    for (int source = 0; source < 60; source++) {
      Stance stance = Stance.values()[random.nextInt(Stance.values().length)];
      String publisher = List.of("acme", "lab", "forum").get(random.nextInt(3));
      String claim = "claim-" + random.nextInt(40);
      dossier.says("source-" + source, publisher, stance, claim, random.nextBoolean());
    }
    return SmallSite.request(dossier.build(), SmallSite.BASE);
  }

  /** Waits with its first files until as many threads as there shall be have brought one. */
  private static final class Crowd implements SiteSink {

    private final CountDownLatch all;
    private final Set<Thread> seen = ConcurrentHashMap.newKeySet();
    private final Map<String, byte[]> files = new ConcurrentSkipListMap<>();

    Crowd(int threads) {
      this.all = new CountDownLatch(threads);
    }

    @Override
    public void write(String path, byte[] content) throws IOException {
      assertEquals(null, files.put(path, content), path + " comes twice");
      if (seen.add(Thread.currentThread())) {
        all.countDown();
      }
      try {
        assertTrue(all.await(30, TimeUnit.SECONDS), "fewer threads than asked for");
      } catch (InterruptedException asked) {
        throw new IOException(asked);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 8})
  void makesTheSameSiteOnManyThreads(int threads) throws IOException {
    Crowd one = new Crowd(1);
    new SitePublisher(request()).publish(one);
    assertEquals(Set.of(Thread.currentThread()), one.seen);
    assertTrue(one.files.size() > 100, one.files.keySet().toString());
    Crowd many = new Crowd(threads);
    new SitePublisher(request()).publish(many, threads);
    assertEquals(threads, many.seen.size());
    assertEquals(one.files.keySet(), many.files.keySet());
    one.files.forEach((path, content) -> assertArrayEquals(content, many.files.get(path), path));
  }

  @Test
  void keepsTheOrderOnOneThread() throws IOException {
    List<String> first = new ArrayList<>();
    List<String> second = new ArrayList<>();
    new SitePublisher(request()).publish((path, content) -> first.add(path));
    new SitePublisher(request()).publish((path, content) -> second.add(path), 1);
    assertEquals(first, second);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5})
  void beginsNothingMoreOnceTheDestinationRefuses(int threads) {
    IOException full = new IOException("No space left on device");
    AtomicInteger begun = new AtomicInteger();
    List<Piece> pieces = new ArrayList<>(Collections.nCopies(20, sink -> begun.incrementAndGet()));
    pieces.add(
        sink -> {
          throw full;
        });
    CountDownLatch never = new CountDownLatch(1);
    for (int slow = 0; slow < 1_000; slow++) {
      pieces.add(
          sink -> {
            begun.incrementAndGet();
            pause(never);
          });
    }
    IOException told =
        assertThrows(IOException.class, () -> PieceWorkers.write(pieces, (p, c) -> {}, threads));
    assertSame(full, told);
    assertTrue(begun.get() < 20 + 5 * threads, begun + " of 1020 were begun");
  }

  private static void pause(CountDownLatch never) throws IOException {
    try {
      assertFalse(never.await(50, TimeUnit.MILLISECONDS));
    } catch (InterruptedException asked) {
      throw new IOException(asked);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void passesOnWhatBreaks(int threads) {
    IllegalStateException bug = new IllegalStateException("no such claim");
    StackOverflowError deep = new StackOverflowError();
    Piece withBug =
        sink -> {
          throw bug;
        };
    Piece tooDeep =
        sink -> {
          throw deep;
        };
    assertSame(
        bug,
        assertThrows(
            IllegalStateException.class,
            () -> PieceWorkers.write(List.of(withBug), (p, c) -> {}, threads)));
    assertSame(
        deep,
        assertThrows(
            StackOverflowError.class,
            () -> PieceWorkers.write(List.of(tooDeep), (p, c) -> {}, threads)));
  }

  @Test
  void leavesNoThreadBehind() {
    Set<Thread> seen = ConcurrentHashMap.newKeySet();
    Piece note = sink -> seen.add(Thread.currentThread());
    Piece refuse =
        sink -> {
          throw new IOException("no");
        };
    List<Piece> pieces = new ArrayList<>(Collections.nCopies(50, note));
    pieces.add(refuse);
    assertThrows(IOException.class, () -> PieceWorkers.write(pieces, (p, c) -> {}, 3));
    assertFalse(seen.isEmpty());
    assertTrue(seen.stream().noneMatch(Thread::isAlive));
  }

  @Test
  void endsWhenItIsInterrupted() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch never = new CountDownLatch(1);
    AtomicReference<Object> told = new AtomicReference<>();
    Piece endless =
        sink -> {
          begun.countDown();
          try {
            never.await();
          } catch (InterruptedException asked) {
            throw new IOException(asked);
          }
        };
    Thread caller =
        new Thread(
            () -> {
              IOException ended =
                  assertThrows(
                      IOException.class,
                      () -> PieceWorkers.write(List.of(endless, endless), (p, c) -> {}, 2));
              told.set(Thread.currentThread().isInterrupted() ? ended.getClass() : "not kept");
            });
    caller.start();
    begun.await();
    caller.interrupt();
    caller.join();
    assertEquals(InterruptedIOException.class, told.get());
  }
}
