package touchstone.capture;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.Locale;

/** The characters of paths and queries. */
final class UrlText {

  /** What RFC 3986 lets stand in a path or a query, besides letters, digits and escapes. */
  private static final String PLAIN = "-._~!$&'()*+,;=:@/?";

  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private UrlText() {}

  /** Percent-encodes everything that may not stand in a path or a query, as UTF-8. */
  static String encode(String text) {
    StringBuilder encoded = new StringBuilder(text.length());
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < bytes.length; i++) {
      char c = (char) (bytes[i] & 0xFF);
      if (isPlain(c) || (c == '%' && isEscape(bytes, i))) {
        encoded.append(c);
      } else {
        encoded.append('%').append(HEX.toHexDigits(bytes[i]));
      }
    }
    return encoded.toString();
  }

  private static boolean isPlain(char c) {
    return c < 0x80 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0);
  }

  private static boolean isEscape(byte[] bytes, int at) {
    return at + 2 < bytes.length
        && HexFormat.isHexDigit(bytes[at + 1])
        && HexFormat.isHexDigit(bytes[at + 2]);
  }

  /** Percent-encodes the bytes beyond ASCII of a header, whose characters are bytes. */
  static String encodeBytes(String header) {
    StringBuilder encoded = new StringBuilder(header.length());
    for (int i = 0; i < header.length(); i++) {
      char c = header.charAt(i);
      if (c < 0x80) {
        encoded.append(c);
      } else {
        encoded.append('%').append(HEX.toHexDigits((byte) c));
      }
    }
    return encoded.toString();
  }

  /** Returns a path percent-encoded and without dot segments; it begins with a slash. */
  static String path(String raw) {
    Deque<String> kept = new ArrayDeque<>();
    String last = "";
    for (String segment : encode(raw.isEmpty() ? "/" : raw).substring(1).split("/", -1)) {
      last = segment.toLowerCase(Locale.ROOT).replace("%2e", ".");
      if (last.equals("..")) {
        kept.pollLast();
      } else if (!last.equals(".")) {
        kept.addLast(segment);
      }
    }
    boolean folder = last.equals(".") || last.equals("..");
    return "/" + String.join("/", kept) + (folder && !kept.isEmpty() ? "/" : "");
  }
}
