package touchstone.extract;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bytes are read as what they are told to be, or as what they look like. */
class TextExtractorTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<!DOCTYPE html><p>x|text/html",
        "<html><p>x|text/html",
        "  <!-- c --><p>x|text/html",
        "<P CLASS=a>x|text/html",
        "<?xml version='1.0'?> <html xmlns='a'>x|text/html",
        "\u00EF\u00BB\u00BF<html>x|text/html",
        "Just words < and >|text/plain",
        "BMW is a car|text/plain",
        "# Title|text/plain"
      })
  void sniffsText(String text, String type) {
    Extraction.Read read =
        Reading.read(TextExtractor.extract(text.getBytes(ISO_8859_1), Told.NOTHING));
    assertEquals(type, read.text().facts().mediaType());
    assertEquals(type, read.payload().mediaType());
    assertNull(read.payload().time());
    assertArrayEquals(text.getBytes(ISO_8859_1), read.payload().bytes());
  }

  @Test
  void namesWhatItCannotRead() {
    Map<String, String> names = new LinkedHashMap<>();
    names.put("\u0089PNG\r\n\u001A", "an image (image/png)");
    names.put("\u00FF\u00D8\u00FF\u00E0\0\0", "an image (image/jpeg)");
    names.put("GIF89a\1\0", "an image (image/gif)");
    names.put("RIFF\0\0\0\0WEBPVP8 ", "an image (image/webp)");
    names.put("RIFF\0\0\0\0AVI LIST", "a video (video/x-riff)");
    names.put("\0\0\0 ftypisom\0", "a video (video/mp4)");
    names.put("OggS\0\2", "a sound recording (audio/ogg)");
    names.put("wOFF\0\1", "a font (font/woff)");
    names.put("\u00D0\u00CF\u0011\u00E0\0", "of the type application/x-ole-storage");
    names.put("{\\rtf1 words}", "of the type application/rtf");
    names.put("<?xml version='1.0'?><rss>", "of the type application/xml");
    names.put("<svg xmlns=x>", "of the type application/xml");
    names.put("\0\1\2\3", "of no known type");
    names.put("", "it is empty");
    Told generic = new Told("application/octet-stream", "", "");
    names.forEach(
        (text, name) -> {
          String reason = Reading.reason(TextExtractor.extract(text.getBytes(ISO_8859_1), generic));
          assertTrue(reason.contains(name) && reason.contains("was expected"), reason);
        });
  }

  @Test
  void refusesAPageThatShowsNothing() {
    byte[] page = "<script>document.write('x')</script><p hidden>y".getBytes(UTF_8);
    String reason = Reading.reason(TextExtractor.extract(page, Told.NOTHING));
    assertTrue(reason.contains("shows no text"), reason);
  }

  @ParameterizedTest
  @CsvSource({
    "a.HTML,text/html",
    "a.htm,text/html",
    "a.xhtml,application/xhtml+xml",
    "a.pdf,application/pdf",
    "a.txt,text/plain",
    "a.md,text/markdown",
    "a.warc,application/warc",
    "a.warc.gz,application/warc",
    "a.wacz,application/wacz",
    "a.mht,multipart/related",
    "a.arc.gz,application/x-arc",
    "html,''",
    "a.xyz,''"
  })
  void guessesByTheNameOfAFile(String name, String type) {
    assertEquals(new Told(type, "", "u"), Told.byName(name, "u"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text/html; charset=utf-8|text/html|utf-8",
        "TEXT/HTML;CHARSET=\"UTF-8\"|text/html|UTF-8",
        "text/html; a=\"b;charset=x\"; charset=koi8-r|text/html|koi8-r",
        "text/html; charset|text/html|''",
        "text/html;|text/html|''",
        "''|''|''"
      })
  void readsContentTypes(String header, String type, String charset) {
    assertEquals(new Told(type, charset, ""), Told.byHeader(header, ""));
  }

  @Test
  void readsPlainTextInBlocks() {
    byte[] text = "One\nline\r\n\r\n  Two \twords\n\n\n".getBytes(UTF_8);
    var read = Reading.text(text, new Told("text/plain", "", ""));
    assertEquals("One\nline\nTwo words\n", read.text());
    assertEquals(2, read.blocks().size());
    assertEquals("UTF-8 (not declared, but valid)", read.facts().charset());
    var latin =
        Reading.text("Gr\u00FC\u00DFe".getBytes(ISO_8859_1), new Told("text/markdown", "", ""));
    assertEquals("Grüße\n", latin.text());
    assertEquals("windows-1252 (not declared, and no UTF-8)", latin.facts().charset());
  }

  @Test
  void refusesTextThatIsNone() {
    String nul = Reading.reason(TextExtractor.extract(new byte[9], new Told("text/plain", "", "")));
    assertTrue(nul.contains("NUL"), nul);
    Limits small = new Limits(10, 10, 10, 10, Duration.ofSeconds(9), 64);
    byte[] text = "eleven chars".getBytes(UTF_8);
    String much = Reading.reason(TextExtractor.extract(text, Told.NOTHING, small));
    assertTrue(much.contains("has 12 characters, and at most 10"), much);
    byte[] more = "words ".repeat(9).getBytes(UTF_8);
    String bytes = Reading.reason(TextExtractor.extract(more, Told.NOTHING, small));
    assertTrue(bytes.contains("has 54 bytes, and at most 10"), bytes);
  }

  @Test
  void tellsWhatBrokeAndWhatWasLate() {
    Limits hurried = new Limits(1 << 24, 1 << 20, 10, 10, Duration.ofMillis(1), 64);
    byte[] text = "<p>words".repeat(100_000).getBytes(UTF_8);
    String late = Reading.reason(TextExtractor.extract(text, Told.NOTHING, hurried));
    assertTrue(late.contains("took longer than"), late);
  }

  @Test
  void doesNotOpenArchivesWithoutEnd() {
    WarcBytes inner = new WarcBytes(false).page("https://example.org/");
    for (int i = 0; i < 3; i++) {
      String head = "HTTP/1.1 200 OK\nContent-Type: application/warc\n\n";
      inner = new WarcBytes(false).response("https://example.org/", head, inner.bytes());
    }
    Told told = new Told("", "", "https://example.org/");
    String reason = Reading.reason(TextExtractor.extract(inner.bytes(), told));
    assertTrue(reason.contains("archives stand in archives"), reason);
  }
}
