package touchstone.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every kind of page, in every way that readers look at it. */
@ExtendWith(Chromium.class)
class PagesInBrowserIT {

  /** One page of every kind, of the site with several articles. */
  private static final List<String> KINDS =
      List.of(
          "index.html",
          "articles/first.html",
          "claims/supported-0.html",
          "claims/contradicted-0.html",
          "claims/overridden-0.html",
          "claims/weak-0.html",
          "claims/premise-0.html",
          "sources/manual-0.html",
          "sources/background-0.html",
          "sources/searched-0.html",
          "sources.html",
          "method.html",
          "corrections.html",
          "about.html");

  private static final String HIDDEN =
      """
      () => [...document.querySelectorAll('details')]
        .flatMap((details) => [...details.children])
        .filter((child) => child.localName !== 'summary')
        .filter((child) => !child.checkVisibility({ contentVisibilityAuto: false }))
        .map((child) => child.outerHTML.slice(0, 80))
      """;

  private static final String SHIFT =
      """
      () => new Promise((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => list.getEntries().forEach((entry) => sum += entry.value))
          .observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(String(sum)), 150);
      })
      """;

  /** How a reader looks at a page. */
  enum Way {
    LIGHT,
    DARK,
    NARROW,
    PRINTED,
    FORCED_COLORS,
    SCRIPT_LOST,
    SCRIPT_FORBIDDEN;

    NewContextOptions options() {
      NewContextOptions options = new NewContextOptions().setViewportSize(1200, 900);
      return switch (this) {
        case LIGHT, PRINTED, SCRIPT_LOST -> options.setColorScheme(ColorScheme.LIGHT);
        case DARK -> options.setColorScheme(ColorScheme.DARK);
        case NARROW -> options.setViewportSize(320, 640);
        case FORCED_COLORS -> options.setForcedColors(ForcedColors.ACTIVE);
        case SCRIPT_FORBIDDEN -> options.setJavaScriptEnabled(false);
      };
    }
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void isAccessibleAndQuiet(Way way, Browser browser) throws IOException {
    List<String> wrong = new ArrayList<>();
    Map<String, byte[]> site = new LinkedHashMap<>(SiteFixture.invented());
    if (way == Way.SCRIPT_LOST) {
      assertNotNull(site.put("assets/site.js", new byte[0]));
    }
    try (LocalSite served = new LocalSite(site);
        Visit visit = new Visit(browser, served.root(), way.options())) {
      for (String path : KINDS) {
        Page page = visit.page();
        page.navigate(served.root() + path);
        if (way == Way.PRINTED) {
          page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
          for (Object hidden : (List<?>) page.evaluate(HIDDEN)) {
            wrong.add(path + ": not printed: " + hidden);
          }
        }
        if (visit.scrollsSideways()) {
          wrong.add(path + ": wider than the window");
        }
        // axe waits for timers, and none fires where scripts are forbidden.
        if (way != Way.SCRIPT_FORBIDDEN) {
          visit.inaccessible().forEach(fault -> wrong.add(path + ": " + fault));
        }
      }
      wrong.addAll(visit.complaints());
    }
    assertEquals(List.of(), wrong, way.name());
  }

  @ParameterizedTest
  @ValueSource(strings = {"index.html", "claims/concurrent-impossible.html", "sources.html"})
  void doesNotMoveWhileItLoads(String path, Browser browser) throws IOException {
    try (LocalSite served = new LocalSite(SiteFixture.shipped());
        Visit visit = new Visit(browser, served.root(), Way.LIGHT.options())) {
      visit.page().navigate(served.root() + path);
      assertEquals("0", visit.page().evaluate(SHIFT));
    }
  }

  @Test
  void wouldSeeAPageMove(Browser browser) throws IOException {
    String restless =
        """
        <!DOCTYPE html><html lang=en><title>Restless</title><link rel=icon href=data:,><body><p>One</p>
        <script>
          const move = () => {
            const late = document.createElement('div');
            late.style.height = '300px';
            document.body.prepend(late);
            window.moved = true;
          };
          // once it has been painted: before that, nothing moves for anybody
          requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(move, 50)));
        </script>
        """;
    try (LocalSite served = new LocalSite(Map.of("index.html", restless.getBytes(UTF_8)));
        Visit visit = new Visit(browser, served.root(), Way.LIGHT.options())) {
      visit.page().navigate(served.root());
      visit.page().waitForFunction("() => window.moved");
      assertNotEquals("0", visit.page().evaluate(SHIFT));
    }
  }

  @Test
  @Tag("hardening")
  void isQuietOnEveryPageOfTheShippedDossier(Browser browser) throws IOException {
    List<String> pages = SiteFixture.pages(SiteFixture.shipped());
    assertTrue(pages.size() > 300, "only " + pages.size());
    PageWalk walk = PageWalk.through(browser, SiteFixture.shipped(), pages, 0);
    assertEquals(List.of(), walk.complaints());
    assertEquals(pages.size(), walk.pages().size());
  }

  @Test
  @Tag("hardening")
  void fitsEveryPageOfTheShippedArticleIntoANarrowWindow(Browser browser) throws IOException {
    List<String> wrong = new ArrayList<>();
    try (LocalSite served = new LocalSite(SiteFixture.shipped());
        Visit visit = new Visit(browser, served.root(), Way.NARROW.options())) {
      int number = 0;
      for (String path : SiteFixture.pages(SiteFixture.shipped())) {
        boolean sampled = path.indexOf('/') < 0 || number % 10 == 0;
        number++;
        if (sampled) {
          visit.page().navigate(served.root() + path);
          if (visit.scrollsSideways()) {
            wrong.add(path);
          }
        }
      }
    }
    assertEquals(List.of(), wrong);
  }
}
