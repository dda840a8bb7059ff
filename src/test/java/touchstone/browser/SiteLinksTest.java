package touchstone.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Inside a site every way leads somewhere, and every page can be reached. */
class SiteLinksTest {

  private static final int MANY = 100;
  private static final Map<String, Document> PARSED = new HashMap<>();

  static Stream<Map<String, byte[]>> sites() {
    return Stream.of(
        SiteFixture.shipped(),
        SiteFixture.shippedWithAddress(),
        SiteFixture.invented(),
        SiteFixture.inventedWithoutAddress());
  }

  @ParameterizedTest
  @MethodSource("sites")
  void isParsedWithoutAnError(Map<String, byte[]> site) {
    List<String> errors = new ArrayList<>();
    for (String path : site.keySet()) {
      if (path.endsWith(".html")) {
        Parser parser = Parser.htmlParser().setTrackErrors(MANY);
        parser.parseInput(SiteFixture.text(site, path), "");
        parser.getErrors().forEach(error -> errors.add(path + ": " + error));
      }
    }
    assertEquals(List.of(), errors);
  }

  @ParameterizedTest
  @MethodSource("sites")
  void hasNoLinkToNowhere(Map<String, byte[]> site) {
    List<String> broken = new ArrayList<>();
    for (String path : site.keySet()) {
      if (!path.endsWith(".html")) {
        continue;
      }
      for (String link : links(site, path)) {
        String target = target(path, link);
        int hash = link.indexOf('#');
        if (!site.containsKey(target)) {
          broken.add(path + " leads to " + link);
        } else if (hash >= 0
            && hash + 1 < link.length()
            && parsed(site, target).getElementById(link.substring(hash + 1)) == null) {
          broken.add(path + " leads to a place that is missing: " + link);
        }
      }
    }
    assertEquals(List.of(), broken);
  }

  @ParameterizedTest
  @MethodSource("sites")
  void hasNoPageThatNobodyCanReach(Map<String, byte[]> site) {
    Set<String> reached = new TreeSet<>();
    Deque<String> next = new ArrayDeque<>(List.of("index.html"));
    while (!next.isEmpty()) {
      String path = next.remove();
      if (site.containsKey(path) && reached.add(path) && path.endsWith(".html")) {
        links(site, path).forEach(link -> next.add(target(path, link)));
      }
    }
    TreeSet<String> orphans = new TreeSet<>(site.keySet());
    orphans.removeAll(reached);
    orphans.removeIf(path -> !path.endsWith(".html") || SiteFixture.isRedirect(site, path));
    assertEquals(Set.of(), orphans);
  }

  @ParameterizedTest
  @MethodSource("sites")
  void namesEveryElementOnce(Map<String, byte[]> site) {
    List<String> twice = new ArrayList<>();
    for (String path : SiteFixture.pages(site)) {
      Set<String> ids = new TreeSet<>();
      for (Element element : parsed(site, path).select("[id]")) {
        if (!ids.add(element.id())) {
          twice.add(path + "#" + element.id());
        }
      }
    }
    assertEquals(List.of(), twice);
  }

  @Test
  void mapsEveryPageAndNoOther() throws IOException {
    Map<String, byte[]> site = SiteFixture.shippedWithAddress();
    byte[] map = site.get("sitemap.xml");
    assertFalse(map == null, "no sitemap, though it is known where the site will stand");
    TreeSet<String> mapped = new TreeSet<>();
    Jsoup.parse(new ByteArrayInputStream(map), UTF_8.name(), "", Parser.xmlParser())
        .select("loc")
        .forEach(address -> mapped.add(address.text()));
    TreeSet<String> pages = new TreeSet<>();
    for (String path : SiteFixture.pages(site)) {
      pages.add(SiteFixture.BASE + (path.equals("index.html") ? "" : path));
    }
    assertEquals(pages, mapped);
  }

  private static List<String> links(Map<String, byte[]> site, String path) {
    List<String> links = new ArrayList<>();
    for (Element element : parsed(site, path).select("[href], [src]")) {
      String link = element.hasAttr("href") ? element.attr("href") : element.attr("src");
      if (!link.startsWith("https://") && !link.startsWith("http://")) {
        links.add(link);
      }
    }
    return links;
  }

  private static String target(String from, String link) {
    String path = link.replaceFirst("[?#].*$", "");
    return path.isEmpty() ? from : URI.create(from).resolve(path).normalize().toString();
  }

  private static Document parsed(Map<String, byte[]> site, String path) {
    return PARSED.computeIfAbsent(
        System.identityHashCode(site) + path, none -> Jsoup.parse(SiteFixture.text(site, path)));
  }
}
