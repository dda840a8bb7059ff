package touchstone.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The list of all claims on the page of the shipped article, in a browser. */
final class ClaimList implements AutoCloseable {

  private static final String ROWS =
      """
      () => [...document.querySelectorAll('#ledger > li')].map((row) => [
        row.id, row.dataset.status, row.dataset.priority,
        row.querySelector('.text').innerText.trim(), row.textContent, String(row.checkVisibility())
      ])
      """;

  private static final String CONTROLS =
      """
      () => [...document.querySelectorAll('input, select, button')]
        .filter((control) => control.checkVisibility())
        .map((control) => control.id || control.type)
      """;

  private static final String CHOICES =
      "(name) => [...document.querySelectorAll('[name=' + name + '] option')]"
          + ".map((option) => option.value).filter(Boolean)";

  private static final String IN_VIEW =
      """
      (id) => {
        const box = document.getElementById(id).getBoundingClientRect();
        return box.height > 1 && box.top >= 0 && box.bottom <= innerHeight;
      }
      """;

  /** Where the site is read. */
  enum Place {
    SERVER,
    FOLDER
  }

  /**
   * A row of the list.
   *
   * @param id the claim's id
   * @param status the mark of its verdict
   * @param priority how much hangs on it, or empty
   * @param wording the claim
   * @param all everything that stands in the row
   */
  record Row(String id, String status, String priority, String wording, String all) {

    /** Returns whether a search for the words, in small letters, is to find the row. */
    boolean says(String words) {
      return (all + " " + id).toLowerCase(Locale.ROOT).contains(words);
    }

    String firstLetter() {
      return wording.substring(0, 1).toLowerCase(Locale.ROOT);
    }
  }

  private final @Nullable LocalSite served;
  private final Visit visit;

  private ClaimList(
      Browser browser, Place place, Path folder, String address, NewContextOptions options)
      throws IOException {
    served = place == Place.SERVER ? new LocalSite(SiteFixture.shipped()) : null;
    String root = served == null ? written(folder) : served.root();
    visit = new Visit(browser, root, options.setViewportSize(1200, 900));
    visit.page().navigate(root + "index.html" + address);
  }

  /**
   * Opens the page.
   *
   * @param browser the browser
   * @param place whether it comes from a server or from files
   * @param folder where the files are to be, empty or with the same site
   * @param address what follows the path in the address
   */
  static ClaimList open(Browser browser, Place place, Path folder, String address)
      throws IOException {
    return new ClaimList(browser, place, folder, address, new NewContextOptions());
  }

  /** Opens the page where no script may run. */
  static ClaimList withoutScript(Browser browser, Place place, Path folder, String address)
      throws IOException {
    NewContextOptions options = new NewContextOptions().setJavaScriptEnabled(false);
    return new ClaimList(browser, place, folder, address, options);
  }

  private static String written(Path folder) throws IOException {
    for (Map.Entry<String, byte[]> file : SiteFixture.shipped().entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
    return folder.toUri().toString();
  }

  Page page() {
    return visit.page();
  }

  /** Returns the address as the page has it; the driver learns of a change only later. */
  String address() {
    return (String) page().evaluate("() => location.href");
  }

  List<String> complaints() {
    return visit.complaints();
  }

  /** Returns all rows in the order of the page, whether they are seen or not. */
  List<Row> rows() {
    return cells().stream().map(ClaimList::row).toList();
  }

  /** Returns the rows that a reader sees, in this order. */
  List<Row> shown() {
    return cells().stream()
        .filter(cells -> cells.get(cells.size() - 1).equals("true"))
        .map(ClaimList::row)
        .toList();
  }

  private List<List<String>> cells() {
    return ((List<?>) page().evaluate(ROWS)).stream().map(ClaimList::strings).toList();
  }

  private static Row row(List<String> cells) {
    String id = cells.get(0).substring("claim-".length());
    return new Row(id, cells.get(1), cells.get(2), cells.get(3), cells.get(4));
  }

  private static List<String> strings(Object list) {
    return ((List<?>) list).stream().map(String::valueOf).toList();
  }

  /** Returns the rows in the order in which a dictionary has them. */
  List<Row> byWording(List<Row> rows) {
    List<String> wordings =
        strings(
            page()
                .evaluate(
                    "(all) => all.sort(new Intl.Collator('en').compare)",
                    rows.stream().map(Row::wording).toList()));
    return rows.stream()
        .sorted(Comparator.comparing(row -> wordings.indexOf(row.wording())))
        .toList();
  }

  /** Returns the sentence that tells how many rows there are. */
  String told() {
    return page().locator("[role=status]").innerText();
  }

  /** Returns what a list of choices offers, but for the empty choice. */
  List<String> choices(String name) {
    return strings(page().evaluate(CHOICES, name));
  }

  /** Returns the words of what is chosen. */
  String chosen(String name) {
    return page().locator("[name=" + name + "] option:checked").innerText();
  }

  /** Returns the controls that a reader sees, by id or else by type. */
  List<String> controls() {
    return strings(page().evaluate(CONTROLS));
  }

  void choose(String name, String value) {
    page().selectOption("[name=" + name + "]", value);
  }

  void search(String words) {
    page().fill("[name=q]", words);
  }

  /** Presses the button that takes everything back. */
  void clear() {
    page().click("#filter [type=reset]");
    page().waitForFunction("() => !document.querySelector('#ledger > [hidden]')");
  }

  boolean isInView(Row row) {
    return (Boolean) page().evaluate(IN_VIEW, "claim-" + row.id());
  }

  @Override
  public void close() {
    visit.close();
    if (served != null) {
      served.close();
    }
  }
}
