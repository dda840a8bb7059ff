package touchstone.capture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import touchstone.fuzz.FuzzInput;
import touchstone.model.Address;
import touchstone.model.Domain;

/** Any text as an address, any bytes as a server's response. */
public final class WebFuzz {

  private static final List<Integer> PORTS = List.of(80, 443);
  private static final Instant NOW = Instant.parse("2026-11-25T00:00:00Z");
  private static final InetAddress NOBODY = address();

  private WebFuzz() {}

  private static InetAddress address() {
    try {
      return InetAddress.getByAddress(new byte[] {(byte) 203, 0, 113, 1});
    } catch (UnknownHostException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** Inputs from which a fuzzer starts. */
  public static List<byte[]> seeds() {
    String head = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n";
    return List.of(
        FuzzInput.of(0, "https://www.a.example:443/b/../c d?e=ü#f", "/x/./y"),
        FuzzInput.of(0, "HTTP://xn--bcher-kva.example", "//b.example/%7Ex?%zz"),
        FuzzInput.of(0, "http://0x7f.1/", "javascript:alert(1)"),
        FuzzInput.of(0, "https://[::1]/", "?q"),
        FuzzInput.of(1, "a.example/team", "https://b.a.example/team/x"),
        FuzzInput.of(2, head + "Content-Length: 3\r\n\r\nabc"),
        FuzzInput.of(
            2, head + "Transfer-Encoding: chunked\r\n\r\n3;x=y\r\nabc\r\n0\r\nT: x\r\n\r\n"),
        FuzzInput.of(
            2,
            "HTTP/1.1 103 Early\r\n\r\nHTTP/1.0 429 Slow\nRetry-After: Fri, 27 Nov 2026 00:00:00 GMT\n\nx"),
        FuzzInput.of(2, head + "Content-Encoding: deflate\r\n\r\nK\u0004\u0000"),
        FuzzInput.of(2, "HTTP/1.1 302 Found\r\nLocation: /a b\r\nContent-Length: 0\r\n\r\n"));
  }

  /** Tries one input. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    FuzzInput input = new FuzzInput(bytes);
    List<String> texts = input.texts(2);
    switch (input.variant(3)) {
      case 0 -> requireUrl(texts.get(0), texts.get(1));
      case 1 -> requireDomain(texts.get(0), texts.get(1));
      default -> requireResponse(input.rest());
    }
  }

  private static void requireUrl(String text, String location) {
    try {
      WebUrl url = WebUrl.parse(text, PORTS);
      requireAskable(url);
      assertEquals(url, WebUrl.parse(url.toString(), PORTS), "read again, it is another");
      byte[] sent = location.getBytes(UTF_8);
      requireAskable(url.resolve(new String(sent, ISO_8859_1), PORTS));
    } catch (CaptureException refused) {
      assertFalse(refused.getMessage().isBlank());
    }
  }

  /** What is put into a request holds no character that would end its line. */
  private static void requireAskable(WebUrl url) {
    assertTrue(url.target().startsWith("/"), url.target());
    assertTrue(url.target().chars().allMatch(c -> c > ' ' && c < 0x7F), url.target());
    assertTrue(url.host().matches("[a-z0-9._:\\[\\]-]+"), url.host());
    assertTrue(PORTS.contains(url.port()));
    assertFalse(("/" + url.target() + "/").contains("/../"), url.target());
  }

  private static void requireDomain(String domain, String url) {
    Optional<Domain> parsed = Domain.parse(domain);
    parsed.ifPresent(
        it -> {
          assertEquals(parsed, Domain.parse(it.toString()));
          assertTrue(it.covers(Address.parse("https://" + it).orElseThrow()), it.toString());
        });
    Optional<Address> address = Address.parse(url);
    address.ifPresent(
        it -> {
          assertEquals(it.host(), it.host().toLowerCase(java.util.Locale.ROOT));
          assertFalse((it.path() + "/").contains("/../"), it.path());
          parsed.ifPresent(known -> known.covers(it));
        });
  }

  private static void requireResponse(byte[] bytes) {
    String url = "https://a.example/";
    try {
      Response response = ResponseReader.read(new ByteArrayInputStream(bytes), url, Limits.USUAL);
      assertTrue(response.payload().length <= bytes.length);
      assertFalse(response.mediaType().contains(";"), response.mediaType());
      response.charset();
      RetryAfter.of(response, NOW).ifPresent(wait -> assertFalse(wait.isNegative()));
      WebUrl asked = WebUrl.parse(url, PORTS);
      Exchange exchange = new Exchange(asked, NOBODY, NOW, new byte[0], response);
      Optional<String> location = Redirect.of(exchange);
      if (location.isPresent()) {
        requireAskable(asked.resolve(location.get(), PORTS));
      }
      ContentDecoder.decode(exchange, Limits.USUAL);
    } catch (IOException refused) {
      assertFalse(String.valueOf(refused.getMessage()).isBlank());
    }
  }
}
