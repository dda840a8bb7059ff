package touchstone.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import touchstone.model.DossierFixture;
import touchstone.model.Stance;

/** The sitemap lists every page for readers and nothing else. */
public class SitemapTest {

  private static Publication publication(String baseUrl) {
    DossierFixture dossier = SmallSite.dossier().claim("one").claim("two");
    dossier.says("manual", "acme", Stance.SUPPORTS, "one", true);
    return SmallSite.of(dossier.build(), baseUrl);
  }

  private static List<String> locations(String xml) {
    return Jsoup.parse(xml, Parser.xmlParser()).select("loc").eachText();
  }

  @Test
  void listsThePagesThatAreWritten() throws Exception {
    TreeSet<String> pages = new TreeSet<>();
    StringBuilder map = new StringBuilder();
    new SitePublisher(SmallSite.request(publication("").dossier(), SmallSite.BASE))
        .publish(
            (path, content) -> {
              String text = new String(content, java.nio.charset.StandardCharsets.UTF_8);
              if (path.endsWith(".html") && !text.contains("This page has moved")) {
                pages.add(SmallSite.BASE + (path.equals(Paths.FRONT) ? "" : path));
              } else if (path.equals(Paths.SITEMAP)) {
                map.append(text);
              }
            });
    assertTrue(pages.size() > 6, pages.toString());
    List<String> listed = locations(map.toString());
    assertEquals(List.copyOf(pages), listed.stream().sorted().toList());
  }

  @Test
  void becomesAnIndexWhereThereAreTooManyPages() throws Exception {
    SitemapPart part = new SitemapPart(List.of(new ClaimPages()), 1);
    Map<String, String> files = SmallSite.files(part, publication(SmallSite.BASE));
    assertEquals(
        List.of("sitemap-1.xml", "sitemap-2.xml", "sitemap.xml"), List.copyOf(files.keySet()));
    assertEquals(
        List.of(SmallSite.BASE + "sitemap-1.xml", SmallSite.BASE + "sitemap-2.xml"),
        locations(files.get("sitemap.xml")));
    assertTrue(files.get("sitemap.xml").contains("<sitemapindex"));
    assertEquals(
        List.of(SmallSite.BASE + "claims/two.html"), locations(files.get("sitemap-2.xml")));
  }

  @Test
  void isFoundByCrawlers() throws Exception {
    assertEquals(
        "User-agent: *\nDisallow:\n\nSitemap: " + SmallSite.BASE + "sitemap.xml\n",
        SmallSite.files(new RobotsPart(), publication(SmallSite.BASE)).get(Paths.ROBOTS));
  }

  @Test
  void isNotThereWithoutAnAddress() throws Exception {
    Publication publication = publication("");
    assertEquals(Map.of(), SmallSite.files(new SitemapPart(List.of()), publication));
    assertEquals(Map.of(), SmallSite.files(new RobotsPart(), publication));
  }
}
