package touchstone.extract;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The charset is decided as browsers decide it, and the decision is on record. */
class CharsetsTest {

  private static final List<String> NOT_IN_JAVA =
      List.of("ISO-8859-10", "ISO-8859-14", "replacement");

  /** Beginnings of pages, and the encoding that each declares. */
  private static final List<Map.Entry<String, String>> PAGES =
      List.of(
          Map.entry("<meta charset=iso-8859-2>", "ISO-8859-2"),
          Map.entry("<META CHARSET = 'ISO-8859-2' >", "ISO-8859-2"),
          Map.entry("<meta/charset=\"koi8-r\">", "KOI8-R"),
          Map.entry("<meta charset=ISO-8859-1>", "windows-1252"),
          Map.entry("<meta charset=latin1>", "windows-1252"),
          Map.entry("<meta charset=ascii>", "windows-1252"),
          Map.entry("<meta charset=utf-16>", "UTF-8"),
          Map.entry("<meta charset=utf-16be>", "UTF-8"),
          Map.entry("<meta charset=x-user-defined>", "windows-1252"),
          Map.entry("<meta charset=gb2312>", "GBK"),
          Map.entry("<meta charset=' sjis '>", "Shift_JIS"),
          Map.entry("<meta charset=windows-949>", "EUC-KR"),
          Map.entry(
              "<meta http-equiv=content-type content='text/html; charset=iso-8859-2'>",
              "ISO-8859-2"),
          Map.entry(
              "<meta content='text/html; charset=iso-8859-2' http-equiv=Content-Type>",
              "ISO-8859-2"),
          Map.entry(
              "<meta http-equiv=content-type content='charset charset = \"koi8-u\"'>", "KOI8-U"),
          Map.entry(
              "<meta http-equiv=content-type content=\"text/html;charset='koi8-u'\">", "KOI8-U"),
          Map.entry("<meta charset=nonsense><meta charset=iso-8859-2>", "ISO-8859-2"),
          Map.entry("<!-- <meta charset=koi8-r> --><meta charset=iso-8859-2>", "ISO-8859-2"),
          Map.entry("<!--><meta charset=iso-8859-2>", "ISO-8859-2"),
          Map.entry("<a title='<meta charset=koi8-r>'><meta charset=iso-8859-2>", "ISO-8859-2"),
          Map.entry("</a title='<meta charset=koi8-r>'><meta charset=iso-8859-2>", "ISO-8859-2"),
          Map.entry("<!x <meta charset=koi8-r><meta charset=iso-8859-2>", "ISO-8859-2"),
          Map.entry("<? x ><meta charset=iso-8859-2>", "ISO-8859-2"),
          Map.entry("<p a=b/c d = e f =g><meta =x charset=koi8-r>", "KOI8-R"),
          Map.entry("<?xml version='1.0' encoding='iso-8859-2'?><p>", "ISO-8859-2"));

  /** Beginnings of pages that declare an encoding. */
  static final List<String> DECLARED = PAGES.stream().map(Map.Entry::getKey).toList();

  private static String decision(String page, String header) {
    try {
      return Charsets.page(page.getBytes(ISO_8859_1), header).decision();
    } catch (UnreadableException none) {
      return none.reason();
    }
  }

  @Test
  void takesWhatThePageSays() {
    PAGES.forEach(
        page ->
            assertEquals(
                page.getValue() + " (meta)",
                decision(page.getKey() + "<p>text", ""),
                page.getKey()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<meta content='text/html; charset=koi8-r'>",
        "<meta http-equiv=refresh content='text/html; charset=koi8-r'>",
        "<meta http-equiv=content-type content='charset'>",
        "<meta http-equiv=content-type content='charset=\"koi8-r'>",
        "<meta charset=utf-7>",
        "<meta charset=nonsense http-equiv=content-type content='x;charset=koi8-r'>",
        "<meta http-equiv=content-type content='x;charset=koi8-r' charset=nonsense>",
        "<meta charset=cp037>",
        "<meta charset=''>",
        "<metacharset=koi8-r>",
        "<meta charset='koi8-r",
        "<meta charset=koi8-r",
        "<meta charset",
        "<meta",
        "<!-- <meta charset=koi8-r>",
        "<?xml version='1.0'?>",
        "<?xml encoding=",
        "<?xml encoding='koi8-r"
      })
  void passesOverWhatSaysNothing(String page) {
    assertEquals("UTF-8 (not declared, but valid)", decision(page, ""));
    assertEquals("windows-1252 (not declared, and no UTF-8)", decision("\u00E9 " + page, ""));
  }

  /** Here Chromium does otherwise: it takes the last of two attributes, and it knows scripts. */
  @Test
  void keepsToTheStandardWhereBrowsersDiffer() {
    assertEquals("ISO-8859-2 (meta)", decision("<meta charset=iso-8859-2 charset=koi8-r>", ""));
    assertEquals("KOI8-R (meta)", decision("<script>'<meta charset=koi8-r>'</script>", ""));
  }

  @Test
  void looksAtTheFirst1024Bytes() {
    String meta = "<meta charset=koi8-r>";
    assertEquals("KOI8-R (meta)", decision(" ".repeat(1_024 - meta.length()) + meta, ""));
    assertEquals(
        "UTF-8 (not declared, but valid)", decision(" ".repeat(1_025 - meta.length()) + meta, ""));
  }

  @Test
  void prefersTheHeaderToThePageAndTheMarkToTheHeader() {
    assertEquals("ISO-8859-2 (header)", decision("<meta charset=koi8-r>", "latin2"));
    assertEquals("KOI8-R (meta)", decision("<meta charset=koi8-r>", "nonsense"));
    assertEquals(
        "UTF-8 (byte order mark)", decision("\u00EF\u00BB\u00BF<meta charset=koi8-r>", "latin2"));
    assertEquals("UTF-16BE (byte order mark)", decision("\u00FE\u00FF\0<\0p\0>\0x", "latin2"));
    assertEquals("UTF-16LE (byte order mark)", decision("\u00FF\u00FE<\0p\0>\0x\0", "latin2"));
  }

  @Test
  void readsUtf16AsTold() {
    byte[] page = "<p>Grüße".getBytes(UTF_16LE);
    assertEquals("Grüße\n", Reading.text(page, new Told(MediaTypes.HTML, "utf-16", "")).text());
    byte[] xml = "<?xml version='1.0'?><p>Grüße".getBytes(UTF_16LE);
    assertEquals("Grüße\n", Reading.text(xml, new Told(MediaTypes.HTML, "", "")).text());
  }

  @Test
  void decodesTheBytesThatWindows1252LeavesOut() {
    assertEquals(
        "a\u0081\u20AC\u009D\n",
        Reading.text(
                new byte[] {'a', (byte) 0x81, (byte) 0x80, (byte) 0x9D},
                new Told(MediaTypes.HTML, "iso-8859-1", ""))
            .text());
  }

  @Test
  void decodesWithWhatBrowsersMeanByALabel() {
    byte[] chinese = "<meta charset=gb2312><p>漢字€".getBytes(Charset.forName("GB18030"));
    assertEquals("漢字€\n", Reading.text(chinese, new Told(MediaTypes.HTML, "", "")).text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"hz-gb-2312", "iso-2022-kr", "replacement"})
  void refusesWhatBrowsersRefuse(String label) {
    byte[] page = "<p>x".getBytes(UTF_8);
    String reason =
        Reading.reason(TextExtractor.extract(page, new Told(MediaTypes.HTML, label, "")));
    assertTrue(reason.contains("in the charset replacement"), reason);
  }

  @Test
  void knowsACharsetOfJavaForEveryLabel() {
    for (String line : CharsetLabels.table().lines().toList()) {
      String label = line.substring(line.lastIndexOf('|') + 1).split(" ", -1)[0];
      CharsetLabels.Encoding encoding =
          CharsetLabels.find("\n" + label.toUpperCase(Locale.ROOT) + " ");
      assertNotNull(encoding, label);
      assertTrue(encoding.charset() != null || NOT_IN_JAVA.contains(encoding.name()), line);
    }
    assertNull(CharsetLabels.find("utf-7"));
    assertNull(CharsetLabels.find("\u00A0utf-8"));
  }
}
