package touchstone.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** A page gives the desk's reason for an override to its readers once. */
class OverrideReasonTest {

  @Test
  void isToldOnceBesideTheVerdict() {
    String page = SiteFixture.text(SiteFixture.invented(), "claims/overridden-0.html");
    Element verdict = Jsoup.parse(page).expectFirst("section.verdict");
    String told = verdict.expectFirst(".reason").text();
    String lead = "The desk set the computed verdict “";
    assertTrue(told.startsWith(lead), told);
    String why = told.substring(told.indexOf("aside: ") + "aside: ".length(), told.length() - 1);
    assertTrue(why.length() > 3, told);
    assertEquals(verdict.text().indexOf(why), verdict.text().lastIndexOf(why), verdict.text());
  }
}
