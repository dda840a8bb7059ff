package touchstone.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.Measured;
import touchstone.assess.Assessor;
import touchstone.model.Dossier;
import touchstone.store.DossierReader;

/** Payloads in the body of an evidence file come out as text, whatever Markdown makes of them. */
@Tag("hardening")
class HostileBodiesIT {

  private static final int A_SITE = 60;

  @TempDir private Path folder;

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Map<String, byte[]> published(List<String> payloads) throws IOException {
    write(
        "evidence/publishers.csv",
        "id,name,kind,family,domains\nacme,Acme,maker,acme,acme.example.com\n");
    write("claims/art/article.md", "---\ntitle: A\nurl:\npublisher: acme\n---\n");
    StringBuilder claims =
        new StringBuilder(
            "id,claim,anchor,section,kind,subject,speaker,priority,depends_on,quantities,authority,"
                + "status,overrides,evidence,reviewed_by,reviewed_on,note,formerly\n");
    for (int i = 0; i < A_SITE; i++) {
      claims.append("c-%s,A claim.,words,S,event,,article,low,,,,,,,,,,\n".formatted(i));
      String payload = i < payloads.size() ? payloads.get(i) : "plain words";
      write(
          "evidence/source-" + i + ".md",
          ("---\ntitle: T\npublisher: acme\nurl: https://acme.example.com/%s\npublished:\n"
                  + "retrieved: 2026-03-14\nkind: document\n---\n\n%s\n\n## supports c-%s\n\n> %s\n\n%s\n")
              .formatted(i, payload, i, payload, payload));
    }
    write("claims/art/claims.csv", claims.toString());
    Dossier dossier = DossierReader.read(folder).value();
    return SiteFixture.publish(
        new Assessor(List.of()).assess(dossier, List.of(), InventedDossier.DAY),
        "Desk",
        SiteFixture.BASE);
  }

  private static TreeSet<String> shapes(Map<String, byte[]> site) {
    TreeSet<String> shapes = new TreeSet<>();
    for (String path : SiteFixture.pages(site)) {
      for (Element element : Jsoup.parse(SiteFixture.text(site, path)).getAllElements()) {
        shapes.add(element.normalName());
        element.attributes().forEach(a -> shapes.add(element.normalName() + " " + a.getKey()));
      }
    }
    return shapes;
  }

  @Test
  void areTextInThePages() throws IOException {
    TreeSet<String> plain = shapes(published(List.of("plain words")));
    int pages = 0;
    List<String> payloads = Payloads.all();
    for (List<String> group : Payloads.inGroups(payloads, A_SITE)) {
      Map<String, byte[]> site = published(group);
      TreeSet<String> added = shapes(site);
      added.removeAll(plain);
      assertEquals(new TreeSet<String>(), added);
      for (String path : SiteFixture.pages(site)) {
        for (Element link : Jsoup.parse(SiteFixture.text(site, path)).select("a[href]")) {
          assertTrue(!ActiveNodes.isLive(link.attr("href")), path + link);
        }
        pages++;
      }
    }
    Parser parser = Parser.builder().build();
    HtmlRenderer careless = HtmlRenderer.builder().build();
    long active =
        payloads.stream()
            .filter(text -> ActiveNodes.isActive(careless.render(parser.parse(text))))
            .count();
    assertTrue(active > 900, "control: only " + active + " pass the renderer as it comes");
    Measured.write(
        "A7",
        getClass(),
        "1",
        "%s bodies on %s pages, 0 active nodes; control: %s pass a renderer as it comes"
            .formatted(payloads.size(), pages, active));
  }
}
