package touchstone.extract;

import java.util.Locale;

/** The value of a Content-Type header, read as forgivingly as browsers read it. */
final class ContentType {

  private ContentType() {}

  /** Returns the value of a parameter, without quotation marks; empty if there is none. */
  static String parameter(String header, String name) {
    int at = header.indexOf(';');
    while (at >= 0 && at < header.length()) {
      int end = endOfParameter(header, at + 1);
      String parameter = header.substring(at + 1, end);
      int equals = parameter.indexOf('=');
      if (equals > 0 && parameter.substring(0, equals).strip().equalsIgnoreCase(name)) {
        return unquoted(parameter.substring(equals + 1).strip());
      }
      at = end;
    }
    return "";
  }

  /** Returns the type alone, in lower case. */
  static String essence(String header) {
    int at = header.indexOf(';');
    return (at < 0 ? header : header.substring(0, at)).strip().toLowerCase(Locale.ROOT);
  }

  private static int endOfParameter(String header, int from) {
    boolean quoted = false;
    for (int i = from; i < header.length(); i++) {
      char c = header.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ';' && !quoted) {
        return i;
      }
    }
    return header.length();
  }

  private static String unquoted(String value) {
    boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
    return quoted ? value.substring(1, value.length() - 1) : value;
  }
}
