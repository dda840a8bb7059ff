package touchstone.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Finds JSON-LD in a file: the file itself, or the script elements of a page that hold it. Scripts
 * inside a comment are none, as for a browser.
 */
final class JsonLdScripts {

  private static final String TYPE = "application/ld+json";

  private JsonLdScripts() {}

  /** Returns the values that could be read; the others are remarks. */
  static List<JsonValue> read(String file, byte[] bytes, Remarks remarks) {
    List<JsonValue> values = new ArrayList<>();
    if (!isPage(bytes)) {
      try {
        values.add(JsonText.read(file, bytes));
      } catch (NotJsonException notJson) {
        remarks.refused(Place.line(file, notJson.line()), notJson.message());
      }
      return values;
    }
    String page;
    try {
      page = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException notUtf8) {
      remarks.refused(Place.of(file), "the page is not UTF-8; save it again as UTF-8");
      return values;
    }
    for (Script script : scripts(page)) {
      try {
        values.add(JsonText.read(file, script.linesBefore(), script.text()));
      } catch (NotJsonException notJson) {
        remarks.refused(Place.line(file, notJson.line()), notJson.message());
      }
    }
    return values;
  }

  /** Returns whether the first character that counts opens a tag. */
  static boolean isPage(byte[] bytes) {
    for (byte b : bytes) {
      char c = (char) (b & 0xFF);
      boolean markOrSpace = c == 0xEF || c == 0xBB || c == 0xBF || Character.isWhitespace(c);
      if (!markOrSpace) {
        return c == '<';
      }
    }
    return false;
  }

  /**
   * The text of a script element.
   *
   * @param linesBefore how many lines end before it
   * @param text what it holds
   */
  private record Script(int linesBefore, String text) {}

  private static List<Script> scripts(String page) {
    String lower = page.toLowerCase(Locale.ROOT);
    List<Script> scripts = new ArrayList<>();
    if (lower.length() != page.length()) {
      lower = page; // a letter that is two in lower case would move every place
    }
    int at = 0;
    int lines = 0;
    int counted = 0;
    while (true) {
      int open = lower.indexOf("<script", at);
      int comment = lower.indexOf("<!--", at);
      if (open < 0) {
        return scripts;
      }
      if (comment >= 0 && comment < open) {
        int end = lower.indexOf("-->", comment + 4);
        at = end < 0 ? lower.length() : end + 3;
        continue;
      }
      int start = lower.indexOf('>', open);
      int end = start < 0 ? -1 : lower.indexOf("</script", start);
      if (end < 0) {
        return scripts;
      }
      if (lower.substring(open, start).contains(TYPE)) {
        lines += (int) page.substring(counted, start + 1).chars().filter(c -> c == '\n').count();
        counted = start + 1;
        scripts.add(new Script(lines, page.substring(start + 1, end)));
      }
      at = end + 1;
    }
  }
}
