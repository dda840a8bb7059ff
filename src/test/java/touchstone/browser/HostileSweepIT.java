package touchstone.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import touchstone.Measured;

/** Thousands of payloads in every place that a page has for a text; all stay text. */
@Tag("hardening")
@ExtendWith(Chromium.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileSweepIT {

  private static final int A_PAGE = 60;
  private static final int SAMPLE = 583;
  private static final int PATIENCE = 30;

  /** Pages of a single claim or source that the browser leaves out; all of them are parsed. */
  private static final int ONE_OF = 8;

  private final Map<String, byte[]> pages = new LinkedHashMap<>();
  private final Map<String, String> claims = new TreeMap<>();

  /** Publishes everything once; the pages of each site in a folder of their own. */
  private Map<String, byte[]> pages() {
    if (pages.isEmpty()) {
      List<String> addresses = Payloads.addresses();
      int number = 0;
      for (List<String> group : Payloads.inGroups(Payloads.all(), A_PAGE)) {
        int first = number * A_PAGE % addresses.size();
        List<String> turned = new ArrayList<>(addresses.subList(first, addresses.size()));
        turned.addAll(addresses.subList(0, first));
        String folder = "s" + number + "/";
        SiteFixture.publish(
                new PayloadDossier(group, turned).assessed(), group.get(0), SiteFixture.BASE)
            .forEach((path, content) -> pages.put(folder + path, content));
        for (int i = 0; i < group.size(); i++) {
          claims.put(folder + "claims/claim-" + i + ".html", group.get(i));
        }
        number++;
      }
    }
    return pages;
  }

  private List<String> html() {
    return pages().keySet().stream().filter(path -> path.endsWith(".html")).toList();
  }

  private static Set<String> shapes(Document page) {
    Set<String> shapes = new TreeSet<>();
    for (Element element : page.getAllElements()) {
      shapes.add(element.normalName());
      for (Attribute attribute : element.attributes()) {
        shapes.add(element.normalName() + " " + attribute.getKey());
      }
    }
    return shapes;
  }

  private static Set<String> plainShapes() {
    Set<String> shapes = new TreeSet<>();
    List<String> words = new ArrayList<>();
    for (int i = 0; i < A_PAGE; i++) {
      words.add("plain words, number " + i);
    }
    Map<String, byte[]> site =
        SiteFixture.publish(
            new PayloadDossier(words, List.of("https://gazette.example.com/x", "")).assessed(),
            "Plain",
            SiteFixture.BASE);
    for (String path : SiteFixture.pages(site)) {
      shapes.addAll(shapes(Jsoup.parse(SiteFixture.text(site, path))));
    }
    return shapes;
  }

  @Test
  void addsNothingToTheTemplatesInAnyPlace() {
    Set<String> plain = plainShapes();
    Map<String, Set<String>> added = new TreeMap<>();
    Map<String, Set<String>> sinks = new TreeMap<>();
    for (String path : html()) {
      Document page = Jsoup.parse(SiteFixture.text(pages, path));
      Set<String> shapes = shapes(page);
      shapes.removeAll(plain);
      if (!shapes.isEmpty()) {
        added.put(path, shapes);
      }
      String payload = claims.get(path);
      if (payload != null) {
        sinks(page, payload).forEach(s -> sinks.computeIfAbsent(s, x -> new TreeSet<>()).add(path));
      }
    }
    assertEquals(Map.of(), added);
    int payloads = claims.size();
    assertTrue(payloads >= 2_391, "only " + payloads + " payloads");
    List<String> full =
        sinks.entrySet().stream()
            .filter(sink -> sink.getValue().size() > payloads * 0.9)
            .map(Map.Entry::getKey)
            .toList();
    assertTrue(full.size() >= 8, "only in " + sinks.keySet());
    int renderings = sinks.values().stream().mapToInt(Set::size).sum();
    assertTrue(renderings >= 19_128, "only " + renderings + " renderings");
    Measured.write(
        "A1",
        getClass(),
        "1",
        "%s payloads in %s places, %s renderings, 0 active nodes"
            .formatted(payloads, full.size(), renderings));
  }

  /** Where in a page a text stands, as the names of element and attribute. */
  private static Set<String> sinks(Document page, String payload) {
    String words = payload.replaceAll("\\s+", "");
    Set<String> sinks = new LinkedHashSet<>();
    for (Element element : page.getAllElements()) {
      if (element.ownText().replaceAll("\\s+", "").contains(words)) {
        sinks.add(element.parents().size() < 2 ? element.normalName() : place(element));
      }
      for (Attribute attribute : element.attributes()) {
        if (attribute.getValue().replaceAll("\\s+", "").contains(words)) {
          sinks.add(place(element) + " " + attribute.getKey());
        }
      }
    }
    return sinks;
  }

  private static String place(Element element) {
    Element parent = element.parent();
    return (parent == null ? "" : parent.normalName() + " ")
        + element.normalName()
        + (element.hasAttr("name") ? "[" + element.attr("name") + "]" : "")
        + element.className().replaceFirst("^(?=.)", ".");
  }

  @Test
  void carriesJsonThatIsTheTextAgain() {
    int read = 0;
    int broken = 0;
    for (Map.Entry<String, String> claim : claimPages()) {
      Document page = Jsoup.parse(SiteFixture.text(pages, claim.getKey()));
      List<Element> scripts = page.select("script[type=application/ld+json]");
      assertTrue(scripts.size() <= 1, claim.getKey());
      assertEquals(scripts.size(), page.select("script:not([src])").size(), claim.getKey());
      if (!scripts.isEmpty()) {
        JsonNode json = JsonMapper.shared().readTree(scripts.get(0).data());
        assertEquals(claim.getValue(), json.get("claimReviewed").stringValue());
        read++;
      }
      String careless = JsonMapper.shared().writeValueAsString(Map.of("x", claim.getValue()));
      Document raw = Jsoup.parse("<script type='application/ld+json'>" + careless + "</script>");
      broken += raw.select("script").get(0).data().equals(careless) ? 0 : 1;
    }
    assertTrue(broken >= 35, "control: a careless writer is broken by " + broken + " only");
    Measured.write(
        "A2",
        getClass(),
        "1",
        "%s strings read back equal; control: a careless writer breaks on %s"
            .formatted(read, broken));
    assertTrue(read > 2_300, "only " + read + " pages have markup");
  }

  private Set<Map.Entry<String, String>> claimPages() {
    pages();
    return claims.entrySet();
  }

  @Test
  void linksOnlyToTheWeb() {
    int links = 0;
    for (String path : html()) {
      for (Element link : Jsoup.parse(SiteFixture.text(pages, path)).select("[href]")) {
        String address = link.attr("href");
        if (address.matches("(?s)^[^/?#]*:.*") || address.startsWith("/")) {
          assertTrue(ActiveNodes.isWeb(address), path + " leads to " + address);
          links++;
        }
      }
    }
    long live = Payloads.addresses().stream().filter(ActiveNodes::isLive).count();
    assertTrue(Payloads.addresses().size() >= 305, "only " + Payloads.addresses().size());
    assertTrue(live >= 8, "control: only " + live + " addresses are live");
    Measured.write(
        "A3",
        getClass(),
        "1",
        "%s addresses, %s links, all to the web; control: %s are live as they are"
            .formatted(Payloads.addresses().size(), links, live));
  }

  @Test
  void runsNothingWhenItIsLoaded(Browser browser) throws IOException {
    List<String> paths = new ArrayList<>();
    int number = 0;
    for (String path : html()) {
      boolean ofOne = path.contains("/claims/claim-") || path.contains("/sources/source-");
      if (!SiteFixture.isRedirect(pages, path) && (!ofOne || number++ % ONE_OF == 0)) {
        paths.add(path);
      }
    }
    PageWalk walk = PageWalk.through(browser, pages, paths, PATIENCE / 3);
    assertEquals(List.of(), walk.fired());
    assertEquals(List.of(), walk.complaints());
    Set<String> added = walk.shapes();
    added.removeIf(shape -> !shape.contains(" on") && !shape.endsWith(" style"));
    assertEquals(Set.of(), added);
    Measured.write(
        "A1",
        getClass(),
        "2",
        "%s pages loaded, those of %s payloads each among them, 0 ran"
            .formatted(paths.size(), A_PAGE));
  }

  @Test
  void wouldBeActiveIfTheyWereNotEscaped(Browser browser) throws IOException {
    List<String> all = Payloads.all();
    long active = all.stream().filter(ActiveNodes::isActive).count();
    assertTrue(active >= 1_100, "control: only " + active + " of " + all.size() + " are active");
    List<String> sample = sample(all);
    PageWalk raw = raw(browser, sample, "");
    assertTrue(raw.fired().size() >= 50, "control: only " + raw.fired().size() + " run");
    Measured.write(
        "A1",
        getClass(),
        "3",
        "control: raw, %s documents are active and %s of %s run unaided"
            .formatted(active, raw.fired().size(), sample.size()));
    String policy =
        Objects.requireNonNull(
                Jsoup.parse(SiteFixture.text(pages(), "s0/index.html"))
                    .selectFirst("meta[http-equiv=Content-Security-Policy]"))
            .outerHtml();
    PageWalk held = raw(browser, sample, policy);
    assertEquals(List.of(), held.fired());
    Measured.write(
        "A4",
        getClass(),
        "1",
        "%s raw payloads under the policy, 0 run; control: %s run without it"
            .formatted(sample.size(), raw.fired().size()));
  }

  private static List<String> sample(List<String> all) {
    List<String> sample = new ArrayList<>();
    for (int i = 0; i < SAMPLE; i++) {
      sample.add(all.get((int) ((long) i * all.size() / SAMPLE)));
    }
    return sample;
  }

  private static PageWalk raw(Browser browser, List<String> payloads, String head)
      throws IOException {
    Map<String, byte[]> raw = new LinkedHashMap<>();
    for (String payload : payloads) {
      int number = raw.size();
      String own = payload.replace(HostileText.VARIABLE, HostileText.VARIABLE + number);
      String page =
          "<!DOCTYPE html><html lang=en><head><meta charset=utf-8>%s<title>x</title></head><body><p>%s</p></body></html>"
              .formatted(head, own);
      raw.put("raw-" + number + ".html", page.getBytes(UTF_8));
    }
    return PageWalk.through(browser, raw, List.copyOf(raw.keySet()), 4 * PATIENCE);
  }
}
