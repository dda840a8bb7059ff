package touchstone.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import touchstone.model.DocumentFacts;
import touchstone.model.PartialDate;

/**
 * Reads the citations of a reference manager, in CSL-JSON as Zotero writes it: each item is a
 * source. Who wrote it, and where it appeared, goes into the summary.
 */
public final class CslReader {

  private static final Set<String> KNOWN =
      Set.of(
          "id",
          "type",
          "title",
          "title-short",
          "URL",
          "DOI",
          "issued",
          "accessed",
          "publisher",
          "container-title",
          "language",
          "author",
          "citation-key",
          "source");
  private static final String RESOLVER = "https://doi.org/";

  private final Remarks remarks = new Remarks();

  private CslReader() {}

  /** Returns what a file of citations holds. */
  public static Imported read(String file, byte[] bytes) {
    JsonValue value;
    try {
      value = JsonText.read(file, bytes);
    } catch (NotJsonException notJson) {
      return Imported.unreadable(Place.line(file, notJson.line()), notJson.message());
    }
    CslReader reader = new CslReader();
    List<ImportedSource> sources = new ArrayList<>();
    List<JsonValue> items = value.all("items").isEmpty() ? value.flat() : value.all("items");
    for (JsonValue item : items) {
      if (item.said("title").isEmpty() && item.said("URL").isEmpty()) {
        reader.remarks.refused(
            item.place(), "the item has neither title nor URL; expected one of CSL-JSON");
      } else {
        sources.add(reader.source(item));
      }
    }
    return Imported.of(List.of(), sources, reader.remarks);
  }

  private ImportedSource source(JsonValue item) {
    Place place = item.place();
    List<String> unused = item.names().stream().filter(name -> !KNOWN.contains(name)).toList();
    if (!unused.isEmpty()) {
      remarks.changed(place, "not taken: " + String.join(", ", unused));
    }
    String publisher = line(item, "publisher");
    String container = line(item, "container-title");
    DocumentFacts facts =
        new DocumentFacts(
            line(item, "title"),
            publisher.isEmpty() ? container : publisher,
            "",
            date(item, "issued"),
            null,
            line(item, "language"),
            "",
            "");
    return new ImportedSource(
        place, url(item), facts, day(date(item, "accessed")), summary(item), List.of(), null);
  }

  private String line(JsonValue item, String name) {
    return remarks.line(item.place(), name, item.said(name));
  }

  private String url(JsonValue item) {
    String url = line(item, "URL");
    String doi = line(item, "DOI");
    if (!url.isEmpty() || doi.isEmpty()) {
      return url;
    }
    remarks.changed(
        item.place(),
        "its address is made of the DOI, and whose it is goes by that; correct the publisher");
    return doi.startsWith("http") ? doi : RESOLVER + doi.replaceFirst("^(?i)doi:\\s*", "");
  }

  /** A date is parts, or a text; seasons and spans are neither. */
  private @Nullable PartialDate date(JsonValue item, String name) {
    List<JsonValue> dates = item.all(name);
    if (dates.isEmpty()) {
      return null;
    }
    JsonValue date = dates.get(0);
    String parts =
        date.all("date-parts").stream()
            .map(JsonValue::said)
            .map(part -> part.length() == 1 ? "0" + part : part)
            .collect(Collectors.joining("-"));
    String text = parts.isEmpty() ? date.saidBy("raw", "literal") : parts;
    return remarks.date(date.place(), name, text);
  }

  private static @Nullable LocalDate day(@Nullable PartialDate date) {
    return date != null && date.earliest().equals(date.latest()) ? date.earliest() : null;
  }

  private String summary(JsonValue item) {
    String authors =
        item.all("author").stream()
            .map(CslReader::name)
            .filter(name -> !name.isEmpty())
            .collect(Collectors.joining(", "));
    String by = authors.isEmpty() ? "" : "By " + authors;
    String appeared =
        Stream.of(line(item, "container-title"), line(item, "publisher"))
            .filter(part -> !part.isEmpty())
            .distinct()
            .collect(Collectors.joining(", "));
    if (by.isEmpty() && line(item, "container-title").isEmpty()) {
      return "";
    }
    String text =
        Stream.of(by, appeared).filter(part -> !part.isEmpty()).collect(Collectors.joining(". "));
    return text.isEmpty() ? "" : remarks.line(item.place(), "author", text + ".");
  }

  private static String name(JsonValue author) {
    String literal = author.saidBy("literal");
    String given = author.said("given");
    String family =
        Stream.of(
                author.said("non-dropping-particle"), author.said("family"), author.said("suffix"))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" "));
    return literal.isEmpty() ? (given + " " + family).strip() : literal;
  }
}
