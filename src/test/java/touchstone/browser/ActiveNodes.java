package touchstone.browser;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What in a page would run, load or lead somewhere by itself; asked of a parser, not a browser. */
final class ActiveNodes {

  private static final Set<String> ADDRESSES =
      Set.of("href", "src", "action", "formaction", "data", "xlink:href", "poster", "srcdoc");

  private ActiveNodes() {}

  /** Returns whether a document has an element that runs, an event handler or a live address. */
  static boolean isActive(String markup) {
    Document document = Jsoup.parse(markup);
    return document.getAllElements().stream().anyMatch(ActiveNodes::runs);
  }

  private static boolean runs(Element element) {
    String name = element.normalName();
    if (List.of("script", "iframe", "object", "embed", "base", "meta").contains(name)) {
      return true;
    }
    for (Attribute attribute : element.attributes()) {
      String key = attribute.getKey().toLowerCase(Locale.ROOT);
      if (key.startsWith("on") || ADDRESSES.contains(key) && isLive(attribute.getValue())) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a browser would run an address: it passes white space and controls by. */
  static boolean isLive(String address) {
    String seen =
        address
            .replaceAll("^[\\x00-\\x20]+", "")
            .replaceAll("[\\t\\n\\r]", "")
            .toLowerCase(Locale.ROOT);
    return seen.startsWith("javascript:")
        || seen.startsWith("data:")
        || seen.startsWith("vbscript:");
  }

  /** Returns whether an address leads to the web, absolutely. */
  static boolean isWeb(String address) {
    try {
      URI uri = URI.create(address);
      return ("" + uri.getScheme()).matches("(?i)https?") && uri.getHost() != null;
    } catch (IllegalArgumentException noAddress) {
      return false;
    }
  }
}
