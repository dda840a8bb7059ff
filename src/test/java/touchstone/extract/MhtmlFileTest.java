package touchstone.extract;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/** The page is found among the parts of a saved one. */
class MhtmlFileTest {

  static final String FILE =
      """
      From: <Saved by somebody>
      Snapshot-Content-Location: https://example.org/page
      Subject: Kept
      Date: Fri, 2 Jan 2026 03:04:05 -0000
      MIME-Version: 1.0
      Content-Type: multipart/related;
      \ttype="text/html"; start="<root@x>";
      \tboundary="--next----"

      ----next----
      Content-Type: text/html; charset="windows-1252"
      Content-ID: <frame@x>
      Content-Transfer-Encoding: base64
      Content-Location: https://example.org/frame

      %s
      ----next----
      Content-Type: text/html; charset=utf-8
      Content-ID: <root@x>
      Content-Transfer-Encoding: quoted-printable
      Content-Location: https://example.org/page

      <!doctype html><title>Kept</title><p>Kept words, gr=C3=BC=C3=9Fe, a long line=
       goes on.</p>
      ----next----
      Content-Type: image/png
      Content-Location: https://example.org/a.png

      x
      ----next------
      """
          .formatted(Base64.getEncoder().encodeToString("<p>Fr\u00E4me".getBytes(ISO_8859_1)))
          .replace("\n", "\r\n");

  private static Extraction extract(String file, String url) {
    return TextExtractor.extract(file.getBytes(UTF_8), new Told("", "", url));
  }

  @Test
  void readsTheRootPart() {
    Extraction.Read read = Reading.read(extract(FILE, ""));
    assertEquals("Kept words, grüße, a long line goes on.\n", read.text().text());
    assertEquals("https://example.org/page", read.payload().url());
    assertEquals("text/html", read.payload().mediaType());
    assertEquals(Instant.parse("2026-01-02T03:04:05Z"), read.payload().time());
    assertEquals("UTF-8 (header)", read.text().facts().charset());
  }

  @Test
  void readsThePartOfTheAddressOrTheFirstPageIfNoRootIsNamed() {
    String rootless = FILE.replace("start=\"<root@x>\";", "");
    assertEquals(
        "Kept words, grüße, a long line goes on.\n",
        Reading.read(extract(rootless, "https://example.org/page#x")).text().text());
    Extraction.Read first = Reading.read(extract(rootless, "https://example.org/other"));
    assertEquals("Främe\n", first.text().text());
    assertEquals("https://example.org/frame", first.payload().url());
  }

  @Test
  void readsAMessageOfOnePart() {
    String message =
        "MIME-Version: 1.0\r\nContent-Type: text/plain\r\nDate: odd\r\n\r\nPlain words.";
    Extraction.Read read = Reading.read(extract(message, "https://example.org/"));
    assertEquals("Plain words.\n", read.text().text());
    assertEquals("https://example.org/", read.payload().url());
    assertNull(read.payload().time());
  }

  @Test
  void saysThatThereIsNoPage() {
    String images = FILE.replace("text/html; charset", "image/gif; charset");
    assertTrue(Reading.reason(extract(images, "")).contains("no page, PDF or text"));
  }

  @Test
  void doesNotGoDownWithoutEnd() {
    StringBuilder deep = new StringBuilder("MIME-Version: 1.0\r\n");
    for (int i = 0; i < 5_000; i++) {
      deep.append("Content-Type: multipart/mixed; boundary=b").append(i);
      deep.append("\r\n\r\n--b").append(i).append("\r\n");
    }
    assertTrue(Reading.reason(extract(deep.toString(), "")).contains("nested more than 10 deep"));
  }
}
