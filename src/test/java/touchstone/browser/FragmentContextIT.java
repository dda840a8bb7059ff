package touchstone.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Entities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import touchstone.Corpora;
import touchstone.model.DocumentFacts;
import touchstone.model.DocumentText;
import touchstone.model.DocumentText.Block;
import touchstone.model.DocumentText.Kind;
import touchstone.quote.Span;
import touchstone.quote.TextFragment;

/** Context in a link leads a browser to the meant one of several like passages. */
@ExtendWith(Chromium.class)
class FragmentContextIT {

  private static final int WAITS = 8;

  /** Paragraphs, each followed by a screenful of others, as a text in blocks. */
  private static DocumentText text(List<String> paragraphs) {
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    for (String paragraph : paragraphs) {
      blocks.add(new Block(Kind.PARAGRAPH, text.length(), text.length() + paragraph.length(), 0));
      text.append(paragraph).append('\n');
    }
    DocumentFacts facts =
        new DocumentFacts("", "", "", null, null, "en", "text/html", "UTF-8 (header)");
    return new DocumentText(text.toString(), blocks, "", facts);
  }

  private static String page(List<String> paragraphs) {
    StringBuilder page =
        new StringBuilder("<!DOCTYPE html><html lang=en><meta charset=utf-8><title>Long</title>");
    for (int i = 0; i < paragraphs.size(); i++) {
      page.append(
          "<div style='height:2000px'></div><p id=p%s>%s</p>"
              .formatted(i, Entities.escape(paragraphs.get(i))));
    }
    return page.append("<div style='height:2000px'></div></html>").toString();
  }

  /** Returns the number of the paragraph that a link brings into view, or -1. */
  private static int inView(Browser browser, List<String> paragraphs, String fragment)
      throws IOException {
    byte[] content = page(paragraphs).getBytes(UTF_8);
    try (LocalSite site = new LocalSite(Map.of("index.html", content));
        Visit visit = new Visit(browser, site.root(), new Browser.NewContextOptions())) {
      Page page = visit.page();
      page.navigate(site.root() + fragment);
      for (int wait = 0; wait < WAITS; wait++) {
        for (int i = 0; i < paragraphs.size(); i++) {
          Object seen =
              page.evaluate(
                  "id => { const box = document.getElementById(id).getBoundingClientRect();"
                      + " return scrollY > 0 && box.top < innerHeight && box.bottom > 0; }",
                  "p" + i);
          if (Boolean.TRUE.equals(seen)) {
            return i;
          }
        }
        page.waitForTimeout(50);
      }
      return -1;
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plays music",
        "plays music, in the multi-room - and well",
        "100 % of it, or -5 & more",
        "“so-called” words"
      })
  void leadsToTheSecondOfTwo(String passage, Browser browser) throws IOException {
    List<String> paragraphs =
        List.of(
            "In the hall it " + passage + " all day.",
            "In the well-lit kitchen, it " + passage + ", too, half-heartedly.",
            "At the end.");
    DocumentText text = text(paragraphs);
    int start = text.text().lastIndexOf(passage);
    String link =
        TextFragment.at(text, new Span(start, start + passage.length())).orElseThrow().on("");
    assertEquals(1, inView(browser, paragraphs, link), link);
    String plain = TextFragment.of(passage).orElseThrow().on("");
    assertEquals(0, inView(browser, paragraphs, plain), "without context: " + plain);
  }

  @Test
  void leadsToAWholeParagraphByThoseAroundIt(Browser browser) throws IOException {
    List<String> paragraphs = List.of("Speakers", "One thing", "Speakers", "Another, thing-like");
    DocumentText text = text(paragraphs);
    int start = text.text().lastIndexOf("Speakers");
    String link = TextFragment.at(text, new Span(start, start + 8)).orElseThrow().on("");
    assertEquals(2, inView(browser, paragraphs, link), link);
  }

  @Test
  void leadsAcrossParagraphs(Browser browser) throws IOException {
    List<String> paragraphs = List.of("It begins there", "It begins, here", "and ends - here.");
    DocumentText text = text(paragraphs);
    Span place = new Span(text.text().indexOf("begins, here"), text.text().length() - 1);
    String link = TextFragment.at(text, place).orElseThrow().on("");
    assertEquals(1, inView(browser, paragraphs, link), link);
  }

  /** The vectors of the web platform in this browser: the control of what our search answers. */
  @Test
  void agreesWithTheVectorsOfTheWebPlatform(Browser browser) throws IOException {
    JsonNode vectors =
        JsonMapper.shared()
            .readTree(Files.readString(Corpora.file("text-fragment/wpt-vectors.json")))
            .get("vectors");
    byte[] content = Files.readAllBytes(Corpora.file("text-fragment/wpt-target.html"));
    List<String> wrong = new ArrayList<>();
    try (LocalSite site = new LocalSite(Map.of("index.html", content))) {
      for (JsonNode vector : vectors) {
        String address = site.root() + "#:~:text=" + vector.get("text").asString();
        try (Visit visit = new Visit(browser, site.root(), new Browser.NewContextOptions())) {
          visit.page().navigate(address);
          boolean scrolled = false;
          for (int wait = 0; wait < WAITS && !scrolled; wait++) {
            scrolled = Boolean.TRUE.equals(visit.page().evaluate("() => scrollY > 0"));
            visit.page().waitForTimeout(40);
          }
          if (scrolled != vector.get("match").asBoolean()) {
            wrong.add(vector.get("text").asString() + " scrolled: " + scrolled);
          }
        }
      }
    }
    assertTrue(wrong.isEmpty(), wrong.toString());
  }
}
