package touchstone.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import touchstone.Measured;

/** Two parsers that nobody wrote together see the same elements in every page. */
@Tag("hardening")
@ExtendWith(Chromium.class)
class SameTreeIT {

  private static final String HARNESS = "harness.html";

  /** Each element behind the number of those above it, in the order of the document. */
  private static final String SCRIPT =
      """
      async (paths) => {
        const walk = (element, depth) =>
          depth + element.localName + ' ' +
          [...element.children].map((child) => walk(child, depth + 1)).join('');
        const trees = [];
        for (const path of paths) {
          const text = await (await fetch(path)).text();
          trees.push(walk(new DOMParser().parseFromString(text, 'text/html').documentElement, 0));
        }
        return trees;
      }
      """;

  private static String tree(Element element, int depth) {
    return depth
        + element.normalName()
        + " "
        + element.children().stream()
            .map(child -> tree(child, depth + 1))
            .collect(Collectors.joining());
  }

  private static List<?> trees(Browser browser, Map<String, byte[]> site, List<String> paths)
      throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>(site);
    files.put(
        HARNESS, "<!DOCTYPE html><title>x</title><link rel=icon href=data:,>".getBytes(UTF_8));
    try (LocalSite served = new LocalSite(files);
        Visit visit = new Visit(browser, served.root(), new Browser.NewContextOptions())) {
      visit.page().navigate(served.root() + HARNESS);
      return (List<?>) visit.page().evaluate(SCRIPT, paths);
    }
  }

  @Test
  void isWhatBothSee(Browser browser) throws IOException {
    int compared = 0;
    for (Map<String, byte[]> site :
        List.of(SiteFixture.shippedWithAddress(), SiteFixture.invented())) {
      List<String> paths = site.keySet().stream().filter(path -> path.endsWith(".html")).toList();
      List<?> trees = trees(browser, site, paths);
      for (int i = 0; i < paths.size(); i++) {
        Element root = Jsoup.parse(SiteFixture.text(site, paths.get(i))).child(0);
        assertEquals(tree(root, 0), trees.get(i), paths.get(i));
        compared++;
      }
    }
    assertTrue(compared > 100, "only " + compared);
    Measured.write("A6", getClass(), "1", compared + " pages, the same tree in jsoup and Chromium");
  }

  @Test
  void wouldNoticeAnotherTree(Browser browser) throws IOException {
    Map<String, byte[]> page = Map.of("x.html", "<p>one<p>two".getBytes(UTF_8));
    Element other = Jsoup.parse("<p>one<b>two</b>").child(0);
    assertNotEquals(tree(other, 0), trees(browser, page, List.of("x.html")).get(0));
  }
}
