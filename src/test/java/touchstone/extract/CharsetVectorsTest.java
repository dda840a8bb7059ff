package touchstone.extract;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import touchstone.Corpora;
import touchstone.Measured;

/** Pages that declare their charset in every way, and pages that only seem to. */
class CharsetVectorsTest {

  private static final String SUITE = "html5/test/data/encoding/";

  /** Ways to declare a charset; the label stands where {@code %s} does. */
  private static final List<String> DECLARATIONS =
      List.of(
          "<meta charset=%s>",
          "<meta charset=\"%s\">",
          "<meta charset='%s'/>",
          "<META\nCHARSET\t=\f%s >",
          "<meta name=x charset=%s id=y>",
          "<meta/charset=%s />",
          "<!-- <meta charset=utf-8> --><meta charset=%s>",
          "<title><meta charset=%s>",
          "<p title='>'><meta charset=%s>",
          "<meta http-equiv=Content-Type content='text/html; charset=%s'>",
          "<meta content=\"text/html;charset=%s\" http-equiv=\"content-type\">",
          "<meta http-equiv=content-type content='charset = %s ; x'>",
          "<meta http-equiv=content-type content='x; charset=\"%s\"'>");

  /** What is no declaration. */
  private static final List<String> NONE =
      List.of(
          "<!-- <meta charset=%s> -->",
          "<metacharset=%s>",
          "<meta name=charset content=%s>",
          "<meta content='text/html; charset=%s'>",
          "<meta http-equiv=refresh content='charset=%s'>",
          "<p title='<meta charset=%s>'>",
          "<!doctype <meta charset=%s>",
          "<meta http-equiv=content-type content='charset=\"%s'>",
          "<meta charset=no-%s>",
          "<meta charset '%s'>");

  private static final Map<String, String> LABELS =
      Map.of(
          "iso8859-2", "ISO-8859-2",
          "Latin1", "windows-1252",
          "koi8", "KOI8-R",
          "SJIS", "Shift_JIS",
          "utf-16le", "UTF-8",
          "big5-hkscs", "Big5",
          "windows-1251", "windows-1251");

  private static String decision(byte[] page) throws UnreadableException {
    String decision = Charsets.page(page, "").decision();
    return decision.endsWith("(meta)") || decision.endsWith("mark)")
        ? decision.substring(0, decision.indexOf(" ("))
        : "none";
  }

  private static String decision(String page) throws UnreadableException {
    return decision(page.getBytes(ISO_8859_1));
  }

  @Test
  void areDecidedAsTheStandardDoes() throws UnreadableException {
    int tried = 0;
    for (Map.Entry<String, String> label : LABELS.entrySet()) {
      for (String declaration : DECLARATIONS) {
        String page = declaration.formatted(label.getKey()) + "<p>\u00E9";
        assertEquals(label.getValue(), decision(page), page);
        tried++;
      }
      for (String none : NONE) {
        String page = none.formatted(label.getKey()) + "<p>\u00E9";
        assertEquals("none", decision(page), page);
        tried++;
      }
    }
    assertTrue(tried >= 82, "only " + tried);
    Measured.write("F5", getClass(), "1", tried + " pages of our own decided as the standard does");
  }

  /** Returns pages with the encoding that each is to be read in. */
  private static Map<String, String> vectors() throws IOException {
    Map<String, String> vectors = new LinkedHashMap<>();
    for (String name : List.of("tests1.dat", "tests2.dat", "test-yahoo-jp.dat")) {
      String file = Files.readString(Corpora.npm(SUITE + name), ISO_8859_1);
      for (String test : file.split("(?m)^#data\\r?\\n", -1)) {
        int encoding = test.indexOf("#encoding");
        if (encoding >= 0) {
          String expected = test.substring(encoding + "#encoding".length()).strip();
          vectors.put(test.substring(0, encoding), expected.split("\\s", 2)[0]);
        }
      }
    }
    return vectors;
  }

  private static String named(String label) {
    CharsetLabels.Encoding encoding = CharsetLabels.find(label.replace("euc_jp", "euc-jp"));
    return encoding == null ? "none" : encoding.name();
  }

  /**
   * Returns whether a page is decided otherwise on purpose: a script would have to run, the charset
   * is declared after the 1,024 bytes that are looked at, or by what is no label (any more).
   */
  private static boolean isOtherHere(String page) {
    return page.contains("document.write")
        || page.indexOf("charset=\"iso8859-2\"") > 1_024
        || page.contains("charset=iso8859-2\">")
        || page.contains("charset='euc_jp'")
        || page.contains("charset    =     'euc_jp'");
  }

  @Test
  void agreeWithTheVectorsOfHtml5lib() throws IOException {
    List<String> wrong = new ArrayList<>();
    int same = 0;
    int other = 0;
    int declared = 0;
    for (Map.Entry<String, String> vector : vectors().entrySet()) {
      String expected = named(vector.getValue());
      String found = decision(vector.getKey());
      declared += found.equals("none") ? 0 : 1;
      if (found.equals(expected) || found.equals("none") && expected.equals("windows-1252")) {
        same++;
      } else if (isOtherHere(vector.getKey())) {
        other++;
      } else {
        wrong.add(expected + ", not " + found + ": " + vector.getKey());
      }
    }
    assertEquals("", String.join("\n", wrong));
    assertTrue(same >= 70 && other <= 12 && declared > 30, same + ", " + declared);
    Measured.write(
        "F5",
        getClass(),
        "2",
        "%s of %s vectors of html5lib; the others need a script, a look beyond 1,024 bytes or a label that is none"
            .formatted(same, same + other));
  }
}
