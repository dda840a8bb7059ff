package touchstone.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** Whatever a library does, a sentence comes out. */
class ContainedTest {

  private static String reasonOf(Callable<String> task) {
    return assertThrows(
            UnreadableException.class, () -> Contained.run("the page", Duration.ofSeconds(5), task))
        .reason();
  }

  private static int deeper(int depth) {
    return depth < 0 ? depth : deeper(depth + 1) + 1;
  }

  @Test
  void saysWhatWentWrong() {
    assertTrue(reasonOf(() -> "x" + deeper(1)).contains("is damaged (StackOverflowError)"));
    assertTrue(
        reasonOf(
                () -> {
                  throw new OutOfMemoryError("as if");
                })
            .contains("needs more memory"));
    assertEquals(
        "as it is",
        reasonOf(
            () -> {
              throw new UnreadableException("as it is");
            }));
  }

  @Test
  void handsTheResultOn() throws UnreadableException {
    assertEquals("fine", Contained.run("the page", Duration.ofSeconds(5), () -> "fine"));
  }

  @Test
  void endsWhatTakesTooLong() {
    CountDownLatch never = new CountDownLatch(1);
    UnreadableException late =
        assertThrows(
            UnreadableException.class,
            () ->
                Contained.run(
                    "the page",
                    Duration.ofMillis(50),
                    () -> {
                      never.await();
                      return "late";
                    }));
    assertTrue(late.reason().contains("took longer"));
  }

  @Test
  void keepsAnInterruption() {
    Thread.currentThread().interrupt();
    CountDownLatch never = new CountDownLatch(1);
    Callable<String> waiting =
        () -> {
          never.await();
          return "late";
        };
    assertTrue(reasonOf(waiting).contains("interrupted"));
    assertTrue(Thread.interrupted());
  }
}
