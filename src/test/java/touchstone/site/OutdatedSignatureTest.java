package touchstone.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import touchstone.assess.Seals;
import touchstone.model.Dossier;
import touchstone.model.DossierFixture;
import touchstone.model.ExhibitSeal;
import touchstone.model.SignOff;
import touchstone.model.Stance;
import touchstone.model.Status;

/** A reader can tell a verdict that nobody signed from one whose signature was overtaken. */
public class OutdatedSignatureTest {

  private static final LocalDate SIGNED = LocalDate.of(2026, 3, 14);

  private static Dossier unsigned() {
    return SmallSite.dossier()
        .claim("one")
        .claim("two")
        .says("manual", "acme", Stance.SUPPORTS, "one", true)
        .build();
  }

  private static Publication signed(LocalDate on, ExhibitSeal... evidence) {
    SignOff signOff = new SignOff(Status.SUPPORTED, null, List.of(evidence), "jane", on);
    return SmallSite.of(SmallSite.signedBy(unsigned(), "one", signOff));
  }

  private static ExhibitSeal sealOf(Publication publication, String claim) {
    return Seals.of(SmallSite.standing(publication, claim).verdict(), publication.dossier()).get(0);
  }

  private static ExhibitSeal seal(String source, String seal) {
    return new ExhibitSeal(DossierFixture.id(source), seal);
  }

  private static Document claim(Publication publication) throws Exception {
    return Jsoup.parse(
        SmallSite.files(new ClaimPages(), publication).get(Paths.claim(DossierFixture.id("one"))));
  }

  private static String notes(Document page) {
    return page.select("section.verdict .notes li:has(strong:contains(Awaiting))").text();
  }

  private static String record(Document page) {
    return page.selectFirst("#record + p").text();
  }

  private static String awaiting(Publication publication) throws Exception {
    return Jsoup.parse(SmallSite.files(new ArticlePages(), publication).get(Paths.FRONT))
        .select("header p.rest:has(strong)")
        .text();
  }

  @Test
  void saysThatNobodySignedWhereNobodyDid() throws Exception {
    Document page = claim(SmallSite.of(unsigned()));
    assertEquals(
        "Awaiting review. The rules give this verdict."
            + " Nobody has signed it yet, so read it as provisional.",
        notes(page));
    assertEquals("Nobody has signed this verdict yet.", record(page));
  }

  @Test
  void saysWhyASignatureDoesNotCountAnyMore() throws Exception {
    Document page = claim(signed(SIGNED, seal("manual", "00000000"), seal("leaflet", "00000000")));
    assertEquals(
        "Awaiting review. The rules give this verdict. The signature of 14 March 2026 does not"
            + " count any more, because exhibit \"manual\" has changed since;"
            + " exhibit \"leaflet\" is gone since; read the verdict as provisional.",
        notes(page));
    assertEquals(
        "Signed as “Supported” by jane on 14 March 2026."
            + " Outdated: the claim or its evidence is not what it was then.",
        record(page));
    assertFalse(page.body().text().contains("obody has signed it"), page.body().text());
  }

  @Test
  void knowsASignatureWithoutADay() throws Exception {
    String notes = notes(claim(signed(null, seal("manual", "00000000"))));
    assertTrue(notes.contains("The signature does not count any more, because"), notes);
  }

  @Test
  void saysNothingOfASignatureThatCounts() throws Exception {
    Publication publication = SmallSite.of(unsigned());
    ExhibitSeal seal = sealOf(publication, "one");
    Document page = claim(signed(SIGNED, seal));
    assertEquals("", notes(page));
    assertEquals("Signed as “Supported” by jane on 14 March 2026.", record(page));
  }

  @Test
  void countsBothKindsInFrontOfTheArticle() throws Exception {
    assertEquals(
        "2 of these verdicts await review:"
            + " the rules give them, and nobody has signed them as they are now.",
        awaiting(signed(SIGNED, seal("manual", "00000000"))));
    Publication publication = SmallSite.of(unsigned());
    ExhibitSeal seal = sealOf(publication, "one");
    assertEquals(
        "1 of these verdicts awaits review:"
            + " the rules give it, and nobody has signed it as it is now.",
        awaiting(signed(SIGNED, seal)));
    assertNull(HeadlineWriter.awaiting(List.of(), publication.calendar()));
  }
}
