package touchstone.intake;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import touchstone.model.Word;

/** What can be imported. */
public enum ImportFormat implements Word {
  /** A table of claims or links, as text. */
  SPREADSHEET,
  /** Saved pages: HTML, MHTML, PDF, text, archives. */
  PAGES,
  /** Checks of others, as ClaimReview in JSON-LD. */
  CLAIMREVIEW,
  /** Annotations of web pages: W3C Web Annotation, Hypothesis. */
  ANNOTATIONS,
  /** Citations of a reference manager, as CSL-JSON. */
  CSL;

  private static final Map<String, ImportFormat> ENDINGS =
      Map.ofEntries(
          Map.entry("csv", SPREADSHEET),
          Map.entry("tsv", SPREADSHEET),
          Map.entry("tab", SPREADSHEET),
          Map.entry("xlsx", SPREADSHEET),
          Map.entry("xls", SPREADSHEET),
          Map.entry("ods", SPREADSHEET),
          Map.entry("jsonld", CLAIMREVIEW),
          Map.entry("pdf", PAGES),
          Map.entry("mhtml", PAGES),
          Map.entry("mht", PAGES),
          Map.entry("txt", PAGES),
          Map.entry("md", PAGES),
          Map.entry("warc", PAGES),
          Map.entry("gz", PAGES),
          Map.entry("wacz", PAGES));

  /** Returns the format of a file, by its content first; nothing if it is none of these. */
  public static Optional<ImportFormat> of(String name, byte[] bytes) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (ending.equals("json") || ending.equals("jsonld")) {
      return ofJson(name, bytes);
    }
    if (JsonLdScripts.isPage(bytes)) {
      String text = new String(bytes, StandardCharsets.UTF_8);
      boolean reviews = text.contains("application/ld+json") && text.contains("ClaimReview");
      return Optional.of(reviews ? CLAIMREVIEW : PAGES);
    }
    ImportFormat known = ENDINGS.get(ending);
    return known == null ? ofJson(name, bytes) : Optional.of(known);
  }

  /** Returns what is wrong with a file that is called JSON and is none, such as one cut off. */
  public static Optional<String> brokenJson(String name, byte[] bytes) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (!ending.equals("json") && !ending.equals("jsonld")) {
      return Optional.empty();
    }
    try {
      JsonText.read(name, bytes);
      return Optional.empty();
    } catch (NotJsonException notJson) {
      return Optional.of("%s:%s: %s".formatted(name, notJson.line(), notJson.getMessage()));
    }
  }

  private static Optional<ImportFormat> ofJson(String name, byte[] bytes) {
    try {
      return ofJson(JsonText.read(name, bytes));
    } catch (NotJsonException notJson) {
      return Optional.empty();
    }
  }

  private static Optional<ImportFormat> ofJson(JsonValue value) {
    if (hasReview(value)) {
      return Optional.of(CLAIMREVIEW);
    }
    boolean list = !value.all("rows").isEmpty() || !value.all("annotations").isEmpty();
    JsonValue first = value.flat().isEmpty() ? value : value.flat().get(0);
    boolean annotation =
        first.names().contains("target")
            || first.said("type").startsWith("Annotation")
            || (first.names().contains("uri") && first.names().contains("text"));
    if (list || annotation) {
      return Optional.of(ANNOTATIONS);
    }
    JsonValue item = first.all("items").isEmpty() ? first : first.all("items").get(0);
    boolean cited = item.names().contains("title") && item.names().contains("type");
    return cited ? Optional.of(CSL) : Optional.empty();
  }

  private static boolean hasReview(JsonValue value) {
    if (value instanceof JsonValue.Members object) {
      return ClaimReviewReader.isA(object, "ClaimReview")
          || object.members().values().stream().anyMatch(ImportFormat::hasReview);
    }
    return value instanceof JsonValue.Items items
        && items.values().stream().anyMatch(ImportFormat::hasReview);
  }
}
