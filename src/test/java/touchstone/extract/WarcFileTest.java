package touchstone.extract;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The document that is meant is found in a web archive, and a damaged one is never taken. */
class WarcFileTest {

  private static final String URL = "https://example.org/page";
  private static final String OK = "HTTP/1.1 200 OK\nContent-Type: text/html\n";
  private static final byte[] PAGE = WarcBytes.PAGE.getBytes(UTF_8);
  private static final String TEXT = "Kept words, grüße.\n";

  private static Extraction extract(byte[] bytes, String url) {
    return TextExtractor.extract(bytes, new Told("", "", url));
  }

  private static String textOf(WarcBytes warc, String url) {
    return Reading.read(extract(warc.bytes(), url)).text().text();
  }

  private static String reasonOf(WarcBytes warc, String url) {
    return Reading.reason(extract(warc.bytes(), url));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void takesTheRecordOfTheAddress(boolean zipped) {
    byte[] other = "<p>Other".getBytes(UTF_8);
    byte[] warc =
        new WarcBytes(zipped)
            .record("WARC-Type: warcinfo\nContent-Type: application/warc-fields\n", new byte[0])
            .response("https://example.org/", OK + "\n", other)
            .page(URL)
            .response("https://example.org/last", OK + "\n", other)
            .bytes();
    Extraction.Read read = Reading.read(extract(warc, URL + "#part"));
    assertEquals(TEXT, read.text().text());
    assertEquals("UTF-8 (header)", read.text().facts().charset());
    assertArrayEquals(PAGE, read.payload().bytes());
    assertEquals(URL, read.payload().url());
    assertEquals("text/html", read.payload().mediaType());
    assertEquals("utf-8", read.payload().charset());
    assertEquals(PAGE.length, read.payload().size());
    assertEquals(Instant.parse("2026-01-02T03:04:03Z"), read.payload().time());
  }

  @Test
  void takesTheFirstDocumentIfNoAddressIsTold() {
    WarcBytes warc =
        new WarcBytes(true)
            .response(URL + ".png", "HTTP/1.1 200 OK\nContent-Type: image/png\n\n", new byte[9])
            .response(URL + "1", "HTTP/1.1 404 No\nContent-Type: text/html\n\n", PAGE)
            .page(URL);
    assertEquals(TEXT, textOf(warc, ""));
  }

  @Test
  void takesTheLastOfSeveralRecordsOfAnAddress() {
    WarcBytes warc =
        new WarcBytes(false).response(URL, OK + "\n", "<p>old".getBytes(UTF_8)).page(URL);
    assertEquals(TEXT, textOf(warc, URL));
  }

  @Test
  void followsTheRedirectsThatWereRecorded() {
    WarcBytes warc =
        new WarcBytes(true)
            .response(
                "http://example.org/p",
                "HTTP/1.1 301 Moved\nLocation: " + URL + "/x\n\n",
                new byte[0])
            .response(URL + "/x", "HTTP/1.1 302 Moved\nLocation: ../page\n\n", new byte[0])
            .page(URL);
    assertEquals(TEXT, textOf(warc, "http://EXAMPLE.org/p"));
  }

  @Test
  void endsARedirectThatGoesInCircles() {
    WarcBytes warc =
        new WarcBytes(true)
            .response(URL, "HTTP/1.1 301 Moved\nLocation: " + URL + "\n\n", new byte[0]);
    assertTrue(reasonOf(warc, URL).contains("more than 20 hops"));
  }

  @Test
  void namesWhatIsThereIfTheAddressIsNot() {
    WarcBytes warc = new WarcBytes(false).page(URL).page(URL + 2).page(URL + 3).page(URL + 4);
    String reason = reasonOf(warc, "https://example.com/");
    assertTrue(
        reason.contains("no record of https://example.com/, but " + URL + ", ")
            && reason.contains("and 1 more"),
        reason);
  }

  @Test
  void refusesAnAnswerThatIsNoSuccess() {
    WarcBytes warc =
        new WarcBytes(false).response(URL, "HTTP/1.1 404 No\nContent-Type: text/html\n\n", PAGE);
    assertTrue(reasonOf(warc, URL).contains("is the answer 404"));
    assertTrue(reasonOf(warc, "").contains("answered with success"));
  }

  @Test
  void readsAResource() {
    WarcBytes warc =
        new WarcBytes(true)
            .record(
                "WARC-Type: resource\nWARC-Target-URI: <" + URL + ">\nContent-Type: text/plain\n",
                "Plain words.".getBytes(UTF_8));
    assertEquals("Plain words.\n", textOf(warc, URL));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "gzip",
        "x-gzip",
        "deflate",
        "raw deflate",
        "gzip twice",
        "br but unpacked",
        "gzip but unpacked",
        "deflate but unpacked"
      })
  void undoesTheCodingOfTheContent(String coding) {
    byte[] body =
        switch (coding) {
          case "gzip", "x-gzip" -> WarcBytes.gzip(PAGE);
          case "gzip twice" -> WarcBytes.gzip(WarcBytes.gzip(PAGE));
          case "deflate" -> deflate(PAGE, false);
          case "raw deflate" -> deflate(PAGE, true);
          default -> PAGE;
        };
    String name =
        switch (coding) {
          case "gzip twice" -> "gzip, gzip";
          case "raw deflate" -> "deflate";
          default -> coding.replace(" but unpacked", "");
        };
    WarcBytes warc =
        new WarcBytes(true).response(URL, OK + "Content-Encoding: " + name + "\n\n", body);
    assertEquals(TEXT, textOf(warc, URL));
  }

  private static byte[] deflate(byte[] bytes, boolean raw) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DeflaterOutputStream zip = new DeflaterOutputStream(out)) {
      zip.write(bytes);
    } catch (java.io.IOException impossible) {
      throw new java.io.UncheckedIOException(impossible);
    }
    byte[] wrapped = out.toByteArray();
    return raw ? Arrays.copyOfRange(wrapped, 2, wrapped.length - 4) : wrapped;
  }

  @Test
  void saysWhichCodingItCannotUndo() {
    WarcBytes warc =
        new WarcBytes(true)
            .response(URL, OK + "Content-Encoding: br\n\n", new byte[] {27, -1, -2, 3});
    assertTrue(reasonOf(warc, URL).contains("compressed as \"br\""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"%x\r\n", "%X; name=value\r\n", "%x\n", "000%x \r\n"})
  void putsChunksTogether(String line) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    for (int at = 0; at < PAGE.length; at += 10) {
      byte[] chunk = Arrays.copyOfRange(PAGE, at, Math.min(PAGE.length, at + 10));
      body.writeBytes(line.formatted(chunk.length).getBytes(ISO_8859_1));
      body.writeBytes(chunk);
      body.writeBytes("\r\n".getBytes(ISO_8859_1));
    }
    body.writeBytes("0\r\nTrailer: x\r\n\r\n".getBytes(ISO_8859_1));
    String head = OK + "Transfer-Encoding: chunked\n\n";
    assertEquals(TEXT, textOf(new WarcBytes(true).response(URL, head, body.toByteArray()), URL));
    byte[] cut = Arrays.copyOf(body.toByteArray(), 40);
    assertTrue(
        reasonOf(new WarcBytes(true).response(URL, head, cut), URL)
            .contains("chunks of the response"));
    byte[] unended = Arrays.copyOf(body.toByteArray(), body.size() - 18);
    assertTrue(reasonOf(new WarcBytes(true).response(URL, head, unended), URL).contains("chunks"));
  }

  @Test
  void takesABodyWithoutChunksWhateverTheHeaderSays() {
    WarcBytes warc = new WarcBytes(true).response(URL, OK + "Transfer-Encoding: chunked\n\n", PAGE);
    assertEquals(TEXT, textOf(warc, URL));
  }

  @Test
  void refusesABodyThatIsShorterThanItWasToBe() {
    WarcBytes warc = new WarcBytes(true).response(URL, OK + "Content-Length: 1000\n\n", PAGE);
    assertTrue(reasonOf(warc, URL).contains("was to have 1000 bytes"));
  }

  @Test
  void refusesWhatWasCutOffOrSpreadWhenItWasMade() {
    WarcBytes cut = new WarcBytes(false).response(URL, "WARC-Truncated: length\n", OK + "\n", PAGE);
    assertTrue(reasonOf(cut, URL).contains("was cut off when it was made"));
    WarcBytes spread =
        new WarcBytes(false).response(URL, "WARC-Segment-Number: 1\n", OK + "\n", PAGE);
    assertTrue(reasonOf(spread, URL).contains("segments"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"sha256:", "sha-256:", "SHA1:", "sha1:"})
  void comparesDigests(String name) throws NoSuchAlgorithmException {
    String algorithm =
        name.toLowerCase(java.util.Locale.ROOT).contains("256") ? "SHA-256" : "SHA-1";
    byte[] digest = MessageDigest.getInstance(algorithm).digest(PAGE);
    String good = "WARC-Payload-Digest: " + name + HexFormat.of().formatHex(digest) + "\n";
    assertEquals(TEXT, textOf(new WarcBytes(true).response(URL, good, OK + "\n", PAGE), URL));
    byte[] changed = PAGE.clone();
    changed[40] ^= 1;
    String reason = reasonOf(new WarcBytes(true).response(URL, good, OK + "\n", changed), URL);
    assertTrue(reason.contains("is not what was recorded: its WARC-Payload-Digest"), reason);
    String block = good.replace("Payload", "Block");
    assertTrue(
        reasonOf(new WarcBytes(true).response(URL, block, OK + "\n", PAGE), URL)
            .contains("WARC-Block-Digest"));
  }

  @Test
  void passesOverADigestThatNobodyKnows() {
    String odd = "WARC-Payload-Digest: xyz:abc\n";
    assertEquals(TEXT, textOf(new WarcBytes(true).response(URL, odd, OK + "\n", PAGE), URL));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "WARC/1.1\nno header\n\n",
        "WARC/1.1\nWARC-Type: response\nContent-Length: 0\n\n\n\n",
        "WARC/1.1\nWARC-Type: response\nContent-Length: x\n\n\n\n",
        "WARC/1.1\nWARC-Type: response\nContent-Length: 99999999\n\n\n\n",
        "WARC/1.1\nWARC-Type: resource\nWARC-Target-URI: a\nWARC-Date: x\nContent-Length: 0\n\n\n\n",
        "WARC/1.1\nWARC-Type: response\nWARC-Target-URI: a\nWARC-Date: 2026-01-02T03:04:05Z\n"
            + "Content-Type: application/http\nContent-Length: 4\n\nXXXX\n\n"
      })
  void readsOnBehindARecordThatIsNone(String record) {
    byte[] odd = record.replace("\n", "\r\n").getBytes(ISO_8859_1);
    assertEquals(TEXT, textOf(new WarcBytes(false).page(URL + 1).raw(odd).page(URL), URL));
    WarcBytes zipped = new WarcBytes(true).page(URL + 1).raw(WarcBytes.gzip(odd)).page(URL);
    assertEquals(TEXT, textOf(zipped, URL));
  }

  @Test
  void readsOnBehindADamagedRecord() {
    WarcBytes plain =
        new WarcBytes(false)
            .page(URL + 1)
            .raw("WARC/1.1\r\nno header\r\n\r\n".getBytes(ISO_8859_1))
            .page(URL);
    assertEquals(TEXT, textOf(plain, URL));
    assertTrue(reasonOf(plain, URL + 3).contains("skipped as damaged: the record at byte"));
    byte[] broken = WarcBytes.gzip("WARC/1.1\r\nWARC-Type: response\r\n".getBytes(ISO_8859_1));
    broken[15] ^= 0x55;
    WarcBytes zipped = new WarcBytes(true).page(URL + 1).raw(broken).page(URL);
    assertEquals(TEXT, textOf(zipped, URL));
  }

  @Test
  void saysThatThereIsNothing() {
    WarcBytes warc =
        new WarcBytes(true).record("WARC-Type: metadata\nWARC-Target-URI: " + URL + "\n", PAGE);
    assertTrue(reasonOf(warc, URL).contains("no response and no resource"));
  }

  @Test
  void stopsAtABombInARecordAndInAResponse() {
    byte[] zeros = new byte[100 << 20];
    WarcBytes inside =
        new WarcBytes(true).response(URL, OK + "Content-Encoding: gzip\n\n", WarcBytes.gzip(zeros));
    assertTrue(reasonOf(inside, URL).contains("decompression bomb"));
    WarcBytes around = new WarcBytes(true).response(URL, OK + "\n", zeros);
    assertTrue(reasonOf(around, URL).contains("decompression bomb"), reasonOf(around, URL));
    Limits small = new Limits(1_000, 1_000, 1 << 20, 2_000, Duration.ofSeconds(9), 64);
    WarcBytes many = new WarcBytes(true);
    for (int i = 0; i < 9; i++) {
      many.page(URL + i);
    }
    String reason = Reading.reason(TextExtractor.extract(many.bytes(), Told.NOTHING, small));
    assertTrue(reason.contains("unpacks to more than 2000 bytes"), reason);
  }

  @Test
  void neverHangsOnAFileThatIsCutOff() {
    Random random = new Random(20260102);
    for (boolean zipped : new boolean[] {false, true}) {
      byte[] whole = new WarcBytes(zipped).page(URL + 1).page(URL + 2).page(URL).bytes();
      assertEquals(TEXT, Reading.read(extract(whole, URL)).text().text());
      for (int i = 0; i < 200; i++) {
        byte[] cut = Arrays.copyOf(whole, random.nextInt(whole.length - 5));
        Extraction extraction =
            assertTimeoutPreemptively(Duration.ofSeconds(5), () -> extract(cut, URL));
        assertTrue(
            extraction instanceof Extraction.Unreadable, () -> cut.length + " of " + whole.length);
      }
    }
  }

  /** A flipped bit that still unpacks is found by the checksum. */
  @Test
  void takesNothingThatDiffersFromItsChecksum() {
    byte[] good = new WarcBytes(true).page(URL).bytes();
    int same = 0;
    for (int bit = 80; bit < good.length * 8; bit++) {
      byte[] changed = good.clone();
      changed[bit / 8] ^= (byte) (1 << bit % 8);
      if (extract(changed, URL) instanceof Extraction.Read read) {
        assertEquals(TEXT, read.text().text(), "bit " + bit);
        same++;
      }
    }
    assertTrue(same < 50, same + " changes went unseen, of the length and of what fills a byte");
  }

  @Test
  void saysThatAnArcFileIsOne() {
    byte[] arc = "filedesc://x.arc 0.0.0.0 20260102030405 text/plain 9\n".getBytes(ISO_8859_1);
    assertTrue(Reading.reason(extract(arc, "")).contains("ARC file"));
    assertTrue(Reading.reason(extract(WarcBytes.gzip(arc), "")).contains("ARC file"));
    assertTrue(Reading.reason(extract(WarcBytes.gzip(PAGE), "")).contains("unpack it"));
  }
}
