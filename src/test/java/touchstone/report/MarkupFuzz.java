package touchstone.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import touchstone.fuzz.FuzzInput;
import touchstone.model.Assessment;
import touchstone.site.SiteOptions;
import touchstone.site.SitePublisher;
import touchstone.site.SiteRequest;

/** Any text wherever a record has room for text: in no format does it become more than text. */
public final class MarkupFuzz {

  private static final List<String> PLAIN_SHAPE =
      MarkdownReportTest.shape(render(ReportFormat.MARKDOWN, ReportFixture.PLAIN));
  static final Set<String> PLAIN_NODES = nodes("First words.\n\nhttps://x.example/ more");

  static {
    PLAIN_NODES.addAll(nodes("http://x.example/")); // of the web, too, and linked where it is all
  }

  private MarkupFuzz() {}

  /** Inputs from which a fuzzer starts. */
  public static List<byte[]> seeds() {
    List<byte[]> seeds = new ArrayList<>();
    for (String sample : HostileText.SAMPLES) {
      seeds.add(FuzzInput.of(seeds.size() % 3, sample));
    }
    seeds.add(FuzzInput.of(1, "javascript:alert(1) \" onload=x '>${x}@if(true)"));
    return seeds;
  }

  /** Tries one input. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    FuzzInput input = new FuzzInput(bytes);
    String text = MarkdownReportTest.visible(input.texts(1).get(0));
    if (text.length() > 400) {
      return; // so that no comment is too long and loses parts
    }
    switch (input.variant(3)) {
      case 0 ->
          assertEquals(PLAIN_SHAPE, MarkdownReportTest.shape(render(ReportFormat.MARKDOWN, text)));
      case 1 -> {
        Set<String> nodes = nodes(text);
        nodes.removeAll(PLAIN_NODES);
        assertTrue(nodes.isEmpty(), nodes.toString());
      }
      default -> {
        String shown = render(ReportFormat.TEXT, text);
        assertTrue(shown.chars().allMatch(c -> c == '\n' || !Character.isISOControl(c)), shown);
        for (ReportFormat format : List.of(ReportFormat.JSON, ReportFormat.SARIF)) {
          String json = render(format, text);
          assertTrue(json.chars().noneMatch(c -> c < ' ' && c != '\n'), json);
        }
        render(ReportFormat.CSV, text);
        render(ReportFormat.JUNIT, text);
      }
    }
  }

  private static String render(ReportFormat format, String text) {
    return ReportFixture.render(format.report(), ReportFixture.with(text));
  }

  /** Every element, attribute and scheme of the pages that are published with a text. */
  private static Set<String> nodes(String text) {
    Assessment assessment = ReportFixture.with(text);
    SiteOptions options = new SiteOptions(text, "https://a.example/", Locale.ENGLISH, true);
    Set<String> nodes = new TreeSet<>();
    try {
      new SitePublisher(new SiteRequest(assessment, options, ReportFixture.TOOL, List.of()))
          .publish(
              (path, content) -> {
                if (path.endsWith(".html")) {
                  collect(Jsoup.parse(new String(content, UTF_8), ""), nodes);
                }
              });
    } catch (IOException notFromMemory) {
      throw new UncheckedIOException(notFromMemory);
    }
    return nodes;
  }

  static void collect(Element page, Set<String> nodes) {
    for (Element element : page.getAllElements()) {
      nodes.add("<" + element.normalName());
      for (Attribute attribute : element.attributes()) {
        boolean link = Set.of("href", "src", "action").contains(attribute.getKey());
        nodes.add(
            element.normalName() + " " + attribute.getKey() + (link ? scheme(attribute) : ""));
      }
    }
  }

  private static String scheme(Attribute link) {
    String url = link.getValue();
    int colon = url.indexOf(':');
    int slash = url.indexOf('/');
    return colon < 0 || (slash >= 0 && slash < colon) ? "" : "=" + url.substring(0, colon);
  }
}
