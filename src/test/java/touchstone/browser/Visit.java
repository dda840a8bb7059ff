package touchstone.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** A tab that writes down what a page must not do. */
public final class Visit implements AutoCloseable {

  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  private final BrowserContext context;
  private final Page page;
  private final List<String> complaints = new ArrayList<>();

  /**
   * Opens a tab.
   *
   * @param browser the browser
   * @param origin where requests may go, as a prefix of addresses
   * @param options how the tab shows pages
   */
  public Visit(Browser browser, String origin, Browser.NewContextOptions options) {
    context = browser.newContext(options);
    page = context.newPage();
    page.onConsoleMessage(
        message -> {
          // Chromium reports a violation of a content security policy as an error as well.
          if (message.type().equals("error")) {
            complaints.add("console: " + message.text());
          }
        });
    page.onPageError(error -> complaints.add("script: " + error));
    page.onRequest(
        request -> {
          if (!request.url().startsWith(origin)) {
            complaints.add("elsewhere: " + request.url());
          }
        });
    page.onRequestFailed(request -> complaints.add("failed: " + request.url()));
  }

  public Page page() {
    return page;
  }

  /** Returns what the pages did that they must not: errors, violations, foreign requests. */
  public List<String> complaints() {
    return List.copyOf(complaints);
  }

  /** Returns what axe finds on the page that is open, one line a rule with the first element. */
  public List<String> inaccessible() {
    // Our pages have no frames, so axe may answer from the page itself. Otherwise it opens another
    // tab for every answer, and Chromium now and then never gives it one.
    return new AxeBuilder(page)
        .withTags(RULES).setLegacyMode(true).analyze().getViolations().stream()
            .map(rule -> rule.getId() + ": " + rule.getNodes().get(0).getHtml())
            .toList();
  }

  /** Returns whether the page is wider than its window. */
  public boolean scrollsSideways() {
    return (Boolean)
        page.evaluate("() => document.documentElement.scrollWidth > window.innerWidth");
  }

  @Override
  public void close() {
    context.close();
  }
}
