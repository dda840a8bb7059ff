package touchstone.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** However a capture ends, it leaves no open connection and no thread. */
@Timeout(20)
class LeftoversTest {

  private static final int ROUNDS = 25;
  private static final String URL = "http://leftovers.example";

  private final AtomicInteger opened = new AtomicInteger();
  private final AtomicInteger closed = new AtomicInteger();
  private SmallServer server;
  private FakeNet net;

  @BeforeEach
  void start() throws IOException {
    server = new SmallServer();
    net = new FakeNet(server);
    server.at("/page", SmallServer.page("page"));
    server.at("/moved", SmallServer.redirect("/page"));
    server.at("/loop", SmallServer.redirect("/loop"));
    server.at("/away", SmallServer.redirect("file:///etc/passwd"));
    server.at("/short", SmallServer.raw("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\ntext"));
    server.at("/head", SmallServer.raw("HTTP/1.1 200 OK\r\n"));
    server.at("/noise", SmallServer.raw("SSH-2.0-OpenSSH_9.6\r\n"));
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  /** A connection that is counted once when it is opened and once when it is closed. */
  private final class Counted implements Connection {

    private final Connection inner;
    private boolean open = true;

    Counted(Connection inner) {
      this.inner = inner;
      opened.incrementAndGet();
    }

    @Override
    public InputStream input() throws IOException {
      return inner.input();
    }

    @Override
    public OutputStream output() throws IOException {
      return inner.output();
    }

    @Override
    public synchronized void close() throws IOException {
      if (open) {
        open = false;
        closed.incrementAndGet();
      }
      inner.close();
    }
  }

  private Capturer capturer(Resolver resolver, Duration total) {
    Connector counting = (to, patience) -> new Counted(net.connect(to, patience));
    return new Capturer(
        resolver, counting, Limits.USUAL.withTimes(total, total), net.surroundings());
  }

  private static long lookUps() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().equals("look-up of leftovers.example"))
        .count();
  }

  private static void awaitLookUps(long expected) throws InterruptedException {
    for (int i = 0; i < 100 && lookUps() != expected; i++) {
      Thread.sleep(20);
    }
    assertEquals(expected, lookUps());
  }

  @Test
  @SuppressWarnings("try") // nothing is done with the control but to open it
  void closesEveryConnectionThatItOpens() throws IOException, InterruptedException {
    Capturer capturer = capturer(net, Duration.ofSeconds(4));
    for (int i = 0; i < ROUNDS; i++) {
      capturer.capture(URL + "/page");
      capturer.capture(URL + "/moved");
      for (String path : List.of("/loop", "/away", "/short", "/head", "/noise", "/missing")) {
        assertThrows(CaptureException.class, () -> capturer.capture(URL + path), path);
      }
    }
    assertTrue(opened.get() >= ROUNDS * 8, "as control: " + opened.get() + " were opened");
    assertEquals(opened.get(), closed.get());
    awaitLookUps(0);
    try (Closeable one = capturerConnection()) {
      assertEquals(opened.get() - 1, closed.get(), "as control: an open one is told");
    }
  }

  private Connection capturerConnection() throws IOException {
    InetAddress address = InetAddress.getByName(FakeNet.PUBLIC);
    Connector.Destination to = new Connector.Destination(address, 80, "leftovers.example", false);
    return new Counted(net.connect(to, Duration.ofSeconds(2)));
  }

  @Test
  void closesAConnectionAtTheDeadline() {
    server.at("/silent", (out, socket) -> Thread.sleep(10_000));
    Capturer capturer = capturer(net, Duration.ofMillis(300));
    CaptureException e =
        assertThrows(CaptureException.class, () -> capturer.captureWithPermission(URL + "/silent"));
    assertEquals(Reason.TIMEOUT, e.reason());
    assertEquals(1, opened.get());
    assertEquals(1, closed.get());
  }

  @Test
  void leavesALookUpThatHangsToAThreadThatHoldsNothingUp() throws InterruptedException {
    CountDownLatch answer = new CountDownLatch(1);
    Resolver hangs =
        host -> {
          try {
            answer.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          return List.of();
        };
    Capturer capturer = capturer(hangs, Duration.ofMillis(200));
    assertThrows(CaptureException.class, () -> capturer.captureWithPermission(URL + "/page"));
    awaitLookUps(1); // as control
    assertTrue(
        Thread.getAllStackTraces().keySet().stream()
            .filter(thread -> thread.getName().startsWith("look-up of"))
            .allMatch(Thread::isDaemon));
    answer.countDown();
    awaitLookUps(0);
    assertEquals(0, opened.get());
  }
}
