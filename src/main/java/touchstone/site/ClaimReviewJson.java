package touchstone.site;

import java.io.StringWriter;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** A review as JSON-LD that may stand in a script element, whatever the records hold. */
final class ClaimReviewJson {

  private static final JsonFactory FACTORY = new JsonFactory();

  private final JsonGenerator json;

  private ClaimReviewJson(JsonGenerator json) {
    this.json = json;
  }

  static String of(ClaimReview review) {
    return safe(raw(review));
  }

  /** Returns the JSON as any writer would write it, which is not safe inside a page. */
  static String raw(ClaimReview review) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
      new ClaimReviewJson(json).review(review);
    }
    return out.toString();
  }

  /**
   * In JSON these characters stand inside strings only, so each may be written as its number
   * without regard to where it is. A page's script element then ends where it should.
   */
  private static String safe(String json) {
    return json.replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("&", "\\u0026")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029");
  }

  private void review(ClaimReview review) {
    json.writeStartObject();
    text("@context", "https://schema.org");
    text("@type", "ClaimReview");
    text("url", review.url());
    text("claimReviewed", review.claimReviewed());
    rating(review.rating());
    organization("author", review.author());
    text("datePublished", review.published());
    text("dateModified", review.modified());
    text("inLanguage", review.language());
    item(review.item());
    if (!review.citations().isEmpty()) {
      json.writeArrayPropertyStart("citation");
      review.citations().forEach(this::work);
      json.writeEndArray();
    }
    if (!review.corrections().isEmpty()) {
      json.writeArrayPropertyStart("correction");
      review.corrections().forEach(this::comment);
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private void rating(ClaimReview.Rating rating) {
    json.writeObjectPropertyStart("reviewRating");
    text("@type", "Rating");
    text("alternateName", rating.word());
    if (rating.value() != null) {
      json.writeNumberProperty("ratingValue", rating.value());
      json.writeNumberProperty("bestRating", ClaimReview.BEST);
      json.writeNumberProperty("worstRating", ClaimReview.WORST);
    }
    text("ratingExplanation", rating.explanation());
    json.writeEndObject();
  }

  private void organization(String name, ClaimReview.Organization organization) {
    json.writeObjectPropertyStart(name);
    text("@type", "Organization");
    text("name", organization.name());
    text("url", organization.url());
    json.writeEndObject();
  }

  private void item(ClaimReview.Item item) {
    json.writeObjectPropertyStart("itemReviewed");
    text("@type", "Claim");
    if (item.author() != null) {
      organization("author", item.author());
    }
    text("datePublished", item.published());
    if (item.appearance() != null) {
      json.writeName("appearance");
      work(item.appearance());
    }
    json.writeEndObject();
  }

  private void work(ClaimReview.Work work) {
    json.writeStartObject();
    text("@type", "CreativeWork");
    text("name", work.name());
    text("url", work.url());
    json.writeEndObject();
  }

  private void comment(ClaimReview.Comment comment) {
    json.writeStartObject();
    text("@type", "CorrectionComment");
    text("datePublished", comment.when());
    text("text", comment.text());
    json.writeEndObject();
  }

  /** What is not known is left out. */
  private void text(String name, @Nullable Object value) {
    if (value != null) {
      json.writeStringProperty(name, whole(value.toString()));
    }
  }

  /** Half of a surrogate pair is no character, and no encoding has a place for it. */
  private static String whole(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> Character.getType(c) == Character.SURROGATE ? 0xFFFD : c)
        .forEach(out::appendCodePoint);
    return out.toString();
  }
}
