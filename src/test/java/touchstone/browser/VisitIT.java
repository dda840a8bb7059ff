package touchstone.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A visit sees what it is to see: a clean page passes, and every kind of fault is written down. */
@ExtendWith(Chromium.class)
class VisitIT {

  private static final String CLEAN =
      "<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>Clean</title>"
          + "<link rel=icon href=data:,></head><body><main><h1>Clean</h1></main></body></html>";

  @Test
  void findsNothingOnACleanPage(Browser browser) throws IOException {
    try (LocalSite site = site(CLEAN);
        Visit visit = visit(browser, site)) {
      assertEquals(List.of(), visit.inaccessible());
      assertFalse(visit.scrollsSideways());
      assertEquals(List.of(), visit.complaints());
    }
  }

  @Test
  void findsAPictureWithoutWords(Browser browser) throws IOException {
    String page =
        CLEAN.replace("</main>", "<img src=data:image/gif;base64,R0lGODlhAQABAAAAACw= ></main>");
    try (LocalSite site = site(page);
        Visit visit = visit(browser, site)) {
      assertTrue(visit.inaccessible().get(0).startsWith("image-alt: "), "axe saw nothing");
    }
  }

  @Test
  void findsWhatThePolicyForbids(Browser browser) throws IOException {
    String policy =
        "<meta http-equiv=Content-Security-Policy content=\"default-src 'none'\"><title>";
    String page =
        CLEAN
            .replace("<title>", policy)
            .replace("</main>", "<script>window.__fired = true</script></main>");
    try (LocalSite site = site(page);
        Visit visit = visit(browser, site)) {
      assertEquals(Boolean.FALSE, visit.page().evaluate("() => window.__fired === true"));
      assertTrue(
          visit.complaints().stream().anyMatch(line -> line.contains("Content Security Policy")),
          visit.complaints().toString());
    }
  }

  @Test
  void findsARequestToElsewhere(Browser browser) throws IOException {
    String page = CLEAN.replace("</main>", "<img alt='' src=http://127.0.0.1:9/x.png></main>");
    try (LocalSite site = site(page);
        Visit visit = visit(browser, site)) {
      assertTrue(
          visit.complaints().contains("elsewhere: http://127.0.0.1:9/x.png"),
          visit.complaints().toString());
    }
  }

  @Test
  void findsAPageThatIsTooWide(Browser browser) throws IOException {
    String page = CLEAN.replace("</main>", "<pre>" + "wide ".repeat(200) + "</pre></main>");
    assertEquals("Clean", Jsoup.parse(page).title());
    try (LocalSite site = site(page);
        Visit visit = visit(browser, site)) {
      assertTrue(visit.scrollsSideways());
    }
  }

  private static LocalSite site(String page) throws IOException {
    return new LocalSite(Map.of("index.html", page.getBytes(UTF_8)));
  }

  private static Visit visit(Browser browser, LocalSite site) {
    Visit visit =
        new Visit(browser, site.root(), new Browser.NewContextOptions().setViewportSize(320, 800));
    visit.page().navigate(site.root());
    return visit;
  }
}
