package touchstone.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import touchstone.model.DocumentFacts;
import touchstone.model.PartialDate;
import touchstone.model.Stance;

/**
 * Reads annotations of web pages: the W3C's Web Annotation model in JSON-LD, and what Hypothesis
 * exports or answers. Tags may say what a passage is for: {@code claim:ID}, {@code supports} or
 * another stance, {@code indirect}.
 */
public final class AnnotationReader {

  private static final List<String> LISTS = List.of("rows", "annotations", "items", "first");
  private static final String CLAIM_TAG = "claim:";
  private static final String STANCE_TAG = "stance:";

  private final Remarks remarks = new Remarks();
  private final List<ImportedSource> sources = new ArrayList<>();

  private AnnotationReader() {}

  /** What the tags of an annotation say, and those that say nothing to us. */
  private record Tags(String claim, @Nullable Stance stance, boolean direct, List<String> others) {}

  /** Returns what a file of annotations holds. */
  public static Imported read(String file, byte[] bytes) {
    JsonValue value;
    try {
      value = JsonText.read(file, bytes);
    } catch (NotJsonException notJson) {
      return Imported.unreadable(Place.line(file, notJson.line()), notJson.message());
    }
    AnnotationReader reader = new AnnotationReader();
    reader.collect(value);
    if (reader.sources.isEmpty()) {
      reader.remarks.refused(
          Place.of(file), "no annotation that says what it is about, expected one at least");
    }
    return Imported.of(List.of(), reader.sources, reader.remarks);
  }

  private void collect(JsonValue value) {
    if (value instanceof JsonValue.Items) {
      value.flat().forEach(this::collect);
      return;
    }
    List<JsonValue> listed = LISTS.stream().flatMap(name -> value.all(name).stream()).toList();
    if (!listed.isEmpty()) {
      listed.forEach(this::collect);
    } else if (value.all("target").isEmpty() && value.said("uri").isEmpty()) {
      remarks.refused(value.place(), "no annotation: it has no target");
    } else {
      annotation(value);
    }
  }

  private void annotation(JsonValue annotation) {
    if (!annotation.all("references").isEmpty()) {
      remarks.skipped(annotation.place(), "an answer to another annotation; not taken");
      return;
    }
    Tags tags = tags(annotation);
    if (!tags.others().isEmpty()) {
      remarks.changed(annotation.place(), "tags not taken: " + String.join(", ", tags.others()));
    }
    List<JsonValue> targets = annotation.all("target");
    if (targets.isEmpty()) {
      source(annotation, annotation, tags);
    }
    targets.forEach(target -> source(annotation, target, tags));
  }

  private void source(JsonValue annotation, JsonValue target, Tags tags) {
    Place place = target.place();
    String url = address(annotation, target);
    if (url.isEmpty()) {
      remarks.refused(place, "the annotation does not say of which page it is; expected a source");
      return;
    }
    QuotedText quote = quote(target);
    ImportedSection section =
        new ImportedSection(
            place, tags.claim(), tags.stance(), tags.direct(), quote, note(annotation));
    boolean web = !url.toLowerCase(Locale.ROOT).startsWith("urn:");
    String title = title(annotation, target);
    DocumentFacts facts =
        new DocumentFacts(web || !title.isEmpty() ? title : url, "", "", null, null, "", "", "");
    PartialDate created = remarks.date(place, "created", annotation.said("created"));
    LocalDate read = created == null ? null : created.earliest();
    sources.add(new ImportedSource(place, web ? url : "", facts, read, "", List.of(section), null));
  }

  private String address(JsonValue annotation, JsonValue target) {
    String source =
        target.all("source").stream()
            .map(s -> s.saidBy("id", "@id", "url"))
            .filter(s -> !s.isEmpty())
            .findFirst()
            .orElse("");
    String own =
        Stream.of(source, target.saidBy("id", "@id"), annotation.said("uri"))
            .filter(s -> !s.isEmpty())
            .findFirst()
            .orElse("");
    return line(target.place(), "source", own);
  }

  private String title(JsonValue annotation, JsonValue target) {
    return Stream.concat(annotation.all("document").stream(), target.all("source").stream())
        .map(document -> document.said("title"))
        .filter(title -> !title.isEmpty())
        .findFirst()
        .map(title -> line(annotation.place(), "title", title))
        .orElse("");
  }

  /** Other selectors of a target say in another way where the same passage is. */
  private QuotedText quote(JsonValue target) {
    for (JsonValue selector : target.all("selector")) {
      String exact = line(selector.place(), "exact", selector.said("exact"));
      if (!exact.isEmpty()) {
        return new QuotedText(exact, context(selector, "prefix"), context(selector, "suffix"));
      }
    }
    if (!target.all("selector").isEmpty()) {
      remarks.changed(target.place(), "no TextQuoteSelector, so the passage it marks is not known");
    }
    return QuotedText.NONE;
  }

  /** A space between the words meant and those around them counts. */
  private String context(JsonValue selector, String name) {
    String text = selector.said(name);
    String line = line(selector.place(), name, text);
    boolean after = name.equals("suffix");
    String edge =
        text.isEmpty() ? "" : after ? text.substring(0, 1) : text.substring(text.length() - 1);
    boolean space = !line.isEmpty() && edge.isBlank();
    return after ? (space ? " " : "") + line : line + (space ? " " : "");
  }

  private String note(JsonValue annotation) {
    Stream<String> bodies =
        annotation.all("body").stream()
            .filter(body -> !isTag(body))
            .map(body -> body.saidBy("value"));
    return Stream.concat(Stream.of(annotation.said("text"), annotation.said("bodyValue")), bodies)
        .map(text -> remarks.paragraphs(annotation.place(), "the annotation's text", text))
        .filter(text -> !text.isEmpty())
        .distinct()
        .collect(Collectors.joining("\n\n"));
  }

  private static boolean isTag(JsonValue body) {
    return body.said("purpose").equals("tagging");
  }

  private Tags tags(JsonValue annotation) {
    String claim = "";
    Stance stance = null;
    boolean direct = true;
    List<String> others = new ArrayList<>();
    Stream<String> bodies =
        annotation.all("body").stream().filter(AnnotationReader::isTag).map(b -> b.said("value"));
    for (String raw :
        Stream.concat(annotation.all("tags").stream().map(JsonValue::said), bodies).toList()) {
      String tag = line(annotation.place(), "tag", raw);
      String word = tag.toLowerCase(Locale.ROOT);
      String stanceName = word.startsWith(STANCE_TAG) ? word.substring(STANCE_TAG.length()) : word;
      Stance named = StanceWord.parse(stanceName).orElse(null);
      if (word.startsWith(CLAIM_TAG) && claim.isEmpty()) {
        claim = tag.substring(CLAIM_TAG.length()).strip();
      } else if (named != null && (stance == null || stance == named)) {
        stance = named;
      } else if (StanceWord.isIndirect(word)) {
        direct = false;
      } else if (!tag.isEmpty()) {
        others.add(tag);
      }
    }
    return new Tags(claim, stance, direct, List.copyOf(others));
  }

  private String line(Place place, String what, String text) {
    return Objects.requireNonNull(remarks.line(place, what, text));
  }
}
