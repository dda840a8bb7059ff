package touchstone.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import touchstone.model.Correction;
import touchstone.model.Dossier;
import touchstone.model.DossierFixture;
import touchstone.model.Id;
import touchstone.model.Location;
import touchstone.model.Status;

/** What was logged and linked under an id that a claim had before belongs to that claim. */
public class RenamedClaimTest {

  private static final Location ROW = new Location("corrections.csv", 2, 1);

  private static Id id(String value) {
    return DossierFixture.id(value);
  }

  /** Returns a dossier with a replaced verdict of the claim "two-modes". */
  private static Publication publication(DossierFixture dossier, Map<String, List<Id>> formerly) {
    Dossier d = SmallSite.formerly(dossier.build(), formerly);
    Correction correction =
        new Correction(
            LocalDate.of(2026, 5, 1),
            id("two-modes"),
            Status.UNCHECKED,
            Status.SUPPORTED,
            "The manual was found.",
            "Ada",
            ROW);
    return SmallSite.of(
        new Dossier(
            d.settings(),
            d.articles(),
            d.claims(),
            d.constraints(),
            d.publishers(),
            d.sources(),
            new Dossier.History(List.of(), List.of(correction), List.of()),
            d.completeness()));
  }

  private static Element claimIn(String page) {
    Document parsed = Jsoup.parse(page);
    return parsed.selectFirst("ol.changes li p:nth-of-type(2)").child(0);
  }

  private static String corrections(Publication publication) throws Exception {
    return SmallSite.files(new CorrectionsPage.Part(), publication).get(Paths.CORRECTIONS);
  }

  @Test
  void leadsFromTheCorrectionsToTheClaimAsItIsCalledNow() throws Exception {
    Publication renamed =
        publication(
            SmallSite.dossier().claim("night-mode"),
            Map.of("night-mode", List.of(id("two-modes"))));
    Element claim = claimIn(corrections(renamed));
    assertEquals("a", claim.tagName());
    assertEquals("claims/night-mode.html", claim.attr("href"));
    assertEquals("Claim night-mode", claim.text());
    assertEquals(1, renamed.correctionsOf(id("night-mode")).size());
  }

  @Test
  void writesTheIdOfAClaimThatIsGone() throws Exception {
    Element claim =
        claimIn(corrections(publication(SmallSite.dossier().claim("night-mode"), Map.of())));
    assertEquals("code", claim.tagName());
    assertEquals("two-modes", claim.text());
  }

  @Test
  void takesNothingFromAClaimThatStillHasTheId() throws Exception {
    Publication both =
        publication(
            SmallSite.dossier().claim("two-modes").claim("night-mode"),
            Map.of("night-mode", List.of(id("two-modes"))));
    assertEquals(List.of(), both.correctionsOf(id("night-mode")));
    assertEquals(1, both.correctionsOf(id("two-modes")).size());
    assertEquals("Claim two-modes", claimIn(corrections(both)).text());
    assertTrue(
        SmallSite.files(new Redirects(), both).keySet().stream()
            .noneMatch(path -> path.startsWith("claims/")));
  }

  @Test
  void givesAnIdThatTwoClaimsSayToHaveHadToTheFirst() throws Exception {
    Publication two =
        publication(
            SmallSite.dossier().claim("night-mode").claim("day-mode"),
            Map.of("night-mode", List.of(id("two-modes")), "day-mode", List.of(id("two-modes"))));
    assertEquals(1, two.correctionsOf(id("night-mode")).size());
    assertEquals(List.of(), two.correctionsOf(id("day-mode")));
    String moved = SmallSite.files(new Redirects(), two).get("claims/two-modes.html");
    assertTrue(moved.contains("night-mode.html"), moved);
    assertEquals("Claim night-mode", claimIn(corrections(two)).text());
  }
}
