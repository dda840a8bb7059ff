package touchstone.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import touchstone.SharedData;

/** Which texts are addresses to fetch, and of whom. */
class WebUrlTest {

  private static final List<Integer> PORTS = List.of(80, 443);

  private static CaptureException refused(String url) {
    return assertThrows(CaptureException.class, () -> WebUrl.parse(url, PORTS), url);
  }

  @ParameterizedTest
  @CsvSource({
    "http://a.example, http://a.example/",
    "HTTPS://A.Example/B?C#D, https://a.example/B?C",
    "http://a.example:80/, http://a.example/",
    "http://a.example:443/, http://a.example:443/",
    "https://a.example?b, https://a.example/?b",
    "http://a.example/b/../c/./d/.., http://a.example/c/",
    "http://a.example/.., http://a.example/",
    "http://a.example/b/%2E%2e/c, http://a.example/c",
    "http://a.example//b//c, http://a.example//b//c",
    "https://a.example/web/2020/http://b.example/, https://a.example/web/2020/http://b.example/",
    "http://a.example/b c|d, http://a.example/b%20c%7Cd",
    "http://a.example/100%-x%41, http://a.example/100%25-x%41",
    "http://a.example/ü?ü, http://a.example/%C3%BC?%C3%BC",
    "http://bücher.example/, http://xn--bcher-kva.example/",
    "http://XN--BCHER-KVA.example/, http://xn--bcher-kva.example/",
    "http://93.184.216.34/, http://93.184.216.34/",
  })
  void writesAnAddressAsItIsAskedFor(String text, String expected) throws CaptureException {
    WebUrl url = WebUrl.parse(text, PORTS);
    assertEquals(expected, url.toString());
    assertEquals(url, WebUrl.parse(url.toString(), PORTS));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://2130706433/",
        "http://017700000001/",
        "http://0x7f000001/",
        "http://0x7f.1/",
        "http://0177.0.0.1/",
        "http://0x7f.0x0.0x0.0x1/",
        "http://127.1/",
        "http://127.0.1/",
        "http://127.0.0.01/",
        "http://127.0.0.1./",
        "http://127.0.0.256/",
        "http://0/",
        "http://[::1]/",
        "http://[::ffff:127.0.0.1]/",
        "http://[::ffff:7f00:1]/",
        "http://[0:0:0:0:0:ffff:127.0.0.1]/",
        "http://[fe80::1%25eth0]/",
        "http://[::]/",
        "http://①②⑦.⓪.⓪.①/",
        "http://１２７.0.0.1/",
        "http://127。0。0。1/",
        "http://%6c%6f%63alhost/",
        "http://127.0.0.1%2f.example/",
        "http://news.example./",
        "http://news..example/",
        "http://-a.example/",
        "http://a_b.example/",
        "http://fa\u00DF.example/",
        "http://a\u200Db.example/",
        "http://\uFF41.example/",
        "http://xn--a.example/",
        "http://\uD800.example/",
        "http:///news.example/",
        "http:/news.example/",
        "http:news.example/",
        "http://",
        "http://:80/",
        "http://a.example:/",
        "http://a.example:80:80/",
        "http://a.example:x/",
        "http://a.example:000080/",
        "http://news.example\\@a.example/",
        "http:\\\\news.example/",
        "http://a.example/\\b",
        "http://a.example/\t",
        "http://a.exam\nple/",
        " http://a.example/",
        "http://a.example/\u0000",
        "http://a.example/\u2028",
        "http://a.example/\uD800/..",
        "//a.example/",
        "a.example",
        ""
      })
  void takesNothingThatCouldBeAnotherHost(String text) {
    assertEquals(Reason.URL, refused(text).reason(), text);
  }

  @ParameterizedTest
  @CsvSource({
    "http://127.0.0.1@a.example/, USER_INFO",
    "http://a.example@127.0.0.1/, USER_INFO",
    "http://@a.example/, USER_INFO",
    "http://a.example:8080/, PORT",
    "http://a.example:0/, PORT",
    "http://a.example:65616/, PORT",
    "ftp://a.example/, SCHEME",
    "file:///etc/passwd, SCHEME",
    "gopher://127.0.0.1:70/_, SCHEME",
    "dict://127.0.0.1:11211/, SCHEME",
    "jar:http://a.example/x.jar!/, SCHEME",
    "netdoc:///etc/passwd, SCHEME",
    "javascript:alert(1), SCHEME",
    "data:text/html;x, SCHEME",
    "blob:http://a.example/x, SCHEME",
    "view-source:http://a.example/, SCHEME",
    "ws://a.example/, SCHEME",
    "localhost:80, SCHEME",
    "http://localhost/, NOT_PUBLIC",
    "http://LOCALHOST/, NOT_PUBLIC",
    "http://localhost./, NOT_PUBLIC",
  })
  void saysWhatItDoesNotTake(String text, Reason reason) {
    CaptureException e = refused(text);
    assertEquals(reason, e.reason());
    assertTrue(e.reason().refusal());
  }

  @Test
  void showsAHostileAddressOnOneShortLine() {
    String message =
        refused("http://a.example/\u202E\n\u001B[31m" + "x".repeat(9_000)).getMessage();
    assertTrue(message.startsWith("\"http://a.example/\\u{202E}\\x0A\\x1B[31mx"), message);
    assertTrue(message.contains("has 9024 characters"), message);
    assertTrue(message.length() < 250, message);
  }

  private static Path vectors() {
    String corpora = System.getenv("TOUCHSTONE_CORPORA");
    if (corpora == null) {
      return SharedData.file("data/url-tests/urltestdata.json");
    }
    Path file = Path.of(corpora, "url-tests", "urltestdata.json");
    assumeTrue(Files.isRegularFile(file), () -> "skipped: no url-tests in TOUCHSTONE_CORPORA");
    return file;
  }

  @Test
  void agreesWithBrowsersOnTheHostOfEveryAddressThatItTakes() {
    int taken = 0;
    int refusedByUsAlone = 0;
    int refusedByBoth = 0;
    for (JsonNode vector : JsonMapper.shared().readTree(vectors().toFile())) {
      if (!vector.isObject()) {
        continue;
      }
      String input = vector.get("input").asString();
      boolean mustFail = vector.path("failure").asBoolean(false);
      try {
        WebUrl url = WebUrl.parse(input, PORTS);
        assertTrue(!mustFail, input);
        assertEquals(vector.get("hostname").asString(), url.host(), input);
        assertEquals(vector.get("protocol").asString(), url.secure() ? "https:" : "http:", input);
        assertEquals("", vector.get("username").asString(), input);
        taken++;
      } catch (CaptureException e) {
        if (mustFail) {
          refusedByBoth++;
        } else if (vector.get("protocol").asString().startsWith("http")) {
          refusedByUsAlone++;
        }
      }
    }
    String figures = taken + " taken, " + refusedByUsAlone + " refused by us alone";
    assertTrue(taken > 25, figures);
    assertTrue(refusedByUsAlone < 350, figures);
    assertTrue(refusedByBoth > 250, "must-fail vectors seen: " + refusedByBoth);
  }
}
