package touchstone.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever uses nothing but the keyboard gets everywhere, and sees where that is. */
@ExtendWith(Chromium.class)
class KeyboardIT {

  /** Numbers the controls that a reader sees, and returns how many there are. */
  private static final String NUMBER_CONTROLS =
      """
      () => {
        const all = [...document.querySelectorAll(
            'a[href], button, input, select, textarea, summary, [tabindex]')]
          .filter((element) => element.tabIndex >= 0 && !element.disabled)
          .filter((element) => element.checkVisibility({ visibilityProperty: true }));
        all.forEach((element, number) => element.dataset.testNumber = number);
        return all.length;
      }
      """;

  /** Returns the number of the control with the focus, or what is wrong with it. */
  private static final String FOCUSED =
      """
      () => {
        const element = document.activeElement;
        if (element === null || element === document.body) {
          return 'nothing';
        }
        const outer = element.outerHTML.slice(0, 80);
        const style = getComputedStyle(element);
        const outlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1;
        if (!outlined && style.boxShadow === 'none') {
          return 'no sign of the focus: ' + outer;
        }
        const box = element.getBoundingClientRect();
        const seen = box.bottom > 0 && box.top < innerHeight && box.right > 0
            && box.left < innerWidth && box.width > 1 && box.height > 1;
        return seen ? element.dataset.testNumber ?? 'unexpected: ' + outer : 'unseen: ' + outer;
      }
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "index.html",
        "articles/first.html",
        "claims/contradicted-0.html",
        "sources/manual-0.html",
        "sources.html",
        "method.html",
        "corrections.html",
        "about.html"
      })
  void reachesEveryControlInOrderAndLeavesThePage(String path, Browser browser) throws IOException {
    try (LocalSite served = new LocalSite(SiteFixture.invented());
        Visit visit = visit(browser, served, path)) {
      Page page = visit.page();
      int controls = ((Number) page.evaluate(NUMBER_CONTROLS)).intValue();
      assertTrue(controls > 5, "only " + controls + " controls");
      List<String> expected = new ArrayList<>();
      List<String> reached = new ArrayList<>();
      for (int i = 0; i < controls; i++) {
        expected.add(String.valueOf(i));
        page.keyboard().press("Tab");
        reached.add(String.valueOf(page.evaluate(FOCUSED)));
      }
      page.keyboard().press("Tab");
      expected.add("nothing");
      reached.add(String.valueOf(page.evaluate(FOCUSED)));
      assertEquals(expected, reached);
    }
  }

  @Test
  void skipsToTheContentFirst(Browser browser) throws IOException {
    try (LocalSite served = new LocalSite(SiteFixture.invented());
        Visit visit = visit(browser, served, "articles/first.html")) {
      Page page = visit.page();
      page.keyboard().press("Tab");
      page.keyboard().press("Enter");
      page.keyboard().press("Tab");
      assertEquals(
          Boolean.TRUE,
          page.evaluate("() => document.querySelector('main').contains(document.activeElement)"));
    }
  }

  private static Visit visit(Browser browser, LocalSite served, String path) {
    Visit visit =
        new Visit(browser, served.root(), new NewContextOptions().setViewportSize(1200, 900));
    visit.page().navigate(served.root() + path);
    return visit;
  }
}
