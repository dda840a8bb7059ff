package touchstone.quote;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How a text directive is written: {@code [prefix-,]start[,end][,-suffix]}, percent-encoded. */
final class DirectiveSyntax {

  private static final String PLAIN = "._~";
  private static final String HEX = "0123456789ABCDEF";

  private DirectiveSyntax() {}

  static String write(TextFragment fragment) {
    StringBuilder out = new StringBuilder();
    if (fragment.prefix() != null) {
      encode(fragment.prefix(), out);
      out.append("-,");
    }
    encode(fragment.start(), out);
    if (fragment.end() != null) {
      out.append(',');
      encode(fragment.end(), out);
    }
    if (fragment.suffix() != null) {
      out.append(",-");
      encode(fragment.suffix(), out);
    }
    return out.toString();
  }

  static Optional<TextFragment> parse(String directive) {
    List<String> terms = new ArrayList<>(List.of(directive.split(",", -1)));
    String prefix = null;
    String suffix = null;
    if (terms.get(0).endsWith("-")) {
      String term = terms.remove(0);
      prefix = decode(term.substring(0, term.length() - 1));
    }
    if (!terms.isEmpty() && terms.get(terms.size() - 1).startsWith("-")) {
      suffix = decode(terms.remove(terms.size() - 1).substring(1));
    }
    if (terms.isEmpty() || terms.size() > 2 || terms.contains("")) {
      return Optional.empty();
    }
    String end = terms.size() > 1 ? decode(terms.get(1)) : null;
    return Optional.of(new TextFragment(prefix, decode(terms.get(0)), end, suffix));
  }

  /** Everything but letters, digits and three marks: a hyphen or a comma would be syntax. */
  private static void encode(String text, StringBuilder out) {
    for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (octet & 0xFF);
      if (c < 0x80 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0)) {
        out.append(c);
      } else {
        out.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 0xF));
      }
    }
  }

  /** A percent sign without two hexadecimal digits stands for itself. */
  private static String decode(String term) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(term.length());
    byte[] octets = term.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < octets.length; i++) {
      int high =
          octets[i] == '%' && i + 2 < octets.length ? Character.digit(octets[i + 1], 16) : -1;
      int low = high < 0 ? -1 : Character.digit(octets[i + 2], 16);
      if (low < 0) {
        out.write(octets[i]);
      } else {
        out.write(16 * high + low);
        i += 2;
      }
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
