package touchstone.site;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import touchstone.model.Article;
import touchstone.model.Status;

/**
 * A badge for each article, to be shown elsewhere: how many of its claims have which verdict. It is
 * an image of our own, and the same as numbers for a badge server (the shields.io endpoint).
 *
 * <p>It has one colour: a count of claims is not a mark out of ten.
 */
final class BadgePart implements SitePart {

  private static final String LABEL = "fact-check";
  private static final String COLOUR = "#1f4e79";
  private static final int CHARACTER = 7;
  private static final int MARGIN = 6;

  @Override
  public void write(Publication publication, SiteSink sink) throws IOException {
    for (Article article : publication.dossier().articles().values()) {
      String message = message(publication.standingsOf(article));
      sink.write(Paths.badge(article.id()), svg(message));
      sink.write("badges/" + article.id() + ".json", json(message));
    }
  }

  /** Every verdict that occurs is named, so that no part passes for the whole. */
  private static String message(List<Standing> standings) {
    Map<Status, Integer> counts = new EnumMap<>(Status.class);
    standings.forEach(standing -> counts.merge(standing.status(), 1, Integer::sum));
    return counts.isEmpty()
        ? "no claims yet"
        : counts.entrySet().stream()
            .map(e -> PublishedWord.of(e.getKey()).toLowerCase(Locale.ROOT) + " " + e.getValue())
            .collect(Collectors.joining(", "));
  }

  private static byte[] svg(String message) {
    int left = width(LABEL);
    int right = width(message);
    return XmlFile.of(
        "svg",
        "http://www.w3.org/2000/svg",
        List.of(
            "width",
            "" + (left + right),
            "height",
            "20",
            "role",
            "img",
            "font-size",
            "11",
            "font-family",
            "Verdana, DejaVu Sans, sans-serif",
            "fill",
            "#ffffff"),
        xml -> {
          xml.text("title", LABEL + ": " + message);
          xml.empty("rect", "width", "" + left, "height", "20", "fill", "#444444");
          xml.empty("rect", "x", "" + left, "width", "" + right, "height", "20", "fill", COLOUR);
          word(xml, LABEL, MARGIN);
          word(xml, message, left + MARGIN);
        });
  }

  private static void word(XmlFile xml, String text, int x)
      throws javax.xml.stream.XMLStreamException {
    // the length holds whatever font there is
    xml.text("text", text, "x", "" + x, "y", "14", "textLength", "" + (width(text) - 2 * MARGIN));
  }

  private static int width(String text) {
    return text.length() * CHARACTER + 2 * MARGIN;
  }

  private static byte[] json(String message) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      json.writeNumberProperty("schemaVersion", 1);
      json.writeStringProperty("label", LABEL);
      json.writeStringProperty("message", message);
      json.writeStringProperty("color", COLOUR.substring(1));
      json.writeEndObject();
    }
    return (out + "\n").getBytes(StandardCharsets.UTF_8);
  }
}
