package touchstone.browser;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import touchstone.assess.Assessor;
import touchstone.assess.Signing;
import touchstone.model.Article;
import touchstone.model.Assessment;
import touchstone.model.Claim;
import touchstone.model.ClaimAssessment;
import touchstone.model.ClaimKind;
import touchstone.model.Constraint;
import touchstone.model.Correction;
import touchstone.model.CoverageRecord;
import touchstone.model.Domain;
import touchstone.model.Dossier;
import touchstone.model.Exclusion;
import touchstone.model.Id;
import touchstone.model.Location;
import touchstone.model.PartialDate;
import touchstone.model.Priority;
import touchstone.model.Publisher;
import touchstone.model.PublisherKind;
import touchstone.model.Publishers;
import touchstone.model.Quantity;
import touchstone.model.Signature;
import touchstone.model.Source;
import touchstone.model.Status;

/**
 * A dossier of two articles in which everything occurs that a page can show, once in every round:
 * each status, an override, claims that await review, corrections, an earlier id, a copy on another
 * host, a withdrawn source, one for context only, conflicts. Its texts come from a {@link Wording}.
 */
final class InventedDossier {

  static final LocalDate DAY = LocalDate.of(2026, 11, 25);

  /** The claims of a round, each with the claims it needs. */
  private static final Map<String, List<String>> CLAIMS = new LinkedHashMap<>();

  static {
    CLAIMS.put("supported", List.of());
    CLAIMS.put("partly", List.of("supported"));
    CLAIMS.put("disputed", List.of());
    CLAIMS.put("contradicted", List.of());
    CLAIMS.put("silent", List.of());
    CLAIMS.put("premise", List.of("silent", "mixed"));
    CLAIMS.put("unchecked", List.of());
    CLAIMS.put("weak", List.of());
    CLAIMS.put("against", List.of());
    CLAIMS.put("mixed", List.of());
    CLAIMS.put("overridden", List.of());
    CLAIMS.put("excluded", List.of());
  }

  private final Wording words;
  private final int rounds;

  private InventedDossier(Wording words, int rounds) {
    this.words = words;
    this.rounds = rounds;
  }

  /** Returns such a dossier, assessed, and signed but for what is to await review. */
  static Assessment of(Wording words, int rounds) {
    return new InventedDossier(words, rounds).assessment();
  }

  private Assessment assessment() {
    Dossier unsigned = dossier();
    Assessor assessor = new Assessor(List.of());
    Assessment before = assessor.assess(unsigned, List.of(), DAY);
    List<Claim> signed =
        before.claims().values().stream().map(claim -> signed(claim, unsigned)).toList();
    Dossier.Builder dossier =
        new Dossier.Builder()
            .publishers(unsigned.publishers(), true)
            .claims(signed, true)
            .constraints(unsigned.constraints())
            .sources(List.copyOf(unsigned.sources().values()))
            .history(
                unsigned.history().exclusions(),
                unsigned.history().corrections(),
                unsigned.history().coverage().stream().findFirst());
    unsigned.articles().values().forEach(dossier::article);
    return assessor.assess(dossier.build(), List.of(), DAY);
  }

  private Dossier dossier() {
    List<Claim> claims = new ArrayList<>();
    List<Source> sources = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      for (Map.Entry<String, List<String>> claim : CLAIMS.entrySet()) {
        claims.add(claim(claim.getKey(), claim.getValue(), round));
      }
      sources.addAll(new InventedSources(words, round).all());
    }
    return new Dossier.Builder()
        .publishers(publishers(), true)
        .article(article("first"))
        .article(article("second"))
        .claims(claims, true)
        .constraints(constraints())
        .sources(sources)
        .history(exclusions(), corrections(), coverage())
        .build();
  }

  static Id id(String name, int round) {
    return new Id(name + "-" + round);
  }

  static Location place() {
    return new Location("invented", 1, 1);
  }

  private static Id article(int round) {
    return new Id(round % 2 == 0 ? "first" : "second");
  }

  private Article article(String id) {
    return new Article(
        new Id(id),
        words.text(),
        words.address("https://gazette.example.com/" + id),
        new Id("gazette"),
        PartialDate.parse("2025-03").orElseThrow(),
        words.language(),
        new Id("acme"),
        words.text() + "\n\n" + words.text(),
        place());
  }

  private Publishers publishers() {
    Map<Id, Publisher> all = new LinkedHashMap<>();
    Map<String, PublisherKind> kinds = new LinkedHashMap<>();
    kinds.put("acme", PublisherKind.MAKER);
    kinds.put("archive", PublisherKind.COMMUNITY);
    kinds.put("forum", PublisherKind.COMMUNITY);
    kinds.put("gazette", PublisherKind.PRESS);
    kinds.put("lab", PublisherKind.ACADEMIC);
    kinds.put("register", PublisherKind.STANDARDS);
    kinds.forEach(
        (name, kind) -> {
          Id id = new Id(name);
          Id family = name.equals("lab") ? new Id("register") : id;
          List<Domain> domains = List.of(Domain.parse(name + ".example.com").orElseThrow());
          all.put(id, new Publisher(id, words.text(), kind, family, domains, place()));
        });
    return new Publishers(all);
  }

  private Claim claim(String name, List<String> premises, int round) {
    return new Claim(
        id(name, round),
        article(round),
        words.text(),
        words.text(),
        words.text(),
        ClaimKind.MEASUREMENT,
        words.text(),
        words.text(),
        Priority.HIGH,
        premises.stream().map(premise -> id(premise, round)).toList(),
        List.of(
            new Quantity(words.text(), words.text(), words.text()),
            new Quantity("delay", "%s".formatted(name.length()), "s")),
        null,
        null,
        words.text(),
        name.equals("contradicted") ? List.of(id("formerly", round)) : List.of(),
        place());
  }

  private Claim signed(ClaimAssessment assessed, Dossier dossier) {
    Claim claim = assessed.claim();
    String id = claim.id().value();
    if (id.startsWith("weak-")) {
      return claim;
    }
    Signing signing = new Signing(words.text(), DAY, words.text());
    Signature signature =
        id.startsWith("overridden-")
            ? signing.override(assessed, dossier, Status.DISPUTED)
            : signing.accept(assessed, dossier);
    return with(claim, signature);
  }

  /** Returns the claim as it is after it was signed. */
  static Claim with(Claim claim, Signature signature) {
    return new Claim(
        claim.id(),
        claim.article(),
        claim.text(),
        claim.anchor(),
        claim.section(),
        claim.kind(),
        claim.subject(),
        claim.speaker(),
        claim.priority(),
        claim.dependsOn(),
        claim.quantities(),
        claim.authority(),
        signature.signOff(),
        signature.note(),
        claim.formerly(),
        claim.location());
  }

  private List<Constraint> constraints() {
    List<Constraint> all = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      all.addAll(new InventedConstraints(words, round, article(round)).all());
    }
    return all;
  }

  private List<Exclusion> exclusions() {
    List<Exclusion> all = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      all.add(new Exclusion(article(round), words.text(), 1, words.text(), words.text(), place()));
    }
    return all;
  }

  private List<Correction> corrections() {
    List<Correction> all = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      all.add(
          new Correction(
              DAY,
              id("formerly", round),
              Status.SUPPORTED,
              Status.CONTRADICTED,
              words.text(),
              words.text(),
              place()));
    }
    return all;
  }

  private Optional<CoverageRecord> coverage() {
    return Optional.of(new CoverageRecord(new Id("first"), 40, 38, 30, 3, words.text(), DAY));
  }
}
