package touchstone.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import touchstone.model.Article;
import touchstone.model.Conflict;
import touchstone.model.Contradictions;
import touchstone.model.Hub;
import touchstone.model.Id;
import touchstone.model.PremiseConflict;
import touchstone.model.ProofStep;
import touchstone.model.Strength;

/** What the page of an article shows of the article against itself. */
final class AgainstItselfWriter {

  private final Publication publication;
  private final String path;
  private final Contradictions found;
  private final Map<Id, String> numbers = new LinkedHashMap<>();
  private final Map<Id, FacedConflict> hard = new LinkedHashMap<>();

  private AgainstItselfWriter(Publication publication, String path, Contradictions found) {
    this.publication = publication;
    this.path = path;
    this.found = found;
    for (Hub hub : found.hubs()) {
      numbers.put(hub.claim(), publication.calendar().number(numbers.size() + 1L));
    }
    found
        .conflicts(Strength.HARD)
        .forEach(conflict -> hard.putIfAbsent(conflict.id(), faced(conflict)));
  }

  static AgainstItself of(Publication publication, Article article, String path) {
    return new AgainstItselfWriter(
            publication, path, publication.assessment().contradictionsOf(article.id()))
        .write();
  }

  private AgainstItself write() {
    Set<Id> proving =
        found.proof().stream()
            .flatMap(step -> step.constraints().stream())
            .collect(Collectors.toSet());
    return new AgainstItself(
        FloorWriter.of(found, publication, path),
        ConflictGraph.of(found, numbers, proving, publication.calendar()),
        proof(),
        hard.entrySet().stream()
            .filter(conflict -> !proving.contains(conflict.getKey()))
            .map(Map.Entry::getValue)
            .toList(),
        found.hubs().stream()
            .filter(hub -> publication.standings().containsKey(hub.claim()))
            .map(this::statement)
            .toList(),
        new AgainstItself.Asides(
            found.following().stream().map(this::following).toList(),
            found.conflicts(Strength.QUALIFIED).stream().map(this::faced).toList(),
            found.conflicts(Strength.SOFT).stream().map(this::faced).toList(),
            FloorWriter.qualified(found, publication.calendar())));
  }

  private FacedConflict faced(Conflict conflict) {
    return FacedConflict.of(conflict, publication, path, numbers);
  }

  /** Conflicts that stand alone make one part together; what is entangled makes one each. */
  private List<AgainstItself.ProofPart> proof() {
    List<AgainstItself.ProofPart> parts = new ArrayList<>();
    List<FacedConflict> alone = new ArrayList<>();
    for (ProofStep step : found.proof()) {
      List<FacedConflict> conflicts =
          step.constraints().stream().map(hard::get).filter(Objects::nonNull).toList();
      if (step.constraints().size() == 1) {
        alone.addAll(conflicts);
      } else {
        parts.add(new AgainstItself.ProofPart(entangled(step), conflicts));
      }
    }
    if (!alone.isEmpty()) {
      String says =
          parts.isEmpty()
              ? ""
              : "At least one statement of each is false: %s."
                  .formatted(publication.calendar().number(alone.size()));
      parts.add(0, new AgainstItself.ProofPart(says, alone));
    }
    return parts;
  }

  private String entangled(ProofStep step) {
    return "These %s conflicts are entangled. Whichever statements one gives up, it takes at least %s to settle them all."
        .formatted(
            publication.calendar().number(step.constraints().size()),
            publication.calendar().number(step.atLeast()));
  }

  private AgainstItself.Statement statement(Hub hub) {
    String against =
        found.conflicts(Strength.HARD).stream()
            .filter(conflict -> conflict.isMinimal() && conflict.claims().contains(hub.claim()))
            .map(conflict -> others(conflict, hub.claim()))
            .collect(Collectors.joining("; "));
    return new AgainstItself.Statement(
        FacedConflict.faces(List.of(hub.claim()), publication, path, numbers).get(0),
        against,
        publication.calendar().number(hub.conflicts()));
  }

  private String others(Conflict conflict, Id claim) {
    String others =
        conflict.claims().stream()
            .filter(other -> !other.equals(claim))
            .map(other -> numbers.getOrDefault(other, other.value()))
            .collect(Collectors.joining(" with "));
    return others.isEmpty() ? "its own figures" : others;
  }

  private AgainstItself.Following following(PremiseConflict conflict) {
    return new AgainstItself.Following(
        conflict.constraint().value(),
        FacedConflict.faces(conflict.claims(), publication, path, numbers),
        conflict.chains().stream().map(this::lines).toList());
  }

  private List<ClaimLine> lines(List<Id> claims) {
    return FacedConflict.faces(claims, publication, path, numbers).stream()
        .map(FacedConflict.Face::claim)
        .toList();
  }
}
