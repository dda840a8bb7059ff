package touchstone.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import touchstone.Corpora;
import touchstone.model.QuoteState;

/** Answers vectors that others made for other matchers, and some of ours in the same shape. */
class QuoteVectorsTest {

  private static final String OURS =
      """
      {"texts": {"rooms": "The hall is dark, the attic is bright, the cellar is dark."},
       "cases": [
        {"text": "rooms", "quote": "attic is bright", "expectMatched": "attic is bright",
         "exact": true},
        {"text": "rooms", "quote": "the atic is brigth", "expectMatched": "the attic is bright",
         "exact": false},
        {"rawText": "some other words", "quoteIsText": "rooms", "expectNull": true},
        {"text": "rooms", "quote": "is dark", "prefix": "the cellar",
         "expectMatched": "is dark", "expectStartAtIndexOf": "is dark."},
        {"text": "rooms", "quote": "is dark", "suffix": ", the attic",
         "expectMatched": "is dark", "expectStartAtIndexOf": "is dark, the"},
        {"text": "rooms", "quote": "is darc", "hintAtEndOf": "the cellar ",
         "expectStartAtIndexOf": "is dark."}],
       "monotonicScore": [
        {"text": "rooms", "field": "quote",
         "descending": ["attic is bright", "atic is bright", "cellar was bright"]},
        {"text": "rooms", "field": "suffix", "quote": "attic is bright",
         "descending": [", the cellar", ", the seller", "and airy"]}]}
      """;

  @Test
  void answersVectorsOfOurs() {
    answer(JsonMapper.shared().readTree(OURS));
  }

  @Test
  void answersTheVectorsOfHypothesis() throws IOException {
    answer(
        JsonMapper.shared()
            .readTree(Files.readString(Corpora.file("quote-anchoring/match-quote-vectors.json"))));
  }

  private static void answer(JsonNode vectors) {
    List<String> wrong = new ArrayList<>();
    for (JsonNode vector : vectors.get("cases")) {
      QuoteMatch match = matched(vectors, vector);
      String text = text(vectors, vector);
      boolean right =
          vector.has("expectNull")
              ? match.places().isEmpty()
              : !match.places().isEmpty()
                  && (!vector.has("expectMatched")
                      || match.found().equals(vector.get("expectMatched").asString()))
                  && (!vector.has("exact")
                      || vector.get("exact").asBoolean() == (match.state() == QuoteState.EXACT))
                  && (!vector.has("expectStartAtIndexOf")
                      || match.places().get(0).start()
                          == text.indexOf(vector.get("expectStartAtIndexOf").asString()));
      if (!right) {
        wrong.add(vector + " gave " + match);
      }
    }
    assertEquals(List.of(), wrong);
    vectors.get("monotonicScore").forEach(order -> assertDescends(vectors, order));
  }

  private static void assertDescends(JsonNode vectors, JsonNode order) {
    double last = 2;
    for (JsonNode value : order.get("descending")) {
      String quote = order.has("quote") ? order.get("quote").asString() : value.asString();
      String field = order.get("field").asString();
      QuoteSelector selector =
          new QuoteSelector(
              quote,
              field.equals("prefix") ? value.asString() : "",
              field.equals("suffix") ? value.asString() : "",
              -1);
      double likeness = QuoteMatcher.over(text(vectors, order)).find(selector).likeness();
      assertTrue(likeness < last, value + " gave " + likeness + " after " + last);
      last = likeness;
    }
  }

  private static QuoteMatch matched(JsonNode vectors, JsonNode vector) {
    String text = text(vectors, vector);
    String quote =
        vector.has("quote")
            ? vector.get("quote").asString()
            : vectors.get("texts").get(vector.get("quoteIsText").asString()).asString();
    String prefix = vector.has("prefix") ? vector.get("prefix").asString() : "";
    String suffix = vector.has("suffix") ? vector.get("suffix").asString() : "";
    int hint = -1;
    if (vector.has("hintAtEndOf")) {
      String before = vector.get("hintAtEndOf").asString();
      hint = text.indexOf(before) + before.length();
    }
    return QuoteMatcher.over(text).find(new QuoteSelector(quote, prefix, suffix, hint));
  }

  private static String text(JsonNode vectors, JsonNode vector) {
    return vector.has("rawText")
        ? vector.get("rawText").asString()
        : vectors.get("texts").get(vector.get("text").asString()).asString();
  }

  /** Annotations that people made on a page, as the page's text is read by jsoup. */
  @Test
  void findsTheAnnotationsOfSavedPages() throws IOException {
    int found = 0;
    for (String page : List.of("minimal", "wikipedia-regression-testing")) {
      String folder = "quote-anchoring/html-baselines/";
      Document document = Jsoup.parse(Files.readString(Corpora.file(folder + page + ".html")));
      document.select("script,style,noscript").remove();
      String text = document.body().wholeText();
      JsonNode rows =
          JsonMapper.shared()
              .readTree(Files.readString(Corpora.file(folder + page + ".json")))
              .get("rows");
      for (JsonNode row : rows) {
        found += assertAnchors(text, row.get("target").get(0).get("selector"));
      }
    }
    assertEquals(6, found);
  }

  private static int assertAnchors(String text, JsonNode selectors) {
    int found = 0;
    for (JsonNode selector : selectors) {
      if (selector.has("exact")) {
        String prefix = selector.get("prefix").asString();
        String suffix = selector.get("suffix").asString();
        String exact = selector.get("exact").asString();
        QuoteMatch match =
            QuoteMatcher.over(text).find(new QuoteSelector(exact, prefix, suffix, -1));
        assertTrue(
            match.state() == QuoteState.EXACT || match.state() == QuoteState.NORMALISED,
            match.toString());
        Span place = match.places().get(0);
        assertEquals(plain(exact), plain(match.found()));
        assertTrue(plain(text.substring(0, place.start())).endsWith(plain(prefix)), exact);
        assertTrue(plain(text.substring(place.end())).startsWith(plain(suffix)), exact);
        found++;
      }
    }
    return found;
  }

  private static String plain(String text) {
    return Typography.plain(text, 0, text.length()).strip();
  }
}
