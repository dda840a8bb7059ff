package touchstone.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import tools.jackson.databind.json.JsonMapper;
import touchstone.assess.Assessor;
import touchstone.model.Dossier;
import touchstone.model.Source;
import touchstone.store.DossierReader;

/** The sites of workspaces whose evidence files hold text from elsewhere. */
final class BodiesSite {

  /** How many evidence files a workspace has. */
  static final int SOURCES = 60;

  /**
   * What an evidence file holds.
   *
   * @param title the title of its source
   * @param body what stands below the front matter, and below the quote
   * @param quote what is quoted
   */
  record Body(String title, String body, String quote) {
    static final Body PLAIN = new Body("T", "plain words", "plain words");
  }

  private final Path folder;
  private final TreeSet<String> plain;
  private int pages;
  private int sources;

  /** Makes its workspaces in a folder. */
  BodiesSite(Path folder) throws IOException {
    this.folder = folder;
    this.plain = shapes(published(List.of(Body.PLAIN)));
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Map<String, byte[]> published(List<Body> bodies) throws IOException {
    write(
        "evidence/publishers.csv",
        "id,name,kind,family,domains\nacme,Acme,maker,acme,acme.example.com\n");
    write("claims/art/article.md", "---\ntitle: A\nurl:\npublisher: acme\n---\n");
    StringBuilder claims =
        new StringBuilder(
            "id,claim,anchor,section,kind,subject,speaker,priority,depends_on,quantities,authority,"
                + "status,overrides,evidence,reviewed_by,reviewed_on,note,formerly\n");
    for (int i = 0; i < SOURCES; i++) {
      claims.append("c-%s,A claim.,words,S,event,,article,low,,,,,,,,,,\n".formatted(i));
      Body body = i < bodies.size() ? bodies.get(i) : Body.PLAIN;
      write(
          "evidence/source-" + i + ".md",
          ("---\ntitle: %s\npublisher: acme\nurl: https://acme.example.com/%s\npublished:\n"
                  + "retrieved: 2026-03-14\nkind: document\n---\n\n%s\n\n## supports c-%s\n\n> %s\n\n%s\n")
              .formatted(
                  JsonMapper.shared().writeValueAsString(body.title()),
                  i,
                  body.body(),
                  i,
                  body.quote(),
                  body.body()));
    }
    write("claims/art/claims.csv", claims.toString());
    Dossier dossier = DossierReader.read(folder).value();
    sources +=
        (int)
            dossier.sources().values().stream()
                .filter(source -> numberOf(source) < bodies.size())
                .filter(source -> source.readable() && !source.exhibits().isEmpty())
                .count();
    return SiteFixture.publish(
        new Assessor(List.of()).assess(dossier, List.of(), InventedDossier.DAY),
        "Desk",
        SiteFixture.BASE);
  }

  private static int numberOf(Source source) {
    return Integer.parseInt(source.id().value().substring("source-".length()));
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

  /** Publishes evidence, and requires that nothing but text comes of it. */
  void requireText(List<Body> bodies) throws IOException {
    Map<String, byte[]> site = published(bodies);
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

  /** Returns how many pages were looked at. */
  int pages() {
    return pages;
  }

  /** Returns how many evidence files could be read, with what they quote. */
  int sources() {
    return sources;
  }
}
