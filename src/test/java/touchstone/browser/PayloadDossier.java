package touchstone.browser;

import static touchstone.browser.InventedDossier.DAY;
import static touchstone.browser.InventedDossier.id;
import static touchstone.browser.InventedDossier.place;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import touchstone.assess.Assessor;
import touchstone.assess.Signing;
import touchstone.model.Article;
import touchstone.model.Assessment;
import touchstone.model.Citation;
import touchstone.model.Claim;
import touchstone.model.ClaimKind;
import touchstone.model.Correction;
import touchstone.model.Digest;
import touchstone.model.Domain;
import touchstone.model.Dossier;
import touchstone.model.Exclusion;
import touchstone.model.Exhibit;
import touchstone.model.Id;
import touchstone.model.KeptCopy;
import touchstone.model.PartialDate;
import touchstone.model.Priority;
import touchstone.model.Publisher;
import touchstone.model.PublisherKind;
import touchstone.model.Publishers;
import touchstone.model.Quantity;
import touchstone.model.Quotation;
import touchstone.model.QuoteState;
import touchstone.model.Source;
import touchstone.model.SourceKind;
import touchstone.model.Stance;
import touchstone.model.Status;

/** A dossier with one claim and one source for each payload, which says it in every field. */
final class PayloadDossier {

  private final List<String> payloads;
  private final List<String> addresses;

  /**
   * Takes the texts.
   *
   * @param payloads one for each claim; the first is what the article and the publisher say too
   * @param addresses where the sources are, in turn
   */
  PayloadDossier(List<String> payloads, List<String> addresses) {
    this.payloads = payloads;
    this.addresses = addresses;
  }

  /** Returns the dossier, assessed and signed. */
  Assessment assessed() {
    Assessor assessor = new Assessor(List.of());
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < payloads.size(); i++) {
      claims.add(claim(i, payloads.get(i)));
    }
    Assessment unsigned = assessor.assess(dossier(claims), List.of(), DAY);
    Signing signing = new Signing("me", DAY, "");
    List<Claim> signed =
        unsigned.claims().values().stream()
            .map(
                claim ->
                    InventedDossier.with(claim.claim(), signing.accept(claim, unsigned.dossier())))
            .toList();
    return assessor.assess(dossier(signed), List.of(), DAY);
  }

  private Dossier dossier(List<Claim> claims) {
    List<Source> sources = new ArrayList<>();
    List<Exclusion> exclusions = new ArrayList<>();
    List<Correction> corrections = new ArrayList<>();
    for (int i = 0; i < payloads.size(); i++) {
      String text = payloads.get(i);
      sources.add(source(i, text));
      exclusions.add(new Exclusion(new Id("art"), text, 1, text, text, place()));
      corrections.add(
          new Correction(
              DAY, id("claim", i), Status.SUPPORTED, Status.CONTRADICTED, text, text, place()));
    }
    sources.add(manual());
    return new Dossier.Builder()
        .publishers(publishers(), true)
        .article(article())
        .claims(claims, true)
        .constraints(List.of())
        .sources(sources)
        .history(exclusions, corrections, Optional.empty())
        .build();
  }

  private Article article() {
    String text = payloads.get(0);
    return new Article(
        new Id("art"),
        text,
        addresses.get(0),
        new Id("gazette"),
        PartialDate.parse("2025-03").orElseThrow(),
        "en",
        new Id("acme"),
        text,
        place());
  }

  /** What bears every claim out, so that there is a review of each. */
  private Source manual() {
    List<Exhibit> exhibits = new ArrayList<>();
    for (int i = 0; i < payloads.size(); i++) {
      exhibits.add(exhibit("manual-0", i, payloads.get(i)));
    }
    return source(id("manual", 0), "acme", new Page("https://acme.example.com/x", "x"), exhibits);
  }

  /** Where a source is, and what it calls itself. */
  private record Page(String address, String title) {}

  private Publishers publishers() {
    Map<Id, Publisher> all = new LinkedHashMap<>();
    for (String name : List.of("gazette", "acme")) {
      Id id = new Id(name);
      List<Domain> domains = List.of(Domain.parse(name + ".example.com").orElseThrow());
      PublisherKind kind = name.equals("acme") ? PublisherKind.MAKER : PublisherKind.PRESS;
      all.put(id, new Publisher(id, payloads.get(0), kind, id, domains, place()));
    }
    return new Publishers(all);
  }

  private static Claim claim(int number, String text) {
    return new Claim(
        id("claim", number),
        new Id("art"),
        text,
        text,
        text,
        ClaimKind.MEASUREMENT,
        text,
        text,
        Priority.HIGH,
        List.of(),
        List.of(new Quantity(text, text, text)),
        null,
        null,
        text,
        List.of(),
        place());
  }

  private Source source(int number, String text) {
    String address = addresses.get(number % addresses.size());
    Id id = id("source", number);
    return source(
        id, "gazette", new Page(address, text), List.of(exhibit(id.value(), number, text)));
  }

  private static Exhibit exhibit(String source, int number, String text) {
    return new Exhibit(
        new Id(source),
        id("claim", number),
        Stance.SUPPORTS,
        true,
        new Quotation(text, QuoteState.EXACT),
        text,
        place());
  }

  private static Source source(Id id, String publisher, Page page, List<Exhibit> exhibits) {
    return new Source(
        id,
        true,
        new Citation(
            page.title(), page.address(), PartialDate.parse("2024").orElseThrow(), null, DAY, "en"),
        SourceKind.DOCUMENT,
        new Id(publisher),
        null,
        null,
        page.title(),
        exhibits,
        List.of(),
        List.of(
            new KeptCopy("evidence/captures/x", Digest.sha256("x"), 1, id, page.title(), place())),
        place());
  }
}
