package touchstone.capture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.MessageVersion;
import org.netpreserve.jwarc.WarcMetadata;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.Warcinfo;
import touchstone.model.Digest;

/** The file that is kept, read by others than the one who wrote it. */
class WarcFileTest {

  private static final String CHUNKED =
      "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=latin1\r\n"
          + "Transfer-Encoding: chunked\r\n\r\n5\r\nwhole\r\n0\r\n\r\n";

  private SmallServer server;
  private Captured captured;

  @BeforeEach
  void capture() throws IOException {
    server = new SmallServer();
    captured = again();
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  private Captured again() throws CaptureException {
    server.at("/old", SmallServer.redirect("/new page"));
    server.at("/new%20page", SmallServer.raw(CHUNKED));
    return new FakeNet(server).capturer().capture("http://bücher.example/old");
  }

  private List<PlainWarc> records() throws IOException {
    return PlainWarc.readAll(captured.warc());
  }

  @Test
  void holdsEveryByteOfEveryExchangeInOrder() throws IOException {
    List<PlainWarc> records = records();
    assertEquals(
        List.of("warcinfo", "response", "request", "response", "request", "metadata"),
        records.stream().map(record -> record.header("WARC-Type")).toList());
    assertEquals(CHUNKED, new String(records.get(3).block(), StandardCharsets.ISO_8859_1));
    String request = new String(records.get(4).block(), StandardCharsets.ISO_8859_1);
    assertEquals(server.requests().get(server.requests().size() - 1), request.strip() + "\r\n");
    assertTrue(request.startsWith("GET /new%20page HTTP/1.1\r\nHost: xn--bcher-kva.example\r\n"));
    assertEquals(captured.sha256(), Digest.sha256(records.get(3).block()));
  }

  @Test
  void saysOfEveryRecordWhatTheStandardWants() throws IOException {
    List<PlainWarc> records = records();
    String info = records.get(0).header("WARC-Record-ID");
    for (PlainWarc record : records.subList(1, records.size())) {
      assertEquals("WARC/1.1", record.version());
      assertEquals(info, record.header("WARC-Warcinfo-ID"));
      assertEquals(FakeNet.NOW.toString(), record.header("WARC-Date"));
    }
    assertEquals(6, records.stream().map(r -> r.header("WARC-Record-ID")).distinct().count());
    for (int i = 1; i < 5; i += 2) {
      assertEquals(FakeNet.PUBLIC, records.get(i).header("WARC-IP-Address"));
      assertEquals(
          records.get(i).header("WARC-Record-ID"), records.get(i + 1).header("WARC-Concurrent-To"));
      assertEquals("application/http;msgtype=response", records.get(i).header("Content-Type"));
    }
    assertEquals(
        "http://xn--bcher-kva.example/new%20page", records.get(3).header("WARC-Target-URI"));
    assertEquals(
        records.get(3).header("WARC-Record-ID"), records.get(5).header("WARC-Concurrent-To"));
    assertTrue(records.get(0).text().contains("software: Touchstone/0 "), records.get(0).text());
    assertTrue(records.get(0).text().contains("robots: classic"), records.get(0).text());
  }

  @Test
  void writesDownHowTheDocumentCame() throws IOException {
    String metadata = records().get(5).text();
    for (String line :
        List.of(
            "requested-url: http://bücher.example/old",
            "final-url: http://xn--bcher-kva.example/new%20page",
            "hop: 2026-11-25T08:09:10.123Z 302 93.184.216.34 http://xn--bcher-kva.example/old",
            "hop: 2026-11-25T08:09:10.123Z 200 93.184.216.34 "
                + "http://xn--bcher-kva.example/new%20page",
            "received-bytes: " + CHUNKED.length(),
            "decoded-bytes: 5",
            "sha256: " + Digest.sha256(CHUNKED),
            "media-type: text/html",
            "charset-of-header: ISO-8859-1",
            "body-ended-by: CHUNKED")) {
      assertTrue(metadata.contains(line + "\r\n"), line + " is not in\n" + metadata);
    }
  }

  @Test
  void isReadByTheLibraryWithDigestsThatHold() throws IOException {
    List<WarcRecord> seen = new ArrayList<>();
    try (WarcReader reader = new WarcReader(new ByteArrayInputStream(captured.warc()))) {
      reader.calculateBlockDigest();
      for (Optional<WarcRecord> next = reader.next(); next.isPresent(); next = reader.next()) {
        WarcRecord record = next.get();
        seen.add(record);
        assertEquals(MessageVersion.WARC_1_1, record.version());
        if (record instanceof WarcResponse response && seen.size() == 4) {
          assertEquals(200, response.http().status());
          byte[] payload = response.http().bodyDecoded().stream().readAllBytes();
          assertArrayEquals(captured.body(), payload);
          assertEquals(Digest.sha256(payload), response.payloadDigest().orElseThrow().hex());
        }
        record.body().consume();
        if (record instanceof WarcRequest || record instanceof WarcResponse) {
          assertTrue(record.blockDigest().isPresent());
        }
      }
    }
    assertTrue(seen.get(0) instanceof Warcinfo);
    assertTrue(seen.get(5) instanceof WarcMetadata);
    assertEquals(6, seen.size());
    assertEquals(URI.create("urn:uuid:00000000-0000-0000-0000-000000000001"), seen.get(0).id());
  }

  @Test
  void hasDigestsThatOthersCompute() throws IOException {
    int compared = 0;
    for (PlainWarc record : records()) {
      if (!record.header("WARC-Block-Digest").isEmpty()) {
        assertEquals(record.header("WARC-Block-Digest"), PlainWarc.digest(record.block()));
        compared++;
      }
    }
    assertEquals(4, compared);
    byte[] whole = "whole".getBytes(StandardCharsets.US_ASCII);
    assertEquals(PlainWarc.digest(whole), records().get(3).header("WARC-Payload-Digest"));
    assertFalse(PlainWarc.digest(new byte[1]).equals(PlainWarc.digest(new byte[2])), "control");
  }

  @Test
  void isTheSameForTheSameExchangesAndIds() throws CaptureException {
    assertArrayEquals(captured.warc(), again().warc());
  }

  @Test
  void saysWhetherTheWishesOfTheHostWereHeeded() throws IOException {
    Captured permitted =
        new FakeNet(server).capturer().captureWithPermission("http://bücher.example/old");
    String info = PlainWarc.readAll(permitted.warc()).get(0).text();
    assertTrue(info.contains("robots: ignore\r\n"), info);
  }

  @Test
  void isSoundForGzip(@TempDir Path folder) throws IOException, InterruptedException {
    Path file = Files.write(folder.resolve("copy.warc.gz"), captured.warc());
    assertEquals(0, gzipTest(file));
    byte[] broken = captured.warc().clone();
    broken[broken.length / 2] ^= 1;
    assertTrue(gzipTest(Files.write(folder.resolve("broken.warc.gz"), broken)) > 0, "control");
  }

  private static int gzipTest(Path file) throws IOException, InterruptedException {
    try {
      Process gzip =
          new ProcessBuilder("gzip", "-t", file.toString())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      assertTrue(gzip.waitFor(10, TimeUnit.SECONDS));
      return gzip.exitValue();
    } catch (IOException noGzip) {
      assumeTrue(false, "skipped: gzip is not installed");
      throw noGzip;
    }
  }
}
