package touchstone.extract;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of its charset in its first 1,024 bytes, found before it is parsed, after the
 * "prescan a byte stream" steps of the HTML Standard.
 */
final class MetaPrescan {

  private static final int LENGTH = 1_024;
  private static final String END = "end of the bytes";

  private final String head;
  private int at;

  private MetaPrescan(String head) {
    this.head = head;
  }

  /** Returns the encoding that the page declares; null if it declares none that browsers know. */
  static CharsetLabels.@Nullable Encoding find(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, LENGTH), ISO_8859_1);
    if (head.startsWith("<\0?\0x\0")) {
      return CharsetLabels.find("utf-16le");
    }
    if (head.startsWith("\0<\0?\0x")) {
      return CharsetLabels.find("utf-16be");
    }
    CharsetLabels.Encoding meta = new MetaPrescan(head).scan();
    return meta == null ? xmlDeclaration(head) : meta;
  }

  private CharsetLabels.@Nullable Encoding scan() {
    while (at < head.length()) {
      if (head.startsWith("<!--", at)) {
        int end = head.indexOf("-->", at + 2);
        at = end < 0 ? head.length() : end + 2;
      } else if (isMeta()) {
        at += "<meta".length();
        CharsetLabels.Encoding found = meta();
        if (found != null) {
          return found;
        }
      } else if (isTag()) {
        skipName();
        skipAttributes();
      } else if (startsWithAny("<!", "</", "<?")) {
        int end = head.indexOf('>', at);
        at = end < 0 ? head.length() : end;
      }
      at++;
    }
    return null;
  }

  private boolean isMeta() {
    int after = at + "<meta".length();
    return head.regionMatches(true, at, "<meta", 0, "<meta".length())
        && after < head.length()
        && (isSpace(head.charAt(after)) || head.charAt(after) == '/');
  }

  private boolean isTag() {
    if (head.charAt(at) != '<') {
      return false;
    }
    int name = head.startsWith("</", at) ? at + 2 : at + 1;
    return name < head.length() && isLetter(head.charAt(name));
  }

  private boolean startsWithAny(String... starts) {
    for (String start : starts) {
      if (head.startsWith(start, at)) {
        return true;
      }
    }
    return false;
  }

  private void skipName() {
    while (at < head.length() && !isSpace(head.charAt(at)) && head.charAt(at) != '>') {
      at++;
    }
  }

  private void skipAttributes() {
    while (attribute() != null) {
      // each moves on
    }
  }

  /** Reads the attributes of a meta element, of which the first of each name counts. */
  private CharsetLabels.@Nullable Encoding meta() {
    Set<String> seen = new HashSet<>();
    boolean pragma = false;
    Boolean needsPragma = null;
    CharsetLabels.Encoding charset = null;
    for (String[] attribute = attribute(); attribute != null; attribute = attribute()) {
      String value = attribute[1];
      if (!seen.add(attribute[0])) {
        continue;
      }
      switch (attribute[0]) {
        case "http-equiv" -> pragma = pragma || value.equals("content-type");
        case "content" -> {
          String label = charsetOf(value);
          if (needsPragma == null && label != null && CharsetLabels.find(label) != null) {
            charset = CharsetLabels.findInPage(label);
            needsPragma = true;
          }
        }
        case "charset" -> {
          charset = CharsetLabels.findInPage(value);
          needsPragma = false;
        }
        default -> {
          // says nothing of the charset
        }
      }
    }
    boolean counts = needsPragma != null && (!needsPragma || pragma);
    return counts ? charset : null;
  }

  /** Returns name and value of the next attribute in lower case; null if the tag is over. */
  private String @Nullable [] attribute() {
    while (at < head.length() && (isSpace(head.charAt(at)) || head.charAt(at) == '/')) {
      at++;
    }
    if (at >= head.length() || head.charAt(at) == '>') {
      return null;
    }
    int start = at;
    at++; // an equals sign in the first place belongs to the name
    while (at < head.length() && !isSpace(head.charAt(at)) && "/>=".indexOf(head.charAt(at)) < 0) {
      at++;
    }
    String name = lower(head.substring(start, Math.min(at, head.length())));
    skipSpace();
    if (at >= head.length() || head.charAt(at) != '=') {
      return at >= head.length() ? null : new String[] {name, ""};
    }
    at++;
    skipSpace();
    String value = value();
    return value.equals(END) ? null : new String[] {name, lower(value)};
  }

  private String value() {
    if (at >= head.length()) {
      return END;
    }
    char quote = head.charAt(at);
    if (quote == '"' || quote == '\'') {
      int end = head.indexOf(quote, at + 1);
      String value = end < 0 ? END : head.substring(at + 1, end);
      at = end < 0 ? head.length() : end + 1;
      return value;
    }
    int start = at;
    skipName();
    return at >= head.length() ? END : head.substring(start, at);
  }

  private void skipSpace() {
    while (at < head.length() && isSpace(head.charAt(at))) {
      at++;
    }
  }

  /** Returns the label after {@code charset=} in the content of a pragma, or null. */
  static @Nullable String charsetOf(String content) {
    String text = lower(content);
    int from = text.indexOf("charset");
    while (from >= 0) {
      int i = afterSpace(text, from + "charset".length());
      if (i < text.length() && text.charAt(i) == '=') {
        return label(text, afterSpace(text, i + 1));
      }
      from = text.indexOf("charset", from + 1);
    }
    return null;
  }

  private static @Nullable String label(String text, int start) {
    if (start >= text.length()) {
      return null;
    }
    char quote = text.charAt(start);
    if (quote == '"' || quote == '\'') {
      int end = text.indexOf(quote, start + 1);
      return end < 0 ? null : text.substring(start + 1, end);
    }
    int end = start;
    while (end < text.length() && !isSpace(text.charAt(end)) && text.charAt(end) != ';') {
      end++;
    }
    return text.substring(start, end);
  }

  private static int afterSpace(String text, int from) {
    int i = from;
    while (i < text.length() && isSpace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static CharsetLabels.@Nullable Encoding xmlDeclaration(String head) {
    int end = head.startsWith("<?xml") ? head.indexOf('>') : -1;
    int encoding = end < 0 ? -1 : head.substring(0, end).indexOf("encoding");
    if (encoding < 0) {
      return null;
    }
    String rest = head.substring(encoding + "encoding".length(), end).replace("=", " ").strip();
    int close = rest.length() < 2 ? -1 : rest.indexOf(rest.charAt(0), 1);
    boolean quoted = close > 0 && (rest.charAt(0) == '"' || rest.charAt(0) == '\'');
    return quoted ? CharsetLabels.findInPage(rest.substring(1, close)) : null;
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r';
  }
}
