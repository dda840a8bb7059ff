package touchstone.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.net.ServerSocketFactory;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A certificate must be trusted and must name the host. The certificates are made here. */
class TlsTest {

  private static final char[] PASSWORD = "changeit".toCharArray();

  private static SSLContext trusted;

  @BeforeAll
  static void makeCertificate(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("keys.p12");
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
            "-genkeypair",
            "-keystore",
            file.toString(),
            "-storetype",
            "PKCS12",
            "-storepass",
            new String(PASSWORD),
            "-keyalg",
            "EC",
            "-dname",
            "CN=named.example",
            "-ext",
            "san=dns:named.example,ip:" + FakeNet.PUBLIC);
    Process keytool =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(new File(folder.toFile(), "log"))
            .start();
    assertTrue(keytool.waitFor(30, TimeUnit.SECONDS));
    assertEquals(0, keytool.exitValue(), Files.readString(folder.resolve("log")));
    trusted = context(file);
  }

  private static SSLContext context(Path file) throws GeneralSecurityException, IOException {
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream stream = Files.newInputStream(file)) {
      keys.load(stream, PASSWORD);
    }
    KeyManagerFactory own = KeyManagerFactory.getInstance("PKIX");
    own.init(keys, PASSWORD);
    KeyStore anchors = KeyStore.getInstance("PKCS12");
    anchors.load(null, null);
    anchors.setCertificateEntry("ours", keys.getCertificate("mykey"));
    TrustManagerFactory trust = TrustManagerFactory.getInstance("PKIX");
    trust.init(anchors);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(own.getKeyManagers(), trust.getTrustManagers(), null);
    return context;
  }

  private static SmallServer server() throws IOException {
    ServerSocketFactory sockets = trusted.getServerSocketFactory();
    return new SmallServer(sockets.createServerSocket(0, 50, InetAddress.getLoopbackAddress()))
        .at("/", SmallServer.page("over TLS"))
        .at("/down", SmallServer.redirect("http://named.example/"));
  }

  private static SocketConnector trusting() {
    return new SocketConnector(trusted.getSocketFactory());
  }

  private static Reason reason(Capturer capturer, String url) {
    return assertThrows(CaptureException.class, () -> capturer.capture(url)).reason();
  }

  @Test
  void takesAPageOfTheHostThatTheCertificateNames() throws IOException {
    try (SmallServer server = server()) {
      FakeNet net = new FakeNet(server, trusting());
      assertEquals(200, net.capturer().capture("https://named.example/").status());
      assertEquals(443, net.attempts.get(0).port());
      assertEquals(
          200, net.capturer().capture("https://" + FakeNet.PUBLIC + "/").status(), "an address");
    }
  }

  @Test
  void takesNothingOfAHostThatTheCertificateDoesNotName() throws IOException {
    try (SmallServer server = server()) {
      FakeNet net = new FakeNet(server, trusting());
      assertEquals(Reason.TLS, reason(net.capturer(), "https://other.example/"));
      assertEquals(List.of(), server.requests(), "nothing was said to it");
    }
  }

  @Test
  void takesNothingThatNobodyVouchesFor() throws IOException {
    try (SmallServer server = server()) {
      FakeNet net = new FakeNet(server, new SocketConnector());
      assertEquals(Reason.TLS, reason(net.capturer(), "https://named.example/"));
      assertEquals(List.of(), server.requests(), "nothing was said to it");
    }
  }

  @Test
  void takesNoPlainAnswerForASecureOne() throws IOException {
    try (ServerSocket plain = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        SmallServer never = new SmallServer()) {
      Thread thread = new Thread(() -> answerAtOnce(plain), "plain server");
      thread.setDaemon(true);
      thread.start();
      FakeNet net = new FakeNet(never);
      Capturer capturer =
          new Capturer(net, instead(trusting(), plain), Limits.USUAL, net.surroundings());
      assertEquals(
          200, capturer.captureWithPermission("http://named.example/").status(), "control");
      assertEquals(Reason.TLS, reason(capturer, "https://named.example/"));
    }
  }

  /** Says its page without having listened. */
  private static void answerAtOnce(ServerSocket plain) {
    while (!plain.isClosed()) {
      try (Socket client = plain.accept()) {
        SmallServer.page("in the clear").to(client.getOutputStream(), client);
        client.getInputStream().readNBytes(100);
      } catch (IOException | InterruptedException closed) {
        // the loop's condition tells
      }
    }
  }

  /** Connects to a server of this machine, whoever is asked for. */
  private static Connector instead(Connector connector, ServerSocket server) {
    return (to, patience) ->
        connector.connect(
            new Connector.Destination(
                server.getInetAddress(), server.getLocalPort(), to.host(), to.secure()),
            patience);
  }

  @Test
  void doesNotWaitForAServerThatNeverShakesHands() throws IOException {
    try (ServerSocket deaf = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        SmallServer never = new SmallServer()) {
      FakeNet net = new FakeNet(never, trusting());
      Duration soon = Duration.ofMillis(500);
      Limits limits = Limits.USUAL.withTimes(soon, soon);
      Capturer capturer = new Capturer(net, instead(trusting(), deaf), limits, net.surroundings());
      long begin = System.nanoTime();
      assertEquals(Reason.TIMEOUT, reason(capturer, "https://named.example/"));
      Duration taken = Duration.ofNanos(System.nanoTime() - begin);
      assertTrue(taken.compareTo(Duration.ofSeconds(4)) < 0, "took " + taken);
    }
  }

  @Test
  void goesFromPlainToSecureAndBackAsRedirectsSay() throws IOException {
    try (SmallServer secure = server();
        SmallServer plain = new SmallServer()) {
      plain.at("/up", SmallServer.redirect("https://named.example/"));
      plain.at("/", SmallServer.page("plain"));
      FakeNet toSecure = new FakeNet(secure, trusting());
      FakeNet toPlain = new FakeNet(plain);
      Connector both = (to, patience) -> (to.secure() ? toSecure : toPlain).connect(to, patience);
      Capturer capturer = new Capturer(toPlain, both, Limits.USUAL, toPlain.surroundings());
      Captured up = capturer.capture("http://named.example/up");
      assertEquals("https://named.example/", up.finalUrl());
      Captured down = capturer.capture("https://named.example/down");
      assertEquals("http://named.example/", down.finalUrl());
      assertEquals(
          List.of("https://named.example/down", "http://named.example/"),
          down.hops().stream().map(Hop::url).toList());
    }
  }
}
