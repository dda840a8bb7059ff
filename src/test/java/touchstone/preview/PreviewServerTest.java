package touchstone.preview;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the preview answers, over the wire as a browser or a stranger would ask. */
class PreviewServerTest {

  private static final String PAGE = "<html><head><title>t</title></head><body>b</body></html>";

  private PreviewServer server;
  private int port;

  @BeforeEach
  void serve() throws IOException {
    server = PreviewServer.open(0);
    port = URI.create(server.address()).getPort();
    server.show(site(PAGE, "one"));
  }

  @AfterEach
  void end() {
    server.close();
  }

  private static PreviewSite site(String page, String version) {
    return PreviewSite.of(
        Map.of(
            "index.html", page.getBytes(UTF_8),
            "sources/index.html", "no head".getBytes(UTF_8),
            "assets/site.css", "p{}".getBytes(UTF_8),
            "downloads/claims.csv", "id\n".getBytes(UTF_8)),
        version);
  }

  /** Sends what is given and returns all that comes back, a character a byte. */
  private String send(String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write(request.getBytes(UTF_8));
      return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
    }
  }

  private String ask(String method, String path, String host) throws IOException {
    return send(
        "%s %s HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n".formatted(method, path, host));
  }

  private String get(String path) throws IOException {
    return ask("GET", path, "127.0.0.1:" + port);
  }

  private static String bodyOf(String answer) {
    return answer.substring(answer.indexOf("\r\n\r\n") + 4);
  }

  @Test
  void addsItsScriptToPagesAndToNothingElse() throws IOException {
    assertEquals(
        PAGE.replace("</head>", "<script src=\"/~preview.js?one\" defer></script>\n</head>"),
        bodyOf(get("/")));
    assertEquals(bodyOf(get("/")), bodyOf(get("/index.html")));
    assertEquals("no head", bodyOf(get("/sources/")));
    assertEquals("p{}", bodyOf(get("/assets/site.css")));
  }

  @ParameterizedTest
  @CsvSource({
    "/,text/html; charset=utf-8",
    "/assets/site.css,text/css; charset=utf-8",
    "/downloads/claims.csv,text/csv; charset=utf-8",
    "/~preview.js,text/javascript; charset=utf-8",
    "/nowhere,text/plain; charset=utf-8"
  })
  void saysWhatItSendsAndThatNobodyShallGuessOrKeepIt(String path, String type) throws IOException {
    String answer = get(path).toLowerCase(Locale.ROOT);
    assertTrue(answer.contains("content-type: " + type + "\r\n"), answer);
    assertTrue(answer.contains("x-content-type-options: nosniff\r\n"), answer);
    assertTrue(answer.contains("cache-control: no-store\r\n"), answer);
  }

  @Test
  void tellsTheVersionThatIsShownNow() throws IOException {
    assertTrue(get("/~version.js").contains("detail: 'one'"));
    server.show(site("<head></head>new", "two"));
    assertTrue(get("/~version.js").contains("detail: 'two'"));
    assertTrue(bodyOf(get("/")).endsWith("new"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/nowhere", "/../index.html", "/%2e%2e/%2e%2e/etc/passwd", "/sources", "/~x"})
  void knowsNothingButTheFilesOfTheSite(String path) throws IOException {
    assertTrue(get(path).startsWith("HTTP/1.1 404"), get(path));
  }

  @ParameterizedTest
  @ValueSource(strings = {"example.org", "example.org:PORT", "127.0.0.1", "127.0.0.1.nip.io:PORT"})
  void answersToNoOtherName(String host) throws IOException {
    String answer = ask("GET", "/", host.replace("PORT", Integer.toString(port)));
    assertTrue(answer.startsWith("HTTP/1.1 421"), answer);
    assertFalse(answer.contains("<title>"), answer);
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "LOCALHOST", "[::1]"})
  void answersToTheNamesOfThisMachine(String host) throws IOException {
    assertTrue(ask("GET", "/", host + ":" + port).startsWith("HTTP/1.1 200"));
  }

  @Test
  void answersNothingWithoutAHost() throws IOException {
    assertFalse(send("GET / HTTP/1.0\r\n\r\n").contains("<title>"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS"})
  void canBeReadOnly(String method) throws IOException {
    String answer = ask(method, "/", "127.0.0.1:" + port);
    assertTrue(answer.startsWith("HTTP/1.1 405"), answer);
    assertTrue(answer.contains("Allow: GET, HEAD\r\n"), answer);
  }

  @Test
  void sendsNoBodyForHead() throws IOException {
    String answer = ask("HEAD", "/", "127.0.0.1:" + port);
    assertTrue(answer.startsWith("HTTP/1.1 200"), answer);
    assertEquals("", bodyOf(answer));
  }

  @Test
  void showsNothingBeforeThereIsASite() throws IOException {
    server.show(PreviewSite.NONE);
    assertTrue(get("/").startsWith("HTTP/1.1 404"));
  }

  @Test
  void isReachedOnTheLoopbackAddressAlone() throws IOException {
    List<InetAddress> others =
        NetworkInterface.networkInterfaces()
            .flatMap(NetworkInterface::inetAddresses)
            .filter(address -> !address.isLoopbackAddress())
            .toList();
    assumeFalse(others.isEmpty(), "this machine has no other address");
    try (ServerSocket everywhere = new ServerSocket(0)) {
      for (InetAddress other : others) {
        assertTrue(isReached(other, everywhere.getLocalPort()), other + " leads nowhere");
        assertFalse(isReached(other, port), other.toString());
      }
    }
    assertTrue(InetAddress.getByName(URI.create(server.address()).getHost()).isLoopbackAddress());
  }

  private static boolean isReached(InetAddress address, int port) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(address, port), 2000);
      return true;
    } catch (IOException refused) {
      return false;
    }
  }

  @Test
  void leavesPagesThatLeadOnAsTheyAre() throws IOException {
    String moved = "<head><meta http-equiv=\"refresh\" content=\"0; url=there.html\"></head>moved";
    server.show(site(moved, "two"));
    assertEquals(moved, bodyOf(get("/")));
  }

  @Test
  void isNotHeldUpByHalfRequests() throws IOException {
    List<Socket> half = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
      socket.getOutputStream().write("GET / HT".getBytes(UTF_8));
      half.add(socket);
    }
    assertTrue(get("/").startsWith("HTTP/1.1 200"));
    for (Socket socket : half) {
      socket.close();
    }
  }

  @Test
  void saysWhichPortIsTaken() {
    PortException taken = assertThrows(PortException.class, () -> PreviewServer.open(port));
    assertTrue(taken.getMessage().startsWith("port " + port + " cannot be used"));
    assertTrue(taken.getMessage().endsWith("--port 0 for any free one"));
  }

  @Test
  void keepsBytesThatAreNoText() throws IOException {
    byte[] odd = {(byte) 0xFF, (byte) 0xFE, 0, (byte) 0x80};
    server.show(PreviewSite.of(Map.of("x.zip", odd), "zip"));
    assertArrayEquals(odd, bodyOf(get("/x.zip")).getBytes(ISO_8859_1));
  }
}
