package touchstone.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static touchstone.model.Stance.CONTRADICTS;
import static touchstone.model.Stance.SUPPORTS;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import touchstone.model.DossierFixture;
import touchstone.model.Status;

/** The headline says what the figures say, for one claim as for many. */
class HeadlineWriterTest {

  private static final Calendar CALENDAR = new Calendar(Locale.UK, "en");

  private static List<Standing> standings(DossierFixture dossier) {
    return List.copyOf(SmallSite.of(dossier.build()).standings().values());
  }

  private static String headline(List<Standing> standings) {
    ArticlePage.Headline headline = HeadlineWriter.of(standings, CALENDAR);
    return (headline.lead() + " " + headline.rest()).strip();
  }

  @Test
  void countsWhatHoldsUp() {
    DossierFixture dossier = SmallSite.dossier().claim("one").claim("two").claim("three");
    dossier.says("manual", "acme", SUPPORTS, "one", true);
    dossier.says("guide", "acme", CONTRADICTS, "two", true);
    assertEquals(
        "1 of 3 claims holds up. 1 is contradicted by strong evidence. 1 has not been checked yet.",
        headline(standings(dossier)));
  }

  @Test
  void speaksOfASingleClaimAsOne() {
    DossierFixture dossier = SmallSite.dossier().claim("one");
    assertEquals(
        "The article's one claim was not found to hold up. 1 has not been checked yet.",
        headline(standings(dossier)));
    dossier.says("manual", "acme", SUPPORTS, "one", true);
    assertEquals("The article's one claim holds up.", headline(standings(dossier)));
  }

  @Test
  void doesNotCallTheDesksDecisionStrongEvidence() {
    DossierFixture dossier = SmallSite.dossier().claim("one").claim("two");
    dossier.says("manual", "acme", SUPPORTS, "one", true);
    List<Standing> standings = new ArrayList<>(standings(dossier));
    standings.set(1, new Standing(standings.get(1).assessed(), Status.CONTRADICTED, true, false));
    assertEquals(
        "1 of 2 claims holds up. 1 is contradicted. 1 verdict was set by the desk against what the"
            + " rules gave; the claim's page says why.",
        headline(standings));
  }
}
