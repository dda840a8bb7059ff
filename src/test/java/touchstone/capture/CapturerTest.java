package touchstone.capture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import touchstone.model.Digest;
import touchstone.model.Tool;

/** What a capture brings home from servers that behave. */
class CapturerTest {

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

  private static String text(Captured captured) {
    return new String(captured.body(), StandardCharsets.UTF_8);
  }

  private CaptureException refused(String url) {
    return assertThrows(CaptureException.class, () -> net.capturer().capture(url));
  }

  @Test
  void keepsADocumentAndAllThatIsKnownOfIt() throws CaptureException {
    server.at("/page?a=b", SmallServer.page("<p>Grüße</p>"));
    Captured captured = net.capturer().capture("http://news.example/page?a=b#part");
    assertEquals("<p>Grüße</p>", text(captured));
    assertEquals("http://news.example/page?a=b#part", captured.requestedUrl());
    assertEquals("http://news.example/page?a=b", captured.finalUrl());
    assertEquals(
        List.of(new Hop("http://news.example/page?a=b", 200, FakeNet.PUBLIC, FakeNet.NOW)),
        captured.hops());
    assertEquals(FakeNet.NOW, captured.time());
    assertEquals(200, captured.status());
    assertEquals("text/html", captured.mediaType());
    assertEquals("UTF-8", captured.charset());
    assertEquals(List.of("14"), captured.headers().get("content-length"));
    String raw =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n"
            + "Content-Length: 14\r\n\r\n<p>Grüße</p>";
    assertEquals(Digest.sha256(raw), captured.sha256());
    assertEquals(raw.getBytes(StandardCharsets.UTF_8).length, captured.receivedBytes());
  }

  @Test
  void saysWhoItIsAndTakesNoCookies() throws CaptureException {
    server.at(
        "/", SmallServer.raw("HTTP/1.1 302 Found\r\nSet-Cookie: a=b\r\nLocation: /x\r\n\r\n"));
    server.at("/x", SmallServer.page("x"));
    net.capturer().capture("http://news.example/");
    String request = server.requests().get(server.requests().size() - 1);
    assertTrue(request.startsWith("GET /x HTTP/1.1\r\nHost: news.example\r\n"), request);
    assertTrue(request.contains("User-Agent: Touchstone/0 (+fact-check evidence capture)"));
    assertTrue(request.contains("Accept-Language: ") && request.contains("Accept: "), request);
    assertFalse(request.contains("Cookie"), request);
    assertEquals(
        "Touchstone/1.2 (+fact-check evidence capture)",
        Surroundings.userAgent(new Tool("Touchstone", "1.2")));
  }

  @ParameterizedTest
  @CsvSource({
    "/b/c?d#e, http://news.example/b/c?d",
    "c, http://news.example/a/c",
    "?q, http://news.example/a/b?q",
    "../c, http://news.example/c",
    "//other.example/c, http://other.example/c",
    "http://other.example, http://other.example/",
    "/gr\u00C3\u00B6\u00C3\u009Fe x, http://news.example/gr%C3%B6%C3%9Fe%20x",
  })
  void followsARedirect(String location, String expected) throws CaptureException {
    server.at("/a/b", SmallServer.redirect(location));
    String target = expected.replaceFirst("http://[^/]*", "");
    server.at(target, SmallServer.page("there"));
    Captured captured = net.capturer().capture("http://news.example/a/b");
    assertEquals(expected, captured.finalUrl());
    assertEquals(List.of(302, 200), captured.hops().stream().map(Hop::status).toList());
  }

  @Test
  void followsFiveRedirectsAndNoSixth() throws CaptureException {
    for (int i = 0; i < 6; i++) {
      server.at("/" + i, SmallServer.redirect("/" + (i + 1)));
    }
    server.at("/6", SmallServer.page("there"));
    assertEquals(6, net.capturer().capture("http://news.example/1").hops().size());
    CaptureException e = refused("http://news.example/0");
    assertEquals(Reason.REDIRECTS, e.reason());
    assertTrue(e.getMessage().startsWith("after 5 redirects from \"http://news.example/0\": "));
  }

  @ParameterizedTest
  @CsvSource({
    "file:///etc/passwd, SCHEME",
    "javascript:alert(1), SCHEME",
    "data:text/html;x, SCHEME",
    "ftp://news.example/, SCHEME",
    "http://news.example:22/, PORT",
    "http://u:p@news.example/, USER_INFO",
    "http://localhost/, NOT_PUBLIC",
    "http://10.0.0.1/, NOT_PUBLIC",
    "'http://[::1]/', URL",
    "http://news.example\\@evil.example/, URL",
  })
  void followsNoRedirectToWhatItWouldNotFetch(String location, Reason reason) {
    server.at("/", SmallServer.redirect(location));
    CaptureException e = refused("http://news.example/");
    assertEquals(reason, e.reason(), e.getMessage());
    assertTrue(e.reason().refusal());
    assertTrue(e.getMessage().startsWith("after the redirect from \"http://news.example/\": "));
    assertEquals(2, net.attempts.size(), "robots.txt and the redirect alone are asked for");
  }

  @Test
  void doesNotGuessWhereARedirectLeadsTo() {
    server.at("/none", SmallServer.raw("HTTP/1.1 301 Moved\r\n\r\n"));
    server.at("/two", SmallServer.raw("HTTP/1.1 301 M\r\nLocation: /a\r\nLocation: /b\r\n\r\n"));
    assertEquals(301, refused("http://news.example/none").status());
    assertEquals(Reason.STATUS, refused("http://news.example/two").reason());
  }

  @Test
  void unpacksWhatWasPacked() throws IOException {
    byte[] page = "a page ".repeat(100).getBytes(StandardCharsets.UTF_8);
    server.at("/gzip", SmallServer.body("Content-Encoding: gzip\r\n", SmallServer.gzip(page)));
    server.at("/zlib", SmallServer.body("Content-Encoding: deflate\r\n", deflate(page, false)));
    server.at("/flat", SmallServer.body("Content-Encoding: deflate\r\n", deflate(page, true)));
    server.at("/plain", SmallServer.body("Content-Encoding: identity\r\n", page));
    for (String path : List.of("/gzip", "/zlib", "/flat", "/plain")) {
      assertArrayEquals(page, net.capturer().capture("http://news.example" + path).body(), path);
    }
  }

  private static byte[] deflate(byte[] bytes, boolean bare) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed, new Deflater(6, bare))) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  @Test
  void readsEveryWayInWhichABodyEnds() throws CaptureException {
    server.at(
        "/chunked",
        SmallServer.raw(
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: Chunked\r\n\r\n"
                + "4\r\nwhol\r\n1;a=b\r\ne\r\n0\r\nTrailer: x\r\n\r\n"));
    server.at("/closed", SmallServer.raw("HTTP/1.0 200 OK\r\n\r\nwhole"));
    server.at("/twice", SmallServer.raw("HTTP/1.1 200\r\nContent-Length: 5\r\n\r\nwhole\r\n"));
    server.at(
        "/interim",
        SmallServer.raw(
            "HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n"
                + "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nwhole"));
    for (String path : List.of("/chunked", "/closed", "/twice", "/interim")) {
      assertEquals("whole", text(net.capturer().capture("http://news.example" + path)), path);
    }
  }

  @Test
  void tellsWhatIsGoneFromWhatIsNotToBeHad() {
    server.at("/gone", SmallServer.raw("HTTP/1.1 410 Gone\r\nContent-Length: 0\r\n\r\n"));
    server.at("/wall", SmallServer.raw("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n"));
    server.at("/part", SmallServer.raw("HTTP/1.1 206 Partial\r\nContent-Length: 1\r\n\r\na"));
    server.at("/void", SmallServer.page(""));
    server.at("/none", SmallServer.raw("HTTP/1.1 204 No Content\r\n\r\n"));
    assertEquals(Reason.GONE, refused("http://news.example/missing").reason());
    assertEquals(410, refused("http://news.example/gone").status());
    CaptureException wall = refused("http://news.example/wall");
    assertEquals(Reason.STATUS, wall.reason());
    assertEquals(403, wall.status());
    assertFalse(wall.reason().refusal());
    assertEquals(206, refused("http://news.example/part").status());
    assertEquals(Reason.EMPTY, refused("http://news.example/void").reason());
    assertEquals(Reason.EMPTY, refused("http://news.example/none").reason());
  }

  @Test
  void readsWhatAHeaderSaysOfTheDocument() throws CaptureException {
    byte[] body = {'x'};
    server.at("/none", SmallServer.body("", body));
    server.at("/odd", SmallServer.body("Content-Type: TEXT/Plain; charset=\"no such\"\r\n", body));
    server.at("/latin", SmallServer.body("Content-Type: text/html;charset=latin1\r\n", body));
    Captured none = net.capturer().capture("http://news.example/none");
    assertEquals("", none.mediaType());
    assertEquals("", none.charset());
    Captured odd = net.capturer().capture("http://news.example/odd");
    assertEquals("text/plain", odd.mediaType());
    assertEquals("", odd.charset());
    assertEquals("ISO-8859-1", net.capturer().capture("http://news.example/latin").charset());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\u00E6text/html; charset=utf-8", "text`html; charset=utf-8", "/;=", "a/b c"})
  void takesATypeThatIsNoneForNone(String type) throws CaptureException {
    server.at("/", SmallServer.body("Content-Type: " + type + "\r\n", new byte[] {'x'}));
    Captured captured = net.capturer().capture("http://news.example/");
    assertEquals("", captured.mediaType());
    assertEquals(type.contains("utf") ? "UTF-8" : "", captured.charset());
  }

  @Test
  void triesTheNextAddressWhereOneDoesNotAnswer() throws IOException {
    net.host("news.example", "93.184.216.1", "93.184.216.2");
    server.at("/", SmallServer.page("there"));
    Connector second =
        (to, patience) -> {
          if (to.address().getHostAddress().endsWith(".1")) {
            throw new IOException("refused");
          }
          return net.connect(to, patience);
        };
    Capturer capturer = new Capturer(net, second, Limits.USUAL, net.surroundings());
    assertEquals("93.184.216.2", capturer.capture("http://news.example/").hops().get(0).address());
  }

  @Test
  void writesAHostOfOtherLettersAsServersKnowIt() throws CaptureException {
    server.at("/", SmallServer.page("there"));
    Captured captured = net.capturer().capture("http://bücher.example/");
    assertEquals("http://bücher.example/", captured.requestedUrl());
    assertEquals("http://xn--bcher-kva.example/", captured.finalUrl());
    assertEquals(List.of("xn--bcher-kva.example"), net.lookups.stream().distinct().toList());
  }

  @Test
  void allowsOtherPortsWhereSomebodySaysSo() throws CaptureException {
    server.at("/", SmallServer.page("there"));
    assertEquals(Reason.PORT, refused("http://news.example:8080/").reason());
    Limits limits = Limits.USUAL.withPorts(List.of(8080));
    assertEquals(
        "http://news.example:8080/",
        net.capturer(limits).capture("http://news.example:8080").finalUrl());
    assertEquals(8080, net.attempts.get(0).port());
    assertEquals(Duration.ofSeconds(10), limits.connect());
  }
}
