package touchstone.extract;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/** Addresses as archives spell them, brought into a form that can be compared. */
final class WebAddress {

  private WebAddress() {}

  /** Returns an address without the angle brackets that some writers put around it. */
  static String bare(String url) {
    boolean bracketed = url.startsWith("<") && url.endsWith(">");
    return bracketed ? url.substring(1, url.length() - 1) : url;
  }

  /** Returns an address without its fragment, scheme and host in lower case, an empty path as /. */
  static String comparable(String url) {
    String whole = bare(url.strip());
    int hash = whole.indexOf('#');
    String address = hash < 0 ? whole : whole.substring(0, hash);
    int host = address.indexOf("://");
    if (host < 0) {
      return address;
    }
    int path = host + 3;
    while (path < address.length() && "/?".indexOf(address.charAt(path)) < 0) {
      path++;
    }
    String site = address.substring(0, path).toLowerCase(Locale.ROOT);
    String rest = address.substring(path);
    return site + (rest.startsWith("/") ? rest : "/" + rest);
  }

  /** Returns where a link on a page leads; the link as it is if that cannot be told. */
  static String resolve(String page, String link) {
    try {
      return new URI(page).resolve(new URI(link)).toString();
    } catch (URISyntaxException odd) {
      return link;
    }
  }
}
