package touchstone.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import touchstone.model.Citation;
import touchstone.model.DossierFixture;
import touchstone.model.KeptCopy;
import touchstone.model.Location;
import touchstone.model.PartialDate;
import touchstone.model.Source;
import touchstone.model.SourceKind;
import touchstone.model.Stance;

/** Dates, times and numbers are written by locale, and every page says so where it matters. */
public class CalendarTest {

  private static final Locale ARABIC = Locale.forLanguageTag("ar-u-nu-arab");
  private static final Location ROW = new Location("test", 1, 1);

  private static Calendar calendar(Locale locale) {
    return new Calendar(locale, locale.getLanguage().equals("en") ? locale.toLanguageTag() : "en");
  }

  private static Publication publication(Locale locale) {
    KeptCopy copy =
        new KeptCopy(
            "captures/manual.txt",
            "0".repeat(64),
            1234,
            DossierFixture.id("manual"),
            "2026-03-14T09:30:00Z",
            ROW);
    Source manual =
        new Source(
            DossierFixture.id("manual"),
            true,
            new Citation(
                "Manual", "", PartialDate.parse("2025").orElseThrow(), null, SmallSite.DAY, ""),
            SourceKind.DOCUMENT,
            DossierFixture.id("acme"),
            null,
            null,
            "",
            List.of(),
            List.of(),
            List.of(copy),
            ROW);
    DossierFixture dossier = SmallSite.dossier().claim("one").claim("two").source(manual);
    dossier.exhibit("manual", Stance.SUPPORTS, "one", true);
    return SmallSite.in(locale, dossier.build());
  }

  private static List<Element> times(Locale locale) throws Exception {
    Map<String, String> files = SmallSite.files(new SourcePages(), publication(locale));
    return Jsoup.parse(files.get(Paths.source(DossierFixture.id("manual")))).select("time");
  }

  private static Document article(Locale locale) throws Exception {
    return Jsoup.parse(SmallSite.files(new ArticlePages(), publication(locale)).get(Paths.FRONT));
  }

  /** What stands between day and time changes with the tables that come with Java. */
  private static void assertMoment(String day, String time, String shown) {
    assertTrue(shown.startsWith(day) && shown.endsWith(time), shown);
    assertTrue(shown.length() <= day.length() + time.length() + " um ".length(), shown);
  }

  @Test
  void leavesOutTheMarksThatAPageWouldShow() throws Exception {
    String marked = NumberFormat.getPercentInstance(ARABIC).format(0.5);
    assertTrue(marked.indexOf(0x061C) >= 0, "the locale puts no mark in any more: " + marked);
    assertEquals("٥٠٪", calendar(ARABIC).share(1, 2));
    Document page = article(ARABIC);
    assertFalse(page.text().contains("[U+"), page.text());
    assertEquals(
        List.of("١", "٥٠٪", "١", "٥٠٪"), page.select("table.figures td.number").eachText());
  }

  @Test
  void writesEveryCountBesideAShareInTheSameDigits() throws Exception {
    String text = article(ARABIC).body().text().replaceAll("SHA-256 \\S+", "");
    // the version of the program is its name
    String own = text.substring(0, text.indexOf("Made with"));
    assertFalse(own.matches("(?s).*[0-9].*"), own);
  }

  @ParameterizedTest
  @CsvSource({
    "999, 1000, > 99%",
    "1000, 1000, 100%",
    "1, 1000, < 1%",
    "0, 1000, 0%",
    "99, 100, 99%"
  })
  void neverWritesLessThanAllAsAll(int part, int whole, String share) {
    assertEquals(share, calendar(Locale.UK).share(part, whole));
  }

  @Test
  void writesSharesAsTheReadersDo() {
    assertEquals("> 99\u00A0%", calendar(Locale.GERMAN).share(999, 1000));
    assertEquals("> ٩٩٪", calendar(ARABIC).share(999, 1000));
  }

  @Test
  void writesTheTimeOfACopyByLocale() {
    Day german = calendar(Locale.GERMAN).moment("2026-03-14T09:30:00Z");
    assertEquals("2026-03-14T09:30:00Z", german.iso());
    assertMoment("14. März 2026", "09:30 UTC", german.shown());
    Day offset = calendar(Locale.UK).moment("2026-03-14T23:30:15.123456789-01:00");
    assertEquals("2026-03-15T00:30:15Z", offset.iso());
    assertMoment("15 March 2026", "00:30 UTC", offset.shown());
    assertEquals("14 March 2026", calendar(Locale.UK).moment("2026-03-14").shown());
    assertNull(calendar(Locale.UK).moment("some day"));
    assertNull(calendar(Locale.UK).moment("2026-03-14Tea"));
  }

  @Test
  void namesTheLanguageOfADateWhereItIsNotThePages() throws Exception {
    List<Element> german = times(Locale.GERMAN);
    assertEquals(3, german.size());
    assertEquals("2025", german.get(0).text());
    assertEquals("25. November 2026", german.get(1).text());
    assertMoment("14. März 2026", "09:30 UTC", german.get(2).text());
    assertEquals("2026-03-14T09:30:00Z", german.get(2).attr("datetime"));
    assertTrue(german.stream().allMatch(time -> time.attr("lang").equals("de")), "" + german);
    List<Element> arabic = times(ARABIC);
    assertTrue(arabic.stream().allMatch(time -> time.attr("lang").equals("ar")), "" + arabic);
    assertEquals("٢٠٢٥", arabic.get(0).text());
    assertTrue(arabic.stream().noneMatch(time -> time.text().contains("[U+")), "" + arabic);
    List<Element> british = times(Locale.UK);
    assertEquals(3, british.size());
    assertTrue(british.stream().noneMatch(time -> time.hasAttr("lang")), "" + british);
  }

  @Test
  void writesDaysInTheDigitsOfTheNumbers() {
    Day day = calendar(ARABIC).day(LocalDate.of(2026, 3, 14));
    assertNotNull(day);
    assertEquals("2026-03-14", day.iso());
    assertTrue(day.shown().contains("١٤") && day.shown().contains("٢٠٢٦"), day.shown());
  }
}
