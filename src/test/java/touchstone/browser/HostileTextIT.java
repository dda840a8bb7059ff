package touchstone.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever the records say, it stays text: in every place where text enters a page. */
@ExtendWith(Chromium.class)
class HostileTextIT {

  private static final int ROUNDS = 8;
  private static final int PATIENCE = 30;
  private static final String NAME =
      "\"><img src=x onerror=top.__fired=1></title><script>top.__fired=1</script>";

  private static PageWalk walk;

  /** Made when it is first asked for. */
  private static final class Hostile {
    static final Map<String, byte[]> SITE =
        SiteFixture.publish(
            InventedDossier.of(HostileText.wording(), ROUNDS), NAME, SiteFixture.BASE);
  }

  @Test
  void hasEnoughPayloads() {
    assertTrue(HostileText.markup().size() >= 150, "only " + HostileText.markup().size());
  }

  @Test
  void addsNoElementAndNoAttributeToThoseOfTheTemplates(Browser browser) throws IOException {
    PageWalk plain =
        PageWalk.through(
            browser, SiteFixture.invented(), SiteFixture.pages(SiteFixture.invented()), 0);
    TreeSet<String> added = hostile(browser).shapes();
    assertTrue(added.size() > 50, "only " + added);
    added.removeAll(plain.shapes());
    assertEquals(Set.of(), added);
    for (String shape : plain.shapes()) {
      String attribute = shape.substring(shape.indexOf(' ') + 1);
      assertTrue(!shape.contains(" on"), "the templates themselves have " + shape);
      assertTrue(!attribute.equals("style"), "the templates themselves have " + shape);
    }
  }

  @Test
  void runsNothingAndAsksNobody(Browser browser) throws IOException {
    assertEquals(List.of(), hostile(browser).fired());
    assertEquals(List.of(), hostile(browser).complaints());
  }

  @Test
  void linksToTheWebAndToItselfAlone(Browser browser) throws IOException {
    List<String> wrong = new ArrayList<>();
    for (PageWalk.Walked page : hostile(browser).pages()) {
      for (String link : page.links()) {
        String address = link.substring(link.indexOf(' ') + 1);
        if (!isWeb(address) && !isInternal(page.path(), address)) {
          wrong.add(page.path() + ": " + link);
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void carriesMarkupThatCanBeReadBack(Browser browser) throws IOException {
    for (PageWalk.Walked page : hostile(browser).pages()) {
      assertTrue(page.markup().size() <= 1, page.path());
      for (String markup : page.markup()) {
        assertTrue(page.path().startsWith("claims/"), page.path());
        JsonNode read = JsonMapper.shared().readTree(markup);
        assertEquals("ClaimReview", read.get("@type").stringValue(), page.path());
      }
    }
  }

  @Test
  void leadsFromAnOldAddressNowhereElse() {
    for (String path : Hostile.SITE.keySet()) {
      if (path.endsWith(".html") && SiteFixture.isRedirect(Hostile.SITE, path)) {
        Element page = Jsoup.parse(SiteFixture.text(Hostile.SITE, path));
        String content = page.select("meta[http-equiv=refresh]").attr("content");
        String target = content.substring(content.toLowerCase(Locale.ROOT).indexOf("url=") + 4);
        assertTrue(isInternal(path, target), content);
        assertEquals(0, page.select("script, img, iframe, [onerror], [onload]").size(), path);
      }
    }
  }

  @Test
  void wouldRunIfItWereNotEscaped(Browser browser) throws IOException {
    PageWalk raw = raw(browser, "");
    assertTrue(raw.fired().size() >= 50, "only " + raw.fired().size() + " payloads run");
  }

  @Test
  void wouldNotRunEvenThenUnderThePolicyOfTheSite(Browser browser) throws IOException {
    Element policy =
        Jsoup.parse(SiteFixture.text(Hostile.SITE, "index.html"))
            .selectFirst("meta[http-equiv=Content-Security-Policy]");
    assertTrue(policy != null, "no policy on the front page");
    PageWalk raw = raw(browser, policy.outerHtml());
    assertEquals(List.of(), raw.fired());
    assertTrue(raw.shapes().contains("img onerror"), "the walk does not see what is there");
  }

  private static PageWalk hostile(Browser browser) throws IOException {
    if (walk == null) {
      walk = PageWalk.through(browser, Hostile.SITE, SiteFixture.pages(Hostile.SITE), PATIENCE);
    }
    return walk;
  }

  /** Puts every payload into a page of its own as it is. */
  private static PageWalk raw(Browser browser, String head) throws IOException {
    Map<String, byte[]> pages = new LinkedHashMap<>();
    int number = 0;
    for (String payload : HostileText.markup()) {
      number++;
      String own = payload.replace(HostileText.VARIABLE, HostileText.VARIABLE + number);
      String page =
          "<!DOCTYPE html><html lang=en><head><meta charset=utf-8>"
              + head
              + "<title>%s</title></head><body><p>%s</p><p title=\"%s\">x</p></body></html>"
                  .formatted(own, own, own);
      pages.put("raw-" + number + ".html", page.getBytes(UTF_8));
    }
    return PageWalk.through(browser, pages, List.copyOf(pages.keySet()), 4 * PATIENCE);
  }

  private static boolean isWeb(String address) {
    return address.startsWith("https://") || address.startsWith("http://");
  }

  private static boolean isInternal(String from, String address) {
    if (address.startsWith("#")) {
      return true;
    }
    String path = address.replaceFirst("[?#].*$", "");
    if (path.isEmpty() || path.contains(":") || path.startsWith("/") || path.startsWith("\\")) {
      return false;
    }
    return Hostile.SITE.containsKey(URI.create(from).resolve(path).toString());
  }
}
