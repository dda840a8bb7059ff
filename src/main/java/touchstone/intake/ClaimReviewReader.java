package touchstone.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import touchstone.model.DocumentFacts;

/**
 * Reads what other checkers publish about their checks: ClaimReview of schema.org, in JSON-LD. The
 * claim becomes a claim; the review and what it cites become sources that are context. A rating is
 * told in a note: it is the other's verdict, and none of ours.
 */
public final class ClaimReviewReader {

  private static final Set<String> KNOWN =
      Set.of(
          "@context",
          "@type",
          "@id",
          "url",
          "claimReviewed",
          "author",
          "publisher",
          "name",
          "headline",
          "datePublished",
          "dateModified",
          "reviewRating",
          "itemReviewed",
          "citation",
          "inLanguage",
          "sdPublisher",
          "sdLicense",
          "sdDatePublished",
          "mainEntityOfPage");

  private final Remarks remarks = new Remarks();
  private final List<ImportedClaim> claims = new ArrayList<>();
  private final List<ImportedSource> sources = new ArrayList<>();

  private ClaimReviewReader() {}

  /** Returns what a file of JSON-LD holds, or a page with JSON-LD in it. */
  public static Imported read(String file, byte[] bytes) {
    ClaimReviewReader reader = new ClaimReviewReader();
    List<JsonValue> texts = JsonLdScripts.read(file, bytes, reader.remarks);
    texts.forEach(reader::collect);
    if (reader.claims.isEmpty()) {
      reader.remarks.refused(
          Place.of(file), "no ClaimReview with a claimReviewed in it, expected one at least");
    }
    return Imported.of(reader.claims, reader.sources, reader.remarks);
  }

  /** Reviews stand alone, in lists, in graphs, in feeds: wherever an object is one. */
  private void collect(JsonValue value) {
    if (value instanceof JsonValue.Members object) {
      if (isA(object, "ClaimReview")) {
        review(object);
      } else {
        object.members().values().forEach(this::collect);
      }
    } else {
      value.flat().stream().filter(JsonValue.Members.class::isInstance).forEach(this::collect);
    }
  }

  /** Returns whether an object is of that type, whatever prefix it is written with. */
  static boolean isA(JsonValue object, String type) {
    return object.all("@type").stream()
        .map(JsonValue::said)
        .anyMatch(
            name -> name.equals(type) || name.endsWith("/" + type) || name.endsWith(":" + type));
  }

  private void review(JsonValue.Members review) {
    Place place = review.place();
    String text = line(place, "claimReviewed", review.said("claimReviewed"));
    if (text.isEmpty()) {
      remarks.refused(place, "a ClaimReview without claimReviewed; fill it in");
      return;
    }
    List<String> unused = review.names().stream().filter(name -> !KNOWN.contains(name)).toList();
    if (!unused.isEmpty()) {
      remarks.changed(place, "not taken of the ClaimReview: " + String.join(", ", unused));
    }
    JsonValue item = first(review, "itemReviewed");
    List<String> appearances = appearances(item);
    Map<String, String> cells = new LinkedHashMap<>();
    String speaker = line(place, "the speaker", saidBy(item, "author", "name", "url"));
    if (!speaker.isEmpty()) {
      cells.put("speaker", speaker);
    }
    if (!appearances.isEmpty()) {
      cells.put("note", "Appeared at " + String.join(" and at ", appearances) + ".");
    }
    claims.add(
        new ImportedClaim(place, "", appearances.isEmpty() ? "" : appearances.get(0), text, cells));
    sources.add(reviewPage(review, text));
    review.all("citation").forEach(citation -> sources.add(cited(citation, text)));
  }

  private static JsonValue first(JsonValue object, String name) {
    List<JsonValue> all = object.all(name);
    return all.isEmpty() ? new JsonValue.Members(object.place(), Map.of()) : all.get(0);
  }

  private static String saidBy(JsonValue object, String name, String... members) {
    return first(object, name).saidBy(members);
  }

  private List<String> appearances(JsonValue item) {
    List<String> found = new ArrayList<>();
    for (String name : List.of("firstAppearance", "appearance")) {
      for (JsonValue appearance : item.all(name)) {
        String url = line(appearance.place(), name, appearance.saidBy("url", "@id", "sameAs"));
        if (!url.isEmpty() && !found.contains(url)) {
          found.add(url);
        }
      }
    }
    return found;
  }

  private ImportedSource reviewPage(JsonValue.Members review, String claim) {
    Place place = review.place();
    String author = line(place, "author", saidBy(review, "author", "name", "url"));
    String title = line(place, "headline", review.said("headline") + " ");
    if (title.isEmpty()) {
      title = line(place, "name", review.said("name"));
    }
    if (title.isEmpty()) {
      title = "Review of “" + claim + "”" + (author.isEmpty() ? "" : " by " + author);
    }
    DocumentFacts facts =
        new DocumentFacts(
            title,
            author,
            "",
            remarks.date(place, "datePublished", review.said("datePublished")),
            remarks.date(place, "dateModified", review.said("dateModified")),
            line(place, "inLanguage", saidBy(review, "inLanguage", "alternateName", "name")),
            "",
            "");
    String url = line(place, "url", review.saidBy("url", "@id"));
    return source(place, url, facts, section(place, claim, rating(review, author)));
  }

  /** Returns what the other checker found, as a sentence. */
  private String rating(JsonValue.Members review, String author) {
    JsonValue rating = first(review, "reviewRating");
    String word = line(rating.place(), "rating", rating.saidBy("alternateName", "name"));
    String value = line(rating.place(), "ratingValue", rating.said("ratingValue"));
    if (word.isEmpty() && value.isEmpty()) {
      return "";
    }
    String worst = line(rating.place(), "worstRating", rating.said("worstRating"));
    String best = line(rating.place(), "bestRating", rating.said("bestRating"));
    boolean scaled = !value.isEmpty() && !worst.isEmpty() && !best.isEmpty();
    String scale = scaled ? value + " on a scale from " + worst + " to " + best : value;
    String explained = line(rating.place(), "ratingExplanation", rating.said("ratingExplanation"));
    return "Rated “%s”%s by %s.%s"
        .formatted(
            word.isEmpty() ? value : word,
            scale.isEmpty() || (word.isEmpty() && !scaled) ? "" : " (" + scale + ")",
            author.isEmpty() ? "the reviewer" : author,
            explained.isEmpty() ? "" : " It explains: “" + explained + "”");
  }

  private ImportedSource cited(JsonValue citation, String claim) {
    Place place = citation.place();
    String said = line(place, "citation", citation.said());
    boolean link = UrlKey.of(said).isPresent();
    String url = link ? said : line(place, "url", citation.said("url"));
    String title = link ? "" : line(place, "citation", citation.saidBy("name", "headline"));
    DocumentFacts facts =
        new DocumentFacts(
            title,
            line(place, "publisher", saidBy(citation, "publisher", "name")),
            "",
            remarks.date(place, "datePublished", citation.said("datePublished")),
            null,
            "",
            "",
            "");
    return source(place, url, facts, section(place, claim, ""));
  }

  private static ImportedSource source(
      Place place, String url, DocumentFacts facts, ImportedSection section) {
    return new ImportedSource(place, url, facts, null, "", List.of(section), null);
  }

  private static ImportedSection section(Place place, String claim, String note) {
    return new ImportedSection(place, claim, null, true, QuotedText.NONE, note);
  }

  private String line(Place place, String what, String text) {
    return remarks.line(place, what, text);
  }
}
