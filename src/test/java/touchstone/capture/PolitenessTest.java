package touchstone.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What hosts ask of programs is done. */
class PolitenessTest {

  private SmallServer server;
  private FakeNet net;

  @BeforeEach
  void start() throws IOException {
    server = new SmallServer();
    net = new FakeNet(server);
    server.at("/private/page", SmallServer.page("private"));
    server.at("/page", SmallServer.page("open"));
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  private void robots(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    server.at("/robots.txt", SmallServer.body("Content-Type: text/plain\r\n", bytes));
  }

  private Reason refusal(Capturer capturer, String url) {
    return assertThrows(CaptureException.class, () -> capturer.capture(url)).reason();
  }

  @Test
  void staysAwayFromWhatProgramsAreNotToFetch() throws CaptureException {
    robots("User-agent: *\nDisallow: /private/\n");
    Capturer capturer = net.capturer();
    assertEquals(Reason.ROBOTS, refusal(capturer, "http://news.example/private/page"));
    assertEquals(Reason.ROBOTS, refusal(capturer, "http://news.example/a/%2e%2E/private/page"));
    assertEquals(0, server.requestsOf("/private/page"));
    assertEquals(200, capturer.capture("http://news.example/page").status());
    assertEquals(1, server.requestsOf("/robots.txt"), "the wishes are remembered");
    assertEquals(200, capturer.captureWithPermission("http://news.example/private/page").status());
  }

  @Test
  void heedsWhatIsSaidToItByName() {
    robots("User-agent: *\nAllow: /\n\nUser-agent: Touchstone\nDisallow: /\n");
    assertEquals(Reason.ROBOTS, refusal(net.capturer(), "http://news.example/page"));
  }

  @Test
  void heedsTheHostToWhichARedirectLeads() {
    server.at("/go", SmallServer.redirect("http://other.example/page"));
    server.at(
        "other.example/robots.txt",
        SmallServer.body("", "User-agent: *\nDisallow: /".getBytes(StandardCharsets.UTF_8)));
    assertEquals(Reason.ROBOTS, refusal(net.capturer(), "http://news.example/go"));
    assertEquals(0, server.requestsOf("/page"));
  }

  @Test
  void staysAwayWhereTheWishesCannotBeRead() {
    server.at("/robots.txt", SmallServer.raw("HTTP/1.1 500 Oops\r\nContent-Length: 0\r\n\r\n"));
    assertEquals(Reason.ROBOTS, refusal(net.capturer(), "http://news.example/page"));
    server.at("/robots.txt", SmallServer.redirect("/robots.txt"));
    assertEquals(Reason.REDIRECTS, refusal(net.capturer(), "http://news.example/page"));
    server.at("/robots.txt", SmallServer.redirect("http://192.168.0.1/robots.txt"));
    assertEquals(Reason.NOT_PUBLIC, refusal(net.capturer(), "http://news.example/page"));
    robots("#".repeat(600_000));
    assertEquals(Reason.TOO_LARGE, refusal(net.capturer(), "http://news.example/page"));
    assertEquals(0, server.requestsOf("/page"));
  }

  @ParameterizedTest
  @CsvSource({"'', PT1S", "Crawl-delay: 7, PT7S", "Crawl-delay: 7000, PT1M"})
  void keepsRequestsOfOneHostApart(String rule, Duration pause) throws CaptureException {
    robots("User-agent: *\nDisallow: /private\n" + rule + "\n");
    Capturer capturer = net.capturer();
    capturer.capture("http://news.example/page");
    assertEquals(List.of(), net.pauses);
    capturer.capture("http://other.example/page");
    assertEquals(List.of(), net.pauses);
    capturer.capture("http://news.example/page");
    assertEquals(List.of(pause), net.pauses);
  }

  private void busyOnce(String status, String retryAfter) {
    AtomicInteger asked = new AtomicInteger();
    server.at(
        "/busy",
        (out, socket) ->
            (asked.getAndIncrement() == 0
                    ? SmallServer.raw(
                        "HTTP/1.1 " + status + " x\r\n" + retryAfter + "Content-Length: 0\r\n\r\n")
                    : SmallServer.page("at last"))
                .to(out, socket));
  }

  @ParameterizedTest
  @CsvSource({
    "503, Retry-After: 2, PT2S",
    "429, Retry-After: 3, PT3S",
    "503, 'Retry-After: Wed, 25 Nov 2026 08:09:13 GMT', PT2.877S",
    "503, 'Retry-After: Wed, 25 Nov 2020 08:09:12 GMT', PT0S"
  })
  void waitsOnceForABusyServer(String status, String header, Duration pause)
      throws CaptureException {
    busyOnce(status, header + "\r\n");
    assertEquals(200, net.capturer().capture("http://news.example/busy").status());
    assertEquals(List.of(pause), net.pauses);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Retry-After: 3600\r\n", "Retry-After: soon\r\n"})
  void doesNotWaitWithoutEndForABusyServer(String header) {
    busyOnce("503", header);
    assertEquals(Reason.STATUS, refusal(net.capturer(), "http://news.example/busy"));
    assertEquals(1, server.requestsOf("/busy"));
  }

  @Test
  void stopsWhenThePersonDoes() throws CaptureException {
    Surroundings quiet = net.surroundings();
    Pause interrupted =
        duration -> {
          throw new InterruptedException();
        };
    Capturer capturer =
        new Capturer(
            net,
            net,
            Limits.USUAL,
            new Surroundings(quiet.userAgent(), quiet.clock(), interrupted, quiet.ids()));
    capturer.capture("http://news.example/page");
    assertEquals(Reason.INTERRUPTED, refusal(capturer, "http://news.example/page"));
    assertTrue(Thread.interrupted());
  }
}
