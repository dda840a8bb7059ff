package touchstone.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import touchstone.model.Citation;
import touchstone.model.Dossier;
import touchstone.model.Excerpt;
import touchstone.model.Id;
import touchstone.model.KeptCopy;
import touchstone.model.Source;

/** Decides which imported sources become new files, and what is added to those that are there. */
final class SourcePlanner {

  private final Dossier dossier;
  private final ImportChoices choices;
  private final ClaimPlanner claims;
  private final PublisherPlanner publishers;
  private final Remarks remarks;
  private final Map<String, Id> byKey = new LinkedHashMap<>();
  private final List<ImportPlan.NewSource> added = new ArrayList<>();
  private final List<ImportPlan.Addition> additions = new ArrayList<>();

  SourcePlanner(
      Dossier dossier,
      ImportChoices choices,
      ClaimPlanner claims,
      PublisherPlanner publishers,
      Remarks remarks) {
    this.dossier = dossier;
    this.choices = choices;
    this.claims = claims;
    this.publishers = publishers;
    this.remarks = remarks;
    for (Source source : dossier.sources().values()) {
      UrlKey.of(source.citation().url()).ifPresent(key -> byKey.putIfAbsent(key, source.id()));
      source.copies().forEach(copy -> byKey.putIfAbsent(copy.sha256(), source.id()));
      if (source.citation().url().isEmpty()) {
        byKey.putIfAbsent(titleKey(source.citation().title()), source.id());
      }
    }
  }

  /** Returns the sources to add. */
  List<ImportPlan.NewSource> added() {
    return added;
  }

  /** Returns what is to be added to sources on file. */
  List<ImportPlan.Addition> additions() {
    return additions;
  }

  /** Plans all sources; those of one address, one copy, or one title without an address are one. */
  void plan(List<ImportedSource> sources) {
    Map<String, List<ImportedSource>> groups = new LinkedHashMap<>();
    for (ImportedSource source : sources) {
      key(source).ifPresent(key -> groups.computeIfAbsent(key, n -> new ArrayList<>()).add(source));
    }
    groups.forEach(this::plan);
  }

  private static String titleKey(String title) {
    return "title " + title.replaceAll("\\s+", " ").strip();
  }

  private Optional<String> key(ImportedSource source) {
    if (source.copy() != null && byKey.containsKey(source.copy().sha256())) {
      return Optional.of(source.copy().sha256());
    }
    String url = guess(source).citation().url();
    if (url.isEmpty()) {
      return withoutAddress(source);
    }
    Optional<String> key = UrlKey.of(url);
    if (key.isEmpty()) {
      remarks.refused(
          source.place(),
          "%s is no plain http or https address; correct it".formatted(Excerpt.of(source.url())));
    }
    return key;
  }

  private Optional<String> withoutAddress(ImportedSource source) {
    if (!source.facts().title().isEmpty()) {
      return Optional.of(titleKey(source.facts().title()));
    }
    remarks.refused(source.place(), "the source has neither an address nor a title; give it one");
    return Optional.empty();
  }

  private CitationGuess guess(ImportedSource source) {
    return CitationGuess.of(source.facts(), source.url(), choices.day(), dossier.publishers());
  }

  private void plan(String key, List<ImportedSource> group) {
    Id id = byKey.get(key);
    Source known = id == null ? null : dossier.sources().get(id);
    SectionPlanner sections = new SectionPlanner(known, claims, choices, remarks);
    for (ImportedSource source : group) {
      sections.addSummary(source.place(), source.summary());
      source.sections().forEach(sections::add);
    }
    if (known == null) {
      add(group, sections);
    } else {
      addTo(known, group, sections);
    }
  }

  private void addTo(Source known, List<ImportedSource> group, SectionPlanner sections) {
    Place place = group.get(0).place();
    SavedCopy copy = copy(group);
    boolean kept =
        copy == null
            || known.copies().stream().map(KeptCopy::sha256).anyMatch(copy.sha256()::equals);
    if (sections.sections().isEmpty() && kept) {
      if (!sections.hasToldOfFile()) {
        remarks.skipped(place, "the source is there already, as " + known.location().file());
      }
      return;
    }
    additions.add(
        new ImportPlan.Addition(place, known.id(), sections.sections(), kept ? null : copy));
  }

  private @Nullable SavedCopy copy(List<ImportedSource> group) {
    SavedCopy first = null;
    for (ImportedSource source : group) {
      SavedCopy copy = source.copy();
      if (first == null) {
        first = copy;
      } else if (copy != null) {
        remarks.skipped(
            source.place(),
            "another copy of what %s is a copy of; not kept, add it by itself"
                .formatted(Excerpt.of(first.name())));
      }
    }
    return first;
  }

  private void add(List<ImportedSource> group, SectionPlanner sections) {
    ImportedSource first = group.get(0);
    CitationGuess guess = guess(first);
    Id publisher = publishers.of(first, guess);
    if (publisher == null) {
      return;
    }
    added.add(
        new ImportPlan.NewSource(
            first.place(),
            citation(group, guess.citation()),
            publisher,
            sections.summary(),
            sections.sections(),
            copy(group)));
  }

  private Citation citation(List<ImportedSource> group, Citation guess) {
    ImportedSource first = group.get(0);
    String title = guess.title();
    for (ImportedSource source : group) {
      String other = source.facts().title();
      if (title.isEmpty()) {
        title = other;
      } else if (!other.isEmpty() && !other.equals(first.facts().title())) {
        remarks.changed(
            source.place(),
            "the title %s was not taken: the same address is called %s"
                .formatted(Excerpt.of(other), Excerpt.of(title)));
      }
    }
    if (title.isEmpty()) {
      title = guess.url();
      remarks.changed(first.place(), "the source has no title; its address stands for it");
    }
    return new Citation(
        title,
        guess.url(),
        guess.published(),
        guess.updated(),
        group.stream()
            .map(ImportedSource::retrieved)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null),
        guess.language());
  }
}
