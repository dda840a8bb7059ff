package touchstone.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Pages as the browser has them, each opened in a frame of one tab.
 *
 * @param pages what was found on each
 * @param fired the variables that text from the records would set if it ran
 * @param complaints what the pages did that they must not, dialogs included
 */
record PageWalk(List<Walked> pages, List<String> fired, List<String> complaints) {

  private static final String HARNESS = "harness.html";
  private static final String EMPTY_PAGE =
      "<!DOCTYPE html><html lang=en><title>Frames</title><link rel=icon href=data:,><body></body>";

  /**
   * A page.
   *
   * @param path where it stands
   * @param shapes its elements, and each attribute behind the name of its element
   * @param links addresses, each behind the name of its element
   * @param markup the texts of its scripts of JSON-LD
   */
  record Walked(String path, List<String> shapes, List<String> links, List<String> markup) {}

  /**
   * Walks through pages.
   *
   * @param browser the browser
   * @param site files by path
   * @param paths the pages to open
   * @param patience how many milliseconds a page has after it was loaded
   */
  static PageWalk through(
      Browser browser, Map<String, byte[]> site, List<String> paths, int patience)
      throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>(site);
    files.put(HARNESS, EMPTY_PAGE.getBytes(UTF_8));
    List<String> dialogs = new ArrayList<>();
    try (LocalSite served = new LocalSite(files);
        Visit visit = new Visit(browser, served.root(), new Browser.NewContextOptions())) {
      visit
          .page()
          .onDialog(
              dialog -> {
                dialogs.add("dialog: " + dialog.message());
                dialog.dismiss();
              });
      visit.page().navigate(served.root() + HARNESS);
      Object answer = visit.page().evaluate(script(), List.of(paths, patience));
      dialogs.addAll(visit.complaints());
      return parse(String.valueOf(answer), dialogs);
    }
  }

  /** Returns all shapes of all pages. */
  TreeSet<String> shapes() {
    TreeSet<String> all = new TreeSet<>();
    pages.forEach(page -> all.addAll(page.shapes()));
    return all;
  }

  private static PageWalk parse(String json, List<String> complaints) {
    JsonNode answer = JsonMapper.shared().readTree(json);
    List<Walked> pages = new ArrayList<>();
    for (JsonNode page : answer.get("pages")) {
      pages.add(
          new Walked(
              page.get("path").stringValue(),
              strings(page.get("shapes")),
              strings(page.get("links")),
              strings(page.get("markup"))));
    }
    return new PageWalk(pages, strings(answer.get("fired")), complaints);
  }

  private static List<String> strings(JsonNode array) {
    List<String> all = new ArrayList<>();
    array.forEach(text -> all.add(text.stringValue()));
    return all;
  }

  private static String script() throws IOException {
    try (InputStream in = PageWalk.class.getResourceAsStream("walk.js")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
    }
  }
}
