package touchstone.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import touchstone.model.DossierFixture;
import touchstone.model.Stance;

/** A badge names every verdict that occurs, to readers who see and to those who listen. */
public class BadgeTest {

  private static Map<String, String> badges() throws Exception {
    DossierFixture dossier = SmallSite.dossier().claim("one").claim("two").claim("three");
    dossier.says("manual", "acme", Stance.SUPPORTS, "one", true);
    dossier.says("page", "acme", Stance.SILENT, "two", true);
    return SmallSite.files(new BadgePart(), SmallSite.of(dossier.build(), ""));
  }

  @Test
  void isAnImageWithAName() throws Exception {
    String file = badges().get("badges/art.svg");
    Element svg = Jsoup.parse(file, Parser.xmlParser()).selectFirst("svg");
    assertEquals("img", svg.attr("role"));
    assertEquals(
        "fact-check: supported 1, no support found 1, not checked yet 1",
        svg.selectFirst("> title").text());
    for (Element element : svg.getAllElements()) {
      assertFalse(element.hasAttr("style"), element.tagName());
    }
    assertFalse(file.contains("<style") || file.contains("<script"), file);
  }

  @Test
  void answersABadgeServer() throws Exception {
    JsonNode json = JsonMapper.shared().readTree(badges().get("badges/art.json"));
    assertEquals(1, json.get("schemaVersion").asInt());
    assertEquals("fact-check", json.get("label").asString());
    assertEquals(
        "supported 1, no support found 1, not checked yet 1", json.get("message").asString());
    assertEquals(
        List.of("schemaVersion", "label", "message", "color"), List.copyOf(json.propertyNames()));
  }
}
