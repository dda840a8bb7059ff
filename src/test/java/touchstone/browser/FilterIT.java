package touchstone.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import touchstone.browser.ClaimList.Place;
import touchstone.browser.ClaimList.Row;

/** The list of claims can be searched, filtered and put in order, and its address says how. */
@ExtendWith(Chromium.class)
class FilterIT {

  private static final List<String> PRIORITIES = List.of("high", "medium", "low", "");

  /** The verdicts in the order in which the site names them everywhere. */
  private static final List<String> VERDICTS =
      List.of(
          "supported",
          "partly-supported",
          "disputed",
          "contradicted",
          "weak-against",
          "weak-mixed",
          "weak-for",
          "silent",
          "premise",
          "set-aside",
          "unchecked");

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(Place.class)
  void showsTheClaimsOfOneVerdictAndTellsHowMany(Place place, Browser browser) throws IOException {
    try (ClaimList list = ClaimList.open(browser, place, folder, "")) {
      List<Row> all = list.rows();
      assertEquals(all, list.shown());
      assertEquals("All " + all.size() + " claims", list.told());
      List<String> verdicts = list.choices("status");
      assertTrue(verdicts.size() > 3, verdicts.toString());
      for (String verdict : verdicts) {
        list.choose("status", verdict);
        assertShows(list, all, row -> row.status().equals(verdict));
        assertTrue(list.chosen("status").endsWith(" (" + list.shown().size() + ")"), verdict);
      }
      list.choose("status", "");
      assertEquals(all, list.shown());
      assertEquals(List.of(), list.complaints());
    }
  }

  @ParameterizedTest
  @EnumSource(Place.class)
  void showsTheClaimsOfOnePriorityAndVerdictAtOnce(Place place, Browser browser)
      throws IOException {
    try (ClaimList list = ClaimList.open(browser, place, folder, "")) {
      List<Row> all = list.rows();
      list.choose("priority", "high");
      assertShows(list, all, row -> row.priority().equals("high"));
      list.choose("status", "contradicted");
      assertShows(
          list, all, row -> row.priority().equals("high") && row.status().equals("contradicted"));
      list.clear();
      assertEquals(all, list.shown());
      assertFalse(list.address().contains("?"), list.address());
      assertEquals(List.of(), list.complaints());
    }
  }

  @ParameterizedTest
  @EnumSource(Place.class)
  void findsAClaimByItsWordsAndByItsId(Place place, Browser browser) throws IOException {
    try (ClaimList list = ClaimList.open(browser, place, folder, "")) {
      List<Row> all = list.rows();
      for (String word : List.of("firmware", "FirmWare", "  firmware  ")) {
        list.search(word);
        assertShows(list, all, row -> row.says("firmware"));
      }
      list.search("level firmware");
      assertShows(list, all, row -> row.says("firmware") && row.says("level"));
      Row last = all.get(all.size() - 1);
      list.search(last.id().toUpperCase(Locale.ROOT));
      assertShows(list, all, row -> row.says(last.id()));
      assertTrue(list.shown().contains(last), last.id());
      assertEquals(List.of(), list.complaints());
    }
  }

  /** Every row has “claim-” before its id in the page, which is not what readers look for. */
  @Test
  void findsTheWordClaimOnlyWhereItIsWritten(Browser browser) throws IOException {
    try (ClaimList list = ClaimList.open(browser, Place.SERVER, folder, "")) {
      List<Row> all = list.rows();
      list.search("claim");
      assertShows(list, all, row -> row.says("claim"));
      assertTrue(list.shown().size() < all.size(), list.told());
    }
  }

  @Test
  void findsThePlainApostropheByTheTypographicOne(Browser browser) throws IOException {
    try (ClaimList list = ClaimList.open(browser, Place.SERVER, folder, "")) {
      List<Row> all = list.rows();
      list.search("’s");
      assertShows(list, all, row -> row.says("'s") || row.says("’s"));
    }
  }

  @ParameterizedTest
  @EnumSource(Place.class)
  void saysThatNothingMatches(Place place, Browser browser) throws IOException {
    try (ClaimList list = ClaimList.open(browser, place, folder, "")) {
      int all = list.rows().size();
      list.search("no-claim-says-this");
      assertEquals(List.of(), list.shown());
      assertEquals("None of the " + all + " claims matches", list.told());
      list.search("");
      assertEquals("All " + all + " claims", list.told());
      assertEquals(List.of(), list.complaints());
    }
  }

  @ParameterizedTest
  @EnumSource(Place.class)
  void putsTheClaimsInTheOrderThatIsAskedFor(Place place, Browser browser) throws IOException {
    try (ClaimList list = ClaimList.open(browser, place, folder, "")) {
      List<Row> all = list.rows();
      assertEquals(List.of("verdict", "priority", "text"), list.choices("sort"));
      list.choose("sort", "verdict");
      // a sort in Java is stable, so that claims of one verdict stay in the order of the article
      assertEquals(
          sorted(all, Comparator.comparing(row -> place(VERDICTS, row.status()))), list.shown());
      list.choose("sort", "priority");
      assertEquals(
          sorted(all, Comparator.comparing(row -> place(PRIORITIES, row.priority()))),
          list.shown());
      list.choose("sort", "text");
      assertEquals(list.byWording(all), list.shown());
      assertEquals(
          sorted(all, Comparator.comparing(Row::firstLetter)).stream()
              .map(Row::firstLetter)
              .toList(),
          list.shown().stream().map(Row::firstLetter).toList());
      list.choose("sort", "");
      assertEquals(all, list.shown());
      assertEquals(List.of(), list.complaints());
    }
  }

  @ParameterizedTest
  @EnumSource(Place.class)
  void keepsTheStateInItsAddress(Place place, Browser browser) throws IOException {
    try (ClaimList list = ClaimList.open(browser, place, folder, "")) {
      list.search("a & b=c #1 +é");
      String odd = list.address();
      list.search("echo");
      list.choose("status", "contradicted");
      list.choose("priority", "high");
      list.choose("sort", "text");
      String address = list.address();
      List<Row> shown = list.shown();
      assertTrue(shown.size() > 1, list.told());
      assertTrue(address.endsWith("?q=echo&status=contradicted&priority=high&sort=text"), address);
      list.page().reload();
      assertEquals(shown, list.shown());
      assertEquals(address, list.address());
      list.page().navigate(odd);
      assertEquals("a & b=c #1 +é", list.page().inputValue("[name=q]"));
      list.page().navigate(address);
      assertEquals(shown, list.shown());
      assertEquals("echo", list.page().inputValue("[name=q]"));
      assertEquals(List.of(), list.complaints());
    }
  }

  @ParameterizedTest
  @EnumSource(Place.class)
  void isAsItWasOnTheWayBack(Place place, Browser browser) throws IOException {
    try (ClaimList list = ClaimList.open(browser, place, folder, "")) {
      Page page = list.page();
      list.choose("status", "contradicted");
      List<Row> shown = list.shown();
      page.click(".contents a[href='#coverage']");
      list.choose("status", "supported");
      List<Row> later = list.shown();
      page.goBack();
      assertEquals(shown, list.shown());
      page.goForward();
      assertEquals(later, list.shown());
      String claim = later.get(0).id();
      page.click("#claim-" + claim + " .text a");
      page.waitForURL("**/claims/" + claim + ".html");
      page.goBack();
      assertEquals(later, list.shown());
      assertEquals(List.of(), list.complaints());
    }
  }

  @ParameterizedTest
  @EnumSource(Place.class)
  void leadsToTheClaimThatTheAddressNames(Place place, Browser browser) throws IOException {
    try (ClaimList list = ClaimList.open(browser, place, folder, "")) {
      List<Row> all = list.rows();
      Row row = all.get(all.size() / 2);
      String here = list.address();
      for (String query : List.of("", "?q=no-claim-says-this&status=premise", "?sort=text")) {
        list.page().navigate("about:blank");
        list.page().navigate(here + query + "#claim-" + row.id());
        assertTrue(list.isInView(row), query);
        assertEquals(all.size(), list.shown().size(), query);
        assertEquals("All " + all.size() + " claims", list.told());
      }
      assertTrue(list.address().contains("?sort=text#"), list.address());
    }
  }

  @ParameterizedTest
  @EnumSource(Place.class)
  void leadsToAClaimThatIsNamedLater(Place place, Browser browser) throws IOException {
    try (ClaimList list = ClaimList.open(browser, place, folder, "?q=no-claim-says-this")) {
      Row row = list.rows().get(list.rows().size() - 1);
      assertEquals(List.of(), list.shown());
      list.page().navigate(list.address() + "#claim-" + row.id());
      assertTrue(list.isInView(row));
      assertFalse(list.address().contains("q="), list.address());
      list.search("no-claim-says-this");
      assertFalse(list.address().contains("#"), list.address());
      list.page().reload();
      assertEquals(List.of(), list.shown());
      assertEquals(List.of(), list.complaints());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"?status=nonsense&sort=nonsense&priority=9", "?q=%E0%A4", "#%", "#"})
  void showsEverythingForAnAddressThatMeansNothing(String address, Browser browser)
      throws IOException {
    try (ClaimList list = ClaimList.open(browser, Place.SERVER, folder, address)) {
      boolean searched = address.contains("q=");
      assertEquals(searched ? 0 : list.rows().size(), list.shown().size());
      assertEquals(List.of(), list.complaints());
    }
  }

  @ParameterizedTest
  @EnumSource(Place.class)
  void isWholeWithoutAScript(Place place, Browser browser) throws IOException {
    try (ClaimList list = ClaimList.withoutScript(browser, place, folder, "?status=supported")) {
      assertTrue(list.rows().size() > 100, "only " + list.rows().size());
      assertEquals(list.rows(), list.shown());
      assertEquals(List.of(), list.controls());
      assertEquals("", list.told());
      assertEquals(List.of(), list.complaints());
    }
    try (ClaimList list = ClaimList.open(browser, place, folder, "")) {
      assertEquals(
          List.of("query", "verdict-filter", "priority-filter", "sort", "reset"), list.controls());
    }
  }

  private static void assertShows(ClaimList list, List<Row> all, Predicate<Row> wanted) {
    List<Row> expected = all.stream().filter(wanted).toList();
    assertFalse(expected.isEmpty(), "nothing to find");
    assertEquals(expected, list.shown());
    assertEquals(expected.size() + " of " + all.size() + " claims", list.told());
  }

  private static List<Row> sorted(List<Row> rows, Comparator<Row> order) {
    return rows.stream().sorted(order).toList();
  }

  private static int place(List<String> order, String word) {
    assertTrue(order.contains(word), word);
    return order.indexOf(word);
  }
}
