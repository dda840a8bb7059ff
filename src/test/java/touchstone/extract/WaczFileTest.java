package touchstone.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The document that is meant is found in a ZIP file of web archives. */
class WaczFileTest {

  private static final String URL = "https://example.org/page";

  private static byte[] zip(Map<String, byte[]> entries, boolean stored) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        ZipEntry header = new ZipEntry(entry.getKey());
        if (stored) {
          CRC32 sum = new CRC32();
          sum.update(entry.getValue());
          header.setMethod(ZipEntry.STORED);
          header.setSize(entry.getValue().length);
          header.setCrc(sum.getValue());
        }
        zip.putNextEntry(header);
        zip.write(entry.getValue());
      }
    }
    return out.toByteArray();
  }

  private static byte[] wacz(boolean stored) throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("datapackage.json", "{}".getBytes(UTF_8));
    entries.put("archive/one.warc.gz", new WarcBytes(true).page(URL + 1).bytes());
    entries.put("archive/two.warc", new WarcBytes(false).page(URL).bytes());
    entries.put("pages/pages.jsonl", "{}".getBytes(UTF_8));
    return zip(entries, stored);
  }

  private static Extraction extract(byte[] bytes, String url) {
    return TextExtractor.extract(bytes, Told.byName("x.wacz", url));
  }

  @ParameterizedTest
  @CsvSource({
    "true,''",
    "false,''",
    "true,https://example.org/page",
    "false,https://example.org/page1"
  })
  void readsTheArchivesInIt(boolean stored, String url) throws IOException {
    Extraction.Read read = Reading.read(extract(wacz(stored), url));
    assertEquals("Kept words, grüße.\n", read.text().text());
    assertEquals(url.isEmpty() ? URL + 1 : url, read.payload().url());
  }

  @ParameterizedTest
  @CsvSource({
    "a/b.txt, a ZIP file without a web archive",
    "../archive/x.warc, a ZIP file without a web archive",
    "[Content_Types].xml, an office document",
    "mimetype, an OpenDocument file"
  })
  void namesOtherZipFiles(String entry, String name) throws IOException {
    byte[] zip = zip(Map.of(entry, "x".getBytes(UTF_8)), false);
    assertTrue(Reading.reason(extract(zip, "")).contains(name));
  }

  @Test
  void stopsAtABomb() throws IOException {
    byte[] zip = zip(Map.of("archive/x.warc", new byte[100 << 20]), false);
    assertTrue(Reading.reason(extract(zip, "")).contains("decompression bomb"));
    Limits small = new Limits(1_000, 1_000, 1 << 20, 500, Duration.ofSeconds(9), 64);
    String much = Reading.reason(TextExtractor.extract(wacz(false), Told.NOTHING, small));
    assertTrue(much.contains("more than 500 bytes"), much);
  }

  @Test
  void refusesWhatIsCutOffOrChanged() throws IOException {
    byte[] whole = wacz(true);
    Random random = new Random(7);
    for (int i = 0; i < 300; i++) {
      byte[] cut = Arrays.copyOf(whole, random.nextInt(whole.length - 1));
      assertTimeoutPreemptively(
          Duration.ofSeconds(5),
          () -> assertTrue(extract(cut, URL) instanceof Extraction.Unreadable));
    }
  }
}
