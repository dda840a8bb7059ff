package touchstone.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import touchstone.model.DossierFixture;
import touchstone.model.Stance;
import touchstone.model.Status;

/** The markup says what the page says, by the rules of those who read it. */
public class ClaimReviewTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 4);

  private static Publication supported(String baseUrl) {
    DossierFixture dossier = SmallSite.dossier().claim("one");
    dossier.says("manual", "acme", Stance.SUPPORTS, "one", true);
    return SmallSite.of(dossier.build(), baseUrl);
  }

  private static JsonNode markup(Publication publication, Standing standing) {
    return JsonMapper.shared().readTree(publication.markup(standing));
  }

  @Test
  void saysAllThatTheRecordsKnow() {
    Publication publication = supported(SmallSite.BASE);
    JsonNode json = markup(publication, SmallSite.signed(publication, "one"));
    assertEquals("https://schema.org", json.get("@context").asString());
    assertEquals("ClaimReview", json.get("@type").asString());
    assertEquals(SmallSite.BASE + "claims/one.html", json.get("url").asString());
    assertEquals("Claim one", json.get("claimReviewed").asString());
    assertEquals("en-GB", json.get("inLanguage").asString());
    assertEquals("The Desk", json.at("/author/name").asString());
    assertEquals(SmallSite.BASE, json.at("/author/url").asString());
    assertEquals("gazette", json.at("/itemReviewed/author/name").asString());
    assertEquals("https://acme.example.com/manual", json.at("/citation/0/url").asString());
    assertEquals(
        "“manual” (acme) supports it; nothing on record speaks against it.",
        json.at("/reviewRating/ratingExplanation").asString());
  }

  @Test
  void leavesOutWhatIsNotKnown() {
    Publication publication = supported("");
    JsonNode json = markup(publication, SmallSite.standing(publication, "one"));
    for (String name : List.of("url", "datePublished", "dateModified", "correction")) {
      assertFalse(json.has(name), name);
    }
    assertFalse(json.get("author").has("url"));
    assertFalse(json.get("itemReviewed").has("appearance"));
  }

  @ParameterizedTest
  @EnumSource(
      value = Status.class,
      names = {"SUPPORTED", "PARTLY_SUPPORTED", "CONTRADICTED", "DISPUTED", "UNSUPPORTED"})
  void givesANumberOnlyWhereThereIsOne(Status status) {
    Publication publication = supported(SmallSite.BASE);
    Standing standing =
        new Standing(SmallSite.standing(publication, "one").assessed(), status, true, false);
    JsonNode rating = markup(publication, standing).get("reviewRating");
    assertEquals(PublishedWord.of(status), rating.get("alternateName").asString());
    int expected =
        switch (status) {
          case SUPPORTED -> 5;
          case PARTLY_SUPPORTED -> 3;
          case CONTRADICTED -> 1;
          default -> 0;
        };
    assertEquals(expected, rating.path("ratingValue").asInt(0));
    assertEquals(expected > 0 ? 5 : 0, rating.path("bestRating").asInt(0));
    assertEquals(expected > 0 ? 1 : 0, rating.path("worstRating").asInt(0));
  }

  @Test
  void saysNothingOfAClaimThatNobodyChecked() {
    Publication publication = SmallSite.of(SmallSite.dossier().claim("one").build());
    assertNull(publication.markup(SmallSite.standing(publication, "one")));
  }

  /** A review with the text in every place that takes one. */
  static ClaimReview with(String text) {
    return new ClaimReview(
        text,
        text,
        new ClaimReview.Rating(text, 3, text),
        new ClaimReview.Organization(text, text),
        DAY,
        DAY.plusDays(1),
        text,
        new ClaimReview.Item(
            new ClaimReview.Organization(text, text), text, new ClaimReview.Work(text, text)),
        List.of(new ClaimReview.Work(text, text)),
        List.of(new ClaimReview.Comment(DAY, text)));
  }

  private static void collect(JsonNode node, List<String> texts) {
    if (node.isString()) {
      texts.add(node.asString());
    }
    node.forEach(child -> collect(child, texts));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "</script><script>alert(1)</script>",
        "<!--<script>",
        "a \"quoted\" \\ back\\u003cslash & more",
        "line\u2028and\u2029paragraph\n\t\u0000\u001f",
        "😀 漢字 \u202E",
        "]]>"
      })
  void carriesHostileTextWholeAndWithinItsElement(String text) {
    String json = ClaimReviewJson.of(with(text));
    List<String> texts = new ArrayList<>();
    collect(JsonMapper.shared().readTree(json), texts);
    assertEquals(15, texts.stream().filter(text::equals).count(), json);
    assertFalse(json.chars().anyMatch(c -> "<>&\u2028\u2029".indexOf(c) >= 0), json);
    assertEquals(1, scripts(json));
  }

  @Test
  void wouldBreakOutOfItsElementIfItWereNotEscaped() {
    String unsafe = ClaimReviewJson.raw(with("</script><script>alert(1)</script>"));
    assertTrue(scripts(unsafe) > 1, "the test above could not fail");
  }

  private static int scripts(String json) {
    return Jsoup.parse("<script type=\"application/ld+json\">" + json + "</script>")
        .select("script")
        .size();
  }

  @Test
  void replacesHalfOfACharacter() {
    JsonNode json = JsonMapper.shared().readTree(ClaimReviewJson.of(with("a\uD800b\uDC00")));
    assertEquals("a\uFFFDb\uFFFD", json.get("claimReviewed").asString());
  }

  @Test
  void isJsonLdOfSchemaOrg() throws IOException, JsonLdError {
    String json = ClaimReviewJson.of(with("https://example.org/x"));
    JsonArray expanded;
    try (InputStream context = getClass().getResourceAsStream("/touchstone/site/context.json")) {
      assertNotNull(context);
      JsonDocument local = JsonDocument.of(context);
      expanded =
          JsonLd.expand(JsonDocument.of(new StringReader(json)))
              .loader(
                  (url, options) -> {
                    assertEquals("https://schema.org", url.toString().replaceAll("/$", ""));
                    return local;
                  })
              .get();
    }
    JsonObject review = expanded.getJsonObject(0);
    assertEquals("https://schema.org/ClaimReview", review.getJsonArray("@type").getString(0));
    for (String name :
        List.of(
            "url",
            "claimReviewed",
            "reviewRating",
            "author",
            "datePublished",
            "dateModified",
            "inLanguage",
            "itemReviewed",
            "citation",
            "correction")) {
      assertTrue(review.containsKey("https://schema.org/" + name), name);
    }
    assertEquals(11, review.size(), "something is no term of the context");
  }
}
