package touchstone.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import touchstone.capture.Capturer;
import touchstone.capture.Connector;
import touchstone.capture.Limits;
import touchstone.capture.SocketConnector;
import touchstone.capture.Surroundings;
import touchstone.cli.session.Network;
import touchstone.model.Digest;

/**
 * {@code add} of an address, against a real server: a host of the internet that is this machine.
 */
class AddOnlineTest {

  private static final String PAGE =
      "<html lang=en><title>Modes</title><p>The speaker has three modes: day, night, travel.</p>";

  @TempDir private Path folder;
  private HttpServer server;
  private volatile String modes = "/modes";

  @BeforeEach
  void start() throws IOException {
    Map<String, String> files = SmallWorkspace.files();
    files.remove(SmallWorkspace.CAPTURES);
    SmallWorkspace.write(folder, files);
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String asked = exchange.getRequestURI().getPath();
    String path = asked.equals("/modes") ? modes : asked;
    switch (path) {
      case "/modes" -> send(exchange, 200, PAGE.getBytes(StandardCharsets.UTF_8));
      case "/bomb" -> {
        exchange.getResponseHeaders().set("Content-Encoding", "gzip");
        send(exchange, 200, bomb());
      }
      case "/" ->
          send(exchange, 200, "<title>Home</title>Welcome".getBytes(StandardCharsets.UTF_8));
      case "/home" -> redirect(exchange, "/");
      case "/loop" -> redirect(exchange, "/loop");
      case "/inside" -> redirect(exchange, "http://127.0.0.1/admin");
      case "/file" -> redirect(exchange, "file:///etc/passwd");
      case "/short" -> {
        exchange.sendResponseHeaders(200, 1_000);
        exchange.getResponseBody().write(PAGE.getBytes(StandardCharsets.UTF_8));
        exchange.getResponseBody().flush();
        exchange.close();
      }
      case "/empty" -> send(exchange, 200, new byte[0]);
      case "/error" -> send(exchange, 500, new byte[] {'x'});
      default -> send(exchange, 404, new byte[] {'x'});
    }
  }

  private static void redirect(HttpExchange exchange, String to) throws IOException {
    exchange.getResponseHeaders().set("Location", to);
    send(exchange, 302, new byte[] {'x'});
  }

  private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(body);
    }
    exchange.close();
  }

  private static byte[] bomb() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 100; i++) {
        gzip.write(zeros);
      }
    }
    return packed.toByteArray();
  }

  /** The manual's host has a public address, and whoever connects to it comes to this machine. */
  private Network network() {
    Capturer capturer =
        new Capturer(
            host -> List.of(InetAddress.getByName("93.184.216.34")),
            (to, patience) ->
                new SocketConnector()
                    .connect(
                        new Connector.Destination(
                            server.getAddress().getAddress(),
                            server.getAddress().getPort(),
                            to.host(),
                            to.secure()),
                        patience),
            Limits.USUAL.withTimes(Duration.ofSeconds(2), Duration.ofSeconds(10)),
            new Surroundings("test", Clock.systemUTC(), pause -> {}, UUID::randomUUID));
    return (url, permitted) -> capturer.capture(url);
  }

  private RunResult add(String url) {
    return new RunResult.Typed("", false, network())
        .in(
            folder,
            "add",
            url,
            "--claim",
            "two-modes",
            "--stance",
            "contradicts",
            "--quote",
            "three modes",
            "--why",
            "It lists three.");
  }

  private Map<String, String> state() throws IOException {
    Map<String, String> state = new TreeMap<>();
    try (Stream<Path> tree = Files.walk(folder)) {
      for (Path file : tree.filter(Files::isRegularFile).toList()) {
        state.put(folder.relativize(file).toString(), Digest.sha256(Files.readAllBytes(file)));
      }
    }
    state.remove(".touchstone.lock");
    return state;
  }

  @Test
  void keepsWhatTheServerSent() throws IOException {
    RunResult result = add("http://acme.example.com/modes");
    assertEquals(0, result.exitCode(), result.err());
    List<String> copies = new ArrayList<>();
    for (String name : state().keySet()) {
      if (name.startsWith("evidence/captures/")) {
        copies.add(name);
      }
    }
    assertEquals(1, copies.size(), copies.toString());
    assertTrue(copies.get(0).endsWith(".warc.gz"), copies.toString());
    String file = Files.readString(folder.resolve("evidence/acme-modes.md"));
    assertTrue(file.contains("url: http://acme.example.com/modes\n"), file);
    assertEquals(0, RunResult.in(folder, "check").exitCode());
    RunResult unchanged =
        new RunResult.Typed("", false, network()).in(folder, "recheck", "acme-modes");
    assertEquals(0, unchanged.exitCode(), unchanged.err());
    assertTrue(unchanged.out().startsWith("acme-modes: unchanged"), unchanged.out());
  }

  @ParameterizedTest
  @CsvSource({
    "http://acme.example.com/bomb, 5",
    "http://acme.example.com/loop, 5",
    "http://acme.example.com/inside, 5",
    "http://acme.example.com/file, 5",
    "http://acme.example.com:8080/modes, 5",
    "http://user@acme.example.com/modes, 5",
    "file:///etc/passwd, 5",
    "javascript:alert(1), 5",
    "http://127.0.0.1/modes, 5",
    "http://acme.example.com/short, 7",
    "http://acme.example.com/empty, 7",
    "http://acme.example.com/error, 7",
    "http://acme.example.com/missing, 7"
  })
  void leavesNothingBehindIfTheDocumentCannotBeHad(String url, int code) throws IOException {
    Map<String, String> before = state();
    RunResult result = add(url);
    assertEquals(code, result.exitCode(), result.err());
    assertEquals(1, result.err().lines().count(), result.err());
    assertTrue(result.err().startsWith("touchstone: "), result.err());
    assertEquals("", result.out());
    assertEquals(before, state());
  }

  @Test
  void tellsAPageThatIsGoneFromOneThatCannotBeFetched() throws IOException {
    add("http://acme.example.com/modes");
    Map<String, String> before = state();
    requireRecheck("/missing", 1, "gone from the web");
    requireRecheck("/error", 7, "that could not be fetched");
    requireRecheck("/inside", 7, "that could not be fetched");
    requireRecheck("/home", 7, "it leads to");
    assertEquals(before, state(), "nothing is written");
  }

  private void requireRecheck(String answer, int code, String told) {
    modes = answer;
    RunResult result =
        new RunResult.Typed("", false, network()).in(folder, "recheck", "acme-modes");
    assertEquals(code, result.exitCode(), result.err());
    assertTrue(result.out().contains(told), result.out());
  }
}
