package touchstone.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

  @ParameterizedTest
  @CsvSource({
    "https://Example.COM, example.com, /",
    "http://example.com/a/b?q=1#c, example.com, /a/b",
    "https://example.com/a/./b/../c, example.com, /a/c",
    "https://example.com/a//b/, example.com, /a/b",
    "https://example.com/%61/%7Eb/%2e%2e/c, example.com, /a/c",
    "https://example.com/a%2Fb, example.com, /a%2Fb",
    "https://example.com/%61%7A%41%5A%30%39%2D%2E%5F%7E, example.com, /azAZ09-._~",
    "https://example.com/%60%7B%40%5B%2F%3A%80, example.com, /%60%7B%40%5B%2F%3A%80",
    "HTTPS://example.com/../../a, example.com, /a",
    "https://example.com/Wiki_(x), example.com, /Wiki_(x)",
    "https://xn--bcher-kva.example, xn--bcher-kva.example, /"
  })
  void readsHostAndPathInTheFormToCompare(String url, String host, String path) {
    assertEquals(Optional.of(new Address(host, path)), Address.parse(url));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "example.com",
        "//example.com/",
        "ftp://example.com/",
        "javascript:alert(1)",
        "data:text/html,x",
        "file:///etc/passwd",
        "https://",
        "https:///path",
        "https://localhost/",
        "https://user@example.com/",
        "https://example.com@evil.example/",
        "https://evil.example\\@example.com/",
        "https://example.com:8443/",
        "https://example.com:443/",
        "https://example.com./",
        "https://example..com/",
        "https://-example.com/",
        "https://exam_ple.com/",
        "https://ex%61mple.com/",
        "https://xn--abc.example/",
        "https://xn--99999999.example/",
        "https://\u0430pple.com/",
        "https://example\u3002com/",
        "https://127.0.0.1/",
        "https://2130706433/",
        "https://0x7f.1/",
        "https://[::1]/",
        "https://example.com/a b",
        "https://example.com/%zz",
        " https://example.com/",
        "https://example.com/\n"
      })
  void takesNothingThatABrowserAndAReaderCouldReadDifferently(String url) {
    assertEquals(Optional.empty(), Address.parse(url));
  }

  @Test
  void takesAddressesUpToTheLengthThatABrowserSends() {
    String start = "https://example.com/";
    assertTrue(Address.parse(start + "a".repeat(8_192 - start.length())).isPresent());
    assertTrue(Address.parse(start + "a".repeat(8_193 - start.length())).isEmpty());
    String labels = ("a".repeat(60) + ".").repeat(4);
    assertTrue(Address.parse("https://" + labels + "b.example/").isPresent());
    assertTrue(Address.parse("https://" + labels + "bb.example/").isEmpty());
    assertTrue(Address.parse("https://" + "a".repeat(63) + ".example/").isPresent());
    assertTrue(Address.parse("https://" + "a".repeat(64) + ".example/").isEmpty());
  }

  @Test
  void refusesEndlessAddressesAtOnce() {
    assertTrue(Address.parse("https://example.com/" + "a/".repeat(1_000_000)).isEmpty());
    assertTrue(Address.parse("https://" + "a.".repeat(200) + "example.com/").isEmpty());
  }
}
