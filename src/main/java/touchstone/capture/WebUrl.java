package touchstone.capture;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An absolute address of the web, ready to be asked for.
 *
 * <p>Reading is strict where a mistake would lead to another host (user names, backslashes, numbers
 * for a host, control characters), and forgiving where it would not: path and query are
 * percent-encoded as a browser does it, dot segments are resolved, the fragment is left out.
 *
 * @param secure whether it is https
 * @param host in ASCII and lower case
 * @param port the port to connect to
 * @param target path and query, as a request names them
 */
record WebUrl(boolean secure, String host, int port, String target) {

  private static final int LONGEST = 8_192;
  private static final Pattern SCHEME =
      Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):.*", Pattern.DOTALL);
  private static final Pattern WEB =
      Pattern.compile("(https?)://([^/?#]+)([^?#]*)(\\?[^#]*)?(?:#.*)?", Pattern.CASE_INSENSITIVE);
  private static final Pattern HOST_AND_PORT = Pattern.compile("([^:]+)(?::([0-9]{1,5}))?");

  /**
   * Reads an address.
   *
   * @param ports the ports that may be connected to
   * @throws CaptureException if it is none that may be fetched, with the reason
   */
  static WebUrl parse(String text, List<Integer> ports) throws CaptureException {
    if (text.length() > LONGEST) {
      String found = "has " + text.length() + " characters, at most " + LONGEST + " are taken";
      throw CaptureException.of(Reason.URL, text, found);
    }
    if (text.codePoints().anyMatch(WebUrl::isDubious) || !text.equals(text.strip())) {
      String found =
          "has a backslash, a control character, half a character, or white space around it";
      throw CaptureException.of(Reason.URL, text, found);
    }
    Matcher web = WEB.matcher(text);
    if (!web.matches()) {
      throw noWebAddress(text);
    }
    String authority = web.group(2);
    if (authority.indexOf('@') >= 0) {
      throw CaptureException.of(Reason.USER_INFO, text, "has a user name before its host");
    }
    boolean secure = web.group(1).equalsIgnoreCase("https");
    Matcher parts = HOST_AND_PORT.matcher(authority);
    Optional<String> host = parts.matches() ? HostName.parse(parts.group(1)) : Optional.empty();
    if (namesThisMachine(parts)) {
      throw CaptureException.of(Reason.NOT_PUBLIC, text, "names this machine");
    }
    if (host.isEmpty()) {
      String found = "has no host name, or one that could be taken for another";
      throw CaptureException.of(Reason.URL, text, found);
    }
    int port = parts.group(2) == null ? standard(secure) : Integer.parseInt(parts.group(2));
    if (!ports.contains(port)) {
      throw CaptureException.of(Reason.PORT, text, "names the port " + port);
    }
    String query = web.group(4) == null ? "" : UrlText.encode(web.group(4));
    return new WebUrl(secure, host.get(), port, UrlText.path(web.group(3)) + query);
  }

  /**
   * Characters that readers of addresses drop or take for others; half of one, which Java writes as
   * a question mark, would make a query of the rest of a path.
   */
  private static boolean isDubious(int c) {
    return c == '\\'
        || c < ' '
        || (c >= 0x7F && c < 0xA0)
        || c == 0x2028
        || c == 0x2029
        || Character.getType(c) == Character.SURROGATE;
  }

  private static CaptureException noWebAddress(String text) {
    Matcher scheme = SCHEME.matcher(text);
    String name = scheme.matches() ? scheme.group(1).toLowerCase(Locale.ROOT) : "";
    return name.isEmpty() || name.equals("http") || name.equals("https")
        ? CaptureException.of(Reason.URL, text, "is no whole web address")
        : CaptureException.of(Reason.SCHEME, text, "has the scheme " + name);
  }

  /** Whether the host is {@code localhost}, which is no name that could be looked up. */
  private static boolean namesThisMachine(Matcher parts) {
    if (!parts.matches()) {
      return false;
    }
    String host = "." + parts.group(1).toLowerCase(Locale.ROOT).replaceFirst("\\.$", "");
    return host.endsWith(".localhost");
  }

  private static int standard(boolean secure) {
    return secure ? 443 : 80;
  }

  /**
   * Reads where a redirect leads to.
   *
   * @param location the header's value; one character for each byte
   * @throws CaptureException if it leads to where nothing may be fetched
   */
  WebUrl resolve(String location, List<Integer> ports) throws CaptureException {
    String to = location.strip();
    if (SCHEME.matcher(to).matches()) {
      return parse(UrlText.encodeBytes(to), ports);
    }
    String start = origin();
    if (to.startsWith("//")) {
      start = secure ? "https:" : "http:";
    } else if (!to.startsWith("/")) {
      int query = target.indexOf('?');
      String path = query < 0 ? target : target.substring(0, query);
      if (to.isEmpty() || to.startsWith("#")) {
        start += target;
      } else {
        start += to.startsWith("?") ? path : path.substring(0, path.lastIndexOf('/') + 1);
      }
    }
    return parse(start + UrlText.encodeBytes(to), ports);
  }

  /** Returns scheme, host and port, as far as they are not the usual. */
  String origin() {
    return (secure ? "https://" : "http://") + authority();
  }

  /** Returns host and port, as the header {@code Host} has them. */
  String authority() {
    return port == standard(secure) ? host : host + ":" + port;
  }

  /** Returns the address of another document of the same origin. */
  WebUrl at(String otherTarget) {
    return new WebUrl(secure, host, port, otherTarget);
  }

  @Override
  public String toString() {
    return origin() + target;
  }
}
