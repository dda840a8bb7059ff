package touchstone.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What servers do wrong, by mistake or on purpose: there is no capture, soon, and no full heap. */
@Timeout(20)
class ServerFaultsTest {

  private SmallServer server;
  private FakeNet net;

  @BeforeEach
  void start() throws IOException {
    server = new SmallServer();
    net = new FakeNet(server);
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  private CaptureException failure(SmallServer.Answer answer) {
    server.at("/", answer);
    Capturer capturer =
        net.capturer(Limits.USUAL.withTimes(Duration.ofSeconds(1), Duration.ofSeconds(15)));
    CaptureException e =
        assertThrows(CaptureException.class, () -> capturer.capture("http://news.example/"));
    assertTrue(e.getMessage().startsWith("\"http://news.example/\" "), e.getMessage());
    assertFalse(e.getMessage().contains("\n"), e.getMessage());
    assertTrue(e.getMessage().endsWith("; " + e.reason().advice()), e.getMessage());
    return e;
  }

  private static SmallServer.Answer endless(String head, byte[] part, long bytes) {
    return (out, socket) -> {
      out.write(head.getBytes(StandardCharsets.ISO_8859_1));
      for (long sent = 0; sent < bytes; sent += part.length) {
        out.write(part);
      }
    };
  }

  /** 200 megabytes of zeros, packed. */
  private static byte[] bomb() {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 200; i++) {
        gzip.write(zeros);
      }
    } catch (IOException memoryNeverFails) {
      throw new UncheckedIOException(memoryNeverFails);
    }
    return packed.toByteArray();
  }

  @Test
  void stopsUnpackingABomb() {
    byte[] bomb = bomb();
    CaptureException e = failure(SmallServer.body("Content-Encoding: gzip\r\n", bomb));
    assertEquals(Reason.BOMB, e.reason(), e.getMessage());
  }

  @Test
  void takesNoGigabyte() {
    byte[] part = new byte[1 << 16];
    Arrays.fill(part, (byte) 'x');
    String announced = "HTTP/1.1 200 OK\r\nContent-Length: 1073741824\r\n\r\n";
    assertEquals(Reason.TOO_LARGE, failure(endless(announced, part, 1L << 30)).reason());
    String unannounced = "HTTP/1.1 200 OK\r\n\r\n";
    assertEquals(Reason.TOO_LARGE, failure(endless(unannounced, part, 1L << 30)).reason());
    byte[] chunk = ("10000\r\n" + "x".repeat(1 << 16) + "\r\n").getBytes(StandardCharsets.US_ASCII);
    String chunked = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
    assertEquals(Reason.TOO_LARGE, failure(endless(chunked, chunk, 1L << 30)).reason());
  }

  /** What this class calls too much for the memory of a process of its own. */
  static final class SmallProcess {

    private SmallProcess() {}

    /** Meets the two largest faults, and fails if they do not fit. */
    public static void main(String[] arguments) throws IOException {
      ServerFaultsTest faults = new ServerFaultsTest();
      faults.start();
      faults.stopsUnpackingABomb();
      faults.takesNoGigabyte();
      faults.stop();
      System.exit(0); // whatever waits for more requests
    }
  }

  @ParameterizedTest
  @CsvSource({"256, true", "24, false"})
  void meetsTheLargestInLittleMemory(int megabytes, boolean enough) throws Exception {
    Process process =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "-Xmx" + megabytes + "m",
                "-cp",
                System.getProperty("java.class.path"),
                SmallProcess.class.getName())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(enough, process.waitFor() == 0, said);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n",
        "HTTP/1.1 200 OK\r\n\r\n",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nfffff\r\n",
        "HTTP/1.1 200 OK\r\nA: ",
        "HTTP/1.1 100 Continue\r\n\r\n",
        ""
      })
  void waitsForNoServerThatDribbles(String start) {
    server.at(
        "/",
        (out, socket) -> {
          out.write(start.getBytes(StandardCharsets.ISO_8859_1));
          for (int i = 0; i < 100; i++) {
            Thread.sleep(start.isEmpty() ? 60_000 : 50); // a silent one, too
            out.write('x');
            out.flush();
          }
        });
    Duration total = Duration.ofMillis(700);
    Capturer capturer = net.capturer(Limits.USUAL.withTimes(total, total));
    long begin = System.nanoTime();
    CaptureException e =
        assertThrows(CaptureException.class, () -> capturer.capture("http://news.example/"));
    Duration taken = Duration.ofNanos(System.nanoTime() - begin);
    boolean noHttp = start.endsWith("Continue\r\n\r\n");
    assertEquals(noHttp ? Reason.BAD_FRAMING : Reason.TIMEOUT, e.reason(), e.getMessage());
    assertTrue(taken.compareTo(Duration.ofSeconds(4)) < 0, "took " + taken);
  }

  @Test
  void waitsForNoLookUpAndNoConnection() {
    Limits limits = Limits.USUAL.withTimes(Duration.ofMillis(300), Duration.ofMillis(300));
    Resolver slow =
        host -> {
          sleepLong();
          return List.of();
        };
    Capturer lookingUp = new Capturer(slow, net, limits, net.surroundings());
    assertEquals(Reason.TIMEOUT, reason(lookingUp));
    Connector deaf =
        (to, patience) -> {
          assertTrue(patience.compareTo(Duration.ofMillis(300)) <= 0);
          sleep(patience.plusMillis(50));
          throw new IOException("timed out");
        };
    assertEquals(Reason.TIMEOUT, reason(new Capturer(net, deaf, limits, net.surroundings())));
  }

  private static void sleepLong() {
    sleep(Duration.ofSeconds(60));
  }

  private static void sleep(Duration duration) {
    try {
      Thread.sleep(duration.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Reason reason(Capturer capturer) {
    return assertThrows(CaptureException.class, () -> capturer.capture("http://news.example/"))
        .reason();
  }

  @Test
  void namesAHostThatIsNotFoundAndAServerThatIsNotThere() {
    Resolver none =
        host -> {
          throw new java.net.UnknownHostException(host);
        };
    assertEquals(Reason.DNS, reason(new Capturer(none, net, Limits.USUAL, net.surroundings())));
    assertEquals(
        Reason.DNS, reason(new Capturer(host -> List.of(), net, Limits.USUAL, net.surroundings())));
    Connector closed =
        (to, patience) -> {
          throw new java.net.ConnectException("Connection refused");
        };
    assertEquals(
        Reason.CONNECT, reason(new Capturer(net, closed, Limits.USUAL, net.surroundings())));
  }

  @ParameterizedTest
  @CsvSource({
    "'Content-Length: 100|text', SHORT_BODY",
    "'Transfer-Encoding: chunked|a\r\nshort', SHORT_BODY",
    "'Transfer-Encoding: chunked|4\r\ntext\r\n', SHORT_BODY",
    "'Transfer-Encoding: chunked|4\r\ntext\r\n0\r\n', SHORT_BODY",
    "'Transfer-Encoding: chunked|4\r\ntextual\r\n0\r\n\r\n', BAD_FRAMING",
    "'Transfer-Encoding: chunked|-4\r\ntext\r\n0\r\n\r\n', BAD_FRAMING",
    "'Transfer-Encoding: chunked|zz\r\ntext\r\n0\r\n\r\n', BAD_FRAMING",
    "'Transfer-Encoding: chunked|ffffffffffffffff\r\ntext\r\n0\r\n\r\n', BAD_FRAMING",
    "'Transfer-Encoding: chunked|4\r\ntext\r\n0\r\n\r\nmore', BAD_FRAMING",
    "'Transfer-Encoding: gzip, chunked|0\r\n\r\n', BAD_FRAMING",
    "'Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked|0\r\n\r\n', BAD_FRAMING",
    "'Transfer-Encoding: chunked\r\nContent-Length: 4|0\r\n\r\n', BAD_FRAMING",
    "'Content-Length: 4\r\nContent-Length: 5|text', BAD_FRAMING",
    "'Content-Length: 4, 4|text', BAD_FRAMING",
    "'Content-Length: -4|text', BAD_FRAMING",
    "'Content-Length: 4x|text', BAD_FRAMING",
    "'Content-Length: 99999999999999999999|text', BAD_FRAMING",
    "'Content-Length: 2|text', BAD_FRAMING",
    "'Content-Length: 4\r\nContent-Encoding: gzip|text', BAD_ENCODING",
    "'Content-Length: 4\r\nContent-Encoding: deflate|text', BAD_ENCODING",
    "'Content-Length: 4\r\nContent-Encoding: br|text', BAD_ENCODING",
    "'Content-Length: 4\r\nContent-Encoding: gzip, gzip|text', BAD_ENCODING",
  })
  void keepsNothingThatIsNotWhole(String fault, Reason reason) {
    String response = "HTTP/1.1 200 OK\r\n" + fault.replace("|", "\r\n\r\n");
    CaptureException e = failure(SmallServer.raw(response));
    assertEquals(reason, e.reason(), e.getMessage());
    assertFalse(e.reason().refusal());
  }

  @Test
  void keepsNoPackedBodyThatBreaksOff() {
    byte[] packed = SmallServer.gzip("a page".repeat(1000).getBytes(StandardCharsets.UTF_8));
    byte[] half = Arrays.copyOf(packed, packed.length / 2);
    String gzip = "Content-Encoding: gzip\r\n";
    assertEquals(Reason.BAD_ENCODING, failure(SmallServer.body(gzip, half)).reason());
    packed[packed.length - 6] ^= 1; // in the check sum
    assertEquals(Reason.BAD_ENCODING, failure(SmallServer.body(gzip, packed)).reason());
  }

  @Test
  void takesNoBodyThatGrowsBeyondTheLimitOnUnpacking() {
    byte[] noise = new byte[70 << 20];
    for (int i = 0; i < noise.length; i += 64) {
      noise[i] = (byte) (i >> 6);
      noise[i + 1] = (byte) (i >> 14);
    }
    byte[] packed = SmallServer.gzip(noise);
    Reason reason = failure(SmallServer.body("Content-Encoding: gzip\r\n", packed)).reason();
    assertEquals(Reason.TOO_LARGE, reason);
  }

  @ParameterizedTest
  @ValueSource(strings = {"A: ", "\r\n", "Location: /", "A: b\r\n"})
  void takesNoHeadOfAMegabyte(String header) {
    String head = "HTTP/1.1 302 Found\r\n";
    byte[] part = (header + "x".repeat(1000)).getBytes(StandardCharsets.US_ASCII);
    Reason reason = failure(endless(head, part, 1 << 20)).reason();
    assertEquals(header.equals("\r\n") ? Reason.STATUS : Reason.TOO_LARGE, reason);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SSH-2.0-OpenSSH_9.6\r\n",
        "<html>hello</html>",
        "HTTP/2.0 200 OK\r\n\r\nx",
        "HTTP/1.1 OK\r\n\r\nx",
        "HTTP/1.1 101 Switching Protocols\r\nUpgrade: h2c\r\n\r\nx",
        "HTTP/1.1 20 OK\r\n\r\nx"
      })
  void takesNothingThatIsNoHttp(String response) {
    assertEquals(Reason.BAD_FRAMING, failure(SmallServer.raw(response)).reason());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "HTTP/1.1 200 OK\r\nContent-Le", "HTTP/1.1 200 OK\r\n"})
  void takesNoHeadThatBreaksOff(String response) {
    assertEquals(Reason.SHORT_BODY, failure(SmallServer.raw(response)).reason());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\ntext",
        "HTTP/1.1 200 OK\r\n\r\ntext",
        "HTTP/1.1 200"
      })
  void takesNothingFromAConnectionThatIsReset(String response) {
    CaptureException e =
        failure(
            (out, socket) -> {
              out.write(response.getBytes(StandardCharsets.ISO_8859_1));
              out.flush();
              Thread.sleep(100);
              socket.setSoLinger(true, 0); // makes the end of the connection a reset
            });
    assertEquals(Reason.RESET, e.reason(), e.getMessage());
  }
}
