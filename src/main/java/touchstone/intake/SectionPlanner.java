package touchstone.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import touchstone.model.Excerpt;
import touchstone.model.Exhibit;
import touchstone.model.Id;
import touchstone.model.Source;
import touchstone.model.Stance;

/**
 * Collects what one source is said to say: one section for each claim, and what bears on no claim
 * as a paragraph of its summary.
 */
final class SectionPlanner {

  private final @Nullable Source known;
  private final ClaimPlanner claims;
  private final ImportChoices choices;
  private final Remarks remarks;
  private final Map<Id, ImportPlan.Section> sections = new LinkedHashMap<>();
  private final List<String> paragraphs = new ArrayList<>();
  private boolean toldOfFile;

  /**
   * Begins with a source.
   *
   * @param known the source on file, or null
   */
  SectionPlanner(
      @Nullable Source known, ClaimPlanner claims, ImportChoices choices, Remarks remarks) {
    this.known = known;
    this.claims = claims;
    this.choices = choices;
    this.remarks = remarks;
  }

  /** Returns the sections to add. */
  List<ImportPlan.Section> sections() {
    return List.copyOf(sections.values());
  }

  /** Returns whether a remark says already that there is a file of the source. */
  boolean hasToldOfFile() {
    return toldOfFile;
  }

  /** Returns the paragraphs to add to the summary, each once. */
  String summary() {
    return paragraphs.stream().distinct().collect(Collectors.joining("\n\n"));
  }

  /** Adds paragraphs to the summary; that of a source on file stays as it is. */
  void addSummary(Place place, String text) {
    if (text.isEmpty()) {
      return;
    }
    if (known == null) {
      paragraphs.add(text);
    } else if (!known.summary().contains(text)) {
      toldOfFile = true;
      remarks.skipped(
          place,
          "%s stays as it is; not taken into it: %s"
              .formatted(known.location().file(), Excerpt.of(text)));
    }
  }

  /** Adds what the source is said to say about a claim. */
  void add(ImportedSection section) {
    Id named = section.claim().isEmpty() ? choices.claim() : null;
    Id claim = named == null ? claims.find(section.claim()).orElse(null) : named;
    if (claim != null) {
      add(planned(section, claim));
    } else if (!section.claim().isEmpty()) {
      remarks.refused(
          section.place(),
          "no claim is called %s; correct it, or add the claim first"
              .formatted(Excerpt.of(section.claim())));
    } else {
      addUnbound(section);
    }
  }

  private ImportPlan.Section planned(ImportedSection section, Id claim) {
    Stance told = section.stance() == null ? choices.stance() : section.stance();
    QuotedText quote = section.quote();
    String context = quote.needsContext() ? "The place: " + quote.inContext() : "";
    return new ImportPlan.Section(
        section.place(),
        claim,
        Objects.requireNonNullElse(told, Stance.CONTEXT),
        section.direct(),
        quote,
        joined(section.note(), context));
  }

  private static String joined(String... paragraphs) {
    return Stream.of(paragraphs)
        .filter(paragraph -> !paragraph.isEmpty())
        .distinct()
        .collect(Collectors.joining("\n\n"));
  }

  /** A passage that bears on no claim is kept with the source, for a person to use. */
  private void addUnbound(ImportedSection section) {
    String quote = section.quote().exact().isEmpty() ? "" : "“" + section.quote().exact() + "”";
    String text = joined(quote, section.note());
    if (!text.isEmpty()) {
      if (known == null) {
        remarks.changed(
            section.place(),
            "the passage names no claim, so it stands in the source's summary; --claim ID names one");
      }
      addSummary(section.place(), text);
    }
  }

  private void add(ImportPlan.Section section) {
    if (known != null) {
      for (Exhibit exhibit : known.exhibits()) {
        if (exhibit.claim().equals(section.claim())) {
          toldOfFile = true;
          remarks.skipped(
              section.place(),
              "%s has a section on %s already (%s); left as it is"
                  .formatted(known.location().file(), section.claim(), exhibit.stance().word()));
          return;
        }
      }
    }
    ImportPlan.Section first = sections.putIfAbsent(section.claim(), section);
    if (first == null) {
      return;
    }
    if (first.stance() != section.stance() || first.direct() != section.direct()) {
      remarks.refused(
          section.place(),
          "a source has one section on %s; that of %s says %s, this one %s: decide for one"
              .formatted(
                  section.claim(), first.place(), first.stance().word(), section.stance().word()));
      return;
    }
    sections.put(section.claim(), merged(first, section));
  }

  /** Two passages on one claim are one section: the second stands in its note. */
  private ImportPlan.Section merged(ImportPlan.Section first, ImportPlan.Section second) {
    String exact = second.quote().exact();
    boolean same = exact.isEmpty() || exact.equals(first.quote().exact());
    boolean takesPlace = first.quote().exact().isEmpty() && !exact.isEmpty();
    String passage = same || takesPlace ? "" : "Another passage: “" + exact + "”";
    if (!same) {
      remarks.changed(
          second.place(),
          "a source has one section on %s; the passage joined that of %s"
              .formatted(second.claim(), first.place()));
    }
    return new ImportPlan.Section(
        first.place(),
        first.claim(),
        first.stance(),
        first.direct(),
        takesPlace ? second.quote() : first.quote(),
        joined(first.note(), passage, second.note()));
  }
}
