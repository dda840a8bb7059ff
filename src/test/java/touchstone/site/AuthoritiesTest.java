package touchstone.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import touchstone.model.Dossier;
import touchstone.model.DossierFixture;
import touchstone.model.Stance;

/** What the authorities' documents say is told of those that there are, and of no others. */
public class AuthoritiesTest {

  private static final String NO_OTHERS = "none of whose documents is against a claim";

  private static Element section(Dossier dossier) throws Exception {
    return Jsoup.parse(SmallSite.files(new ArticlePages(), SmallSite.of(dossier)).get(Paths.FRONT))
        .selectFirst("section[aria-labelledby=authority]");
  }

  private static DossierFixture against() {
    return SmallSite.dossier().claim("one").says("manual", "acme", Stance.CONTRADICTS, "one", true);
  }

  @Test
  void namesNoOthersWhereThereAreNone() throws Exception {
    Element section = section(against().build());
    assertEquals(List.of("acme decides 1 claim"), section.select("h3").eachText());
    assertFalse(section.text().contains(NO_OTHERS), section.text());
  }

  @Test
  void namesTheOthersAfterThoseAgainst() throws Exception {
    Element section = section(against().claim("two", "lab", List.of()).build());
    assertEquals(
        "Other authorities, none of whose documents is against a claim: lab (1 claim: 1 not covered)",
        section.select("p:contains(" + NO_OTHERS + ")").text());
  }

  @Test
  void callsNobodyOtherWhereNobodyIsAgainst() throws Exception {
    Element section = section(SmallSite.dossier().claim("one").build());
    assertEquals(
        "Authorities, none of whose documents is against a claim: acme (1 claim: 1 not covered)",
        section.select("p").text());
  }

  @Test
  void saysThatThereIsNone() throws Exception {
    Element section = section(SmallSite.withoutAuthority(SmallSite.dossier().claim("one").build()));
    assertEquals(
        "No claim of this article has an authority whose own documents would decide it.",
        section.select("p").text());
  }
}
