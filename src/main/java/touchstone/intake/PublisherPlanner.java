package touchstone.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import touchstone.model.Domain;
import touchstone.model.Dossier;
import touchstone.model.Id;
import touchstone.model.Location;
import touchstone.model.Publisher;
import touchstone.model.PublisherKind;
import touchstone.model.TakenIds;

/**
 * Decides who stands behind imported sources. A domain that is nobody's is a new publisher named
 * for its domain, not for what its pages call themselves: they could call themselves anything.
 */
final class PublisherPlanner {

  private final Dossier dossier;
  private final ImportChoices.PublisherChoice choice;
  private final TakenIds ids;
  private final Remarks remarks;
  private final Map<String, Publisher> added = new LinkedHashMap<>();
  private final List<ImportPlan.NewPublisher> planned = new ArrayList<>();

  PublisherPlanner(
      Dossier dossier, ImportChoices.PublisherChoice choice, TakenIds ids, Remarks remarks) {
    this.dossier = dossier;
    this.choice = choice;
    this.ids = ids;
    this.remarks = remarks;
  }

  /** Returns the publishers to add, in the order in which they were met. */
  List<ImportPlan.NewPublisher> planned() {
    return planned;
  }

  /** Returns the publisher of a source, or null if there is none yet. */
  @Nullable Id of(ImportedSource source, CitationGuess guess) {
    if (guess.publisher() != null) {
      return guess.publisher().id();
    }
    if (guess.domain() != null) {
      return added(source.place(), guess.domain().toString(), guess.domain(), guess);
    }
    if (choice.publisher() != null) {
      return choice.publisher();
    }
    String name = source.facts().site();
    if (name.isEmpty()) {
      remarks.refused(
          source.place(),
          "the source has neither an address nor a publisher; say whose it is with --publisher ID");
      return null;
    }
    Publisher known = named(name);
    return known == null ? added(source.place(), name, null, guess) : known.id();
  }

  private @Nullable Publisher named(String name) {
    for (Publisher publisher : dossier.publishers().all()) {
      if (publisher.name().equalsIgnoreCase(name) || publisher.id().value().equals(name)) {
        return publisher;
      }
    }
    return null;
  }

  private @Nullable Id added(
      Place place, String name, @Nullable Domain domain, CitationGuess guess) {
    String key = name.toLowerCase(Locale.ROOT);
    Publisher known = added.get(key);
    if (known == null) {
      String stem = guess.publisherId().map(Id::value).orElse(name);
      Id id = ids.takeLike(stem, "publisher");
      known =
          new Publisher(
              id,
              name,
              PublisherKind.COMMUNITY,
              id,
              domain == null ? List.of() : List.of(domain),
              Location.startOf("evidence/publishers.csv"));
      added.put(key, known);
      if (choice.asCommunity()) {
        planned.add(new ImportPlan.NewPublisher(place, known));
      }
    }
    if (!choice.asCommunity()) {
      remarks.refused(
          place,
          "nobody in evidence/publishers.csv publishes %s; add a row like %s, or give %s"
              .formatted(
                  domain == null ? "as \"" + name + "\"" : "at " + domain,
                  row(known),
                  "--new-publishers community"));
      return null;
    }
    return known.id();
  }

  private static String row(Publisher publisher) {
    String name = publisher.name().replace("\"", "\"\"");
    boolean quoted = name.contains(",") || name.contains("\"");
    return "%s,%s,KIND,%s,%s"
        .formatted(
            publisher.id(),
            quoted ? '"' + name + '"' : name,
            publisher.family(),
            publisher.domains().isEmpty() ? "" : publisher.domains().get(0));
  }
}
