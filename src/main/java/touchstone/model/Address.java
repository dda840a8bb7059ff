package touchstone.model;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The part of a web address that tells whose it is: host and path, in the form to compare.
 *
 * <p>Reading is strict on purpose. An address that a browser and a careless reader could take for
 * different hosts (user name, port, backslash, trailing dot, number for a host, letters outside
 * ASCII) is no address here, so it is never the publisher's.
 *
 * @param host ASCII labels in lower case, without a trailing dot
 * @param path absolute, with dot segments resolved, empty segments dropped and the percent-encoding
 *     of unreserved characters undone, so that two spellings of one path compare equal
 */
public record Address(String host, String path) {

  private static final Pattern LABEL = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?");
  private static final int LONGEST_HOST = 253;
  private static final int LONGEST_URL = 8_192;

  /** Returns the address that the text spells, or nothing if it is not plainly http or https. */
  public static Optional<Address> parse(String url) {
    if (url.length() > LONGEST_URL) {
      return Optional.empty();
    }
    try {
      URI uri = new URI(url);
      String scheme = uri.getScheme();
      if (scheme == null || !isWeb(scheme) || !isPlain(uri)) {
        return Optional.empty();
      }
      String host = uri.getHost().toLowerCase(Locale.ROOT);
      return isHostName(host)
          ? Optional.of(new Address(host, normalPath(uri.getRawPath())))
          : Optional.empty();
    } catch (URISyntaxException notAnAddress) {
      return Optional.empty();
    }
  }

  /** Returns whether the text is a host name of ASCII labels whose last is no number. */
  static boolean isHostName(String text) {
    if (text.length() > LONGEST_HOST) {
      return false;
    }
    String last = "";
    for (String label : text.split("\\.", -1)) {
      if (!LABEL.matcher(label).matches() || !isSound(label)) {
        return false;
      }
      last = label;
    }
    return last.length() < text.length() && !Character.isDigit(last.charAt(0));
  }

  /** An encoded label (IDNA) must be what its decoded form is encoded to. */
  private static boolean isSound(String label) {
    if (!label.startsWith("xn--")) {
      return true;
    }
    try {
      String decoded = IDN.toUnicode(label);
      return !decoded.equals(label) && IDN.toASCII(decoded).equals(label);
    } catch (IllegalArgumentException notEncodable) {
      return false;
    }
  }

  private static boolean isWeb(String scheme) {
    return scheme.equalsIgnoreCase("https") || scheme.equalsIgnoreCase("http");
  }

  private static boolean isPlain(URI uri) {
    return uri.getHost() != null
        && uri.getRawUserInfo() == null
        && uri.getHost().equals(uri.getRawAuthority());
  }

  private static String normalPath(String rawPath) {
    Deque<String> segments = new ArrayDeque<>();
    for (String segment : decodeUnreserved(rawPath).split("/", -1)) {
      if (segment.equals("..")) {
        segments.pollLast();
      } else if (!segment.isEmpty() && !segment.equals(".")) {
        segments.addLast(segment);
      }
    }
    return "/" + String.join("/", segments);
  }

  private static String decodeUnreserved(String path) {
    StringBuilder decoded = new StringBuilder(path.length());
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      if (c == '%') {
        // java.net.URI has refused an escape that is not two hexadecimal digits
        char escaped = (char) HexFormat.fromHexDigits(path, i + 1, i + 3);
        if (isUnreserved(escaped)) {
          decoded.append(escaped);
        } else {
          decoded.append(path, i, i + 3);
        }
        i += 2;
      } else {
        decoded.append(c);
      }
    }
    return decoded.toString();
  }

  private static boolean isUnreserved(char c) {
    return (c < 0x80 && Character.isLetterOrDigit(c)) || "-._~".indexOf(c) >= 0;
  }
}
