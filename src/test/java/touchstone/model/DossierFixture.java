package touchstone.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds small dossiers for tests, with one article "art" by publisher "gazette". */
public final class DossierFixture {

  private static final Location PLACE = new Location("test", 1, 1);

  private final Map<Id, Publisher> publishers = new LinkedHashMap<>();
  private final List<Claim> claims = new ArrayList<>();
  private final List<Constraint> constraints = new ArrayList<>();
  private final Map<String, List<Exhibit>> exhibits = new LinkedHashMap<>();
  private final Map<String, Source> sources = new LinkedHashMap<>();

  public DossierFixture() {
    publisher("gazette", PublisherKind.COMMUNITY, "gazette");
    publisher("acme", PublisherKind.MAKER, "acme");
  }

  public static Id id(String value) {
    return new Id(value);
  }

  public DossierFixture publisher(String id, PublisherKind kind, String family) {
    Domain domain = Domain.parse(id + ".example.com").orElseThrow();
    publishers.put(id(id), new Publisher(id(id), id, kind, id(family), List.of(domain), PLACE));
    return this;
  }

  public DossierFixture claim(String id, String... premises) {
    return claim(id, null, List.of(), premises);
  }

  public DossierFixture claim(
      String id, @Nullable String authority, List<Quantity> quantities, String... premises) {
    claims.add(
        new Claim(
            id(id),
            id("art"),
            "Claim " + id,
            "anchor",
            "section",
            ClaimKind.EVENT,
            "",
            "article",
            Priority.HIGH,
            List.of(premises).stream().map(Id::new).toList(),
            quantities,
            authority == null ? null : id(authority),
            null,
            "",
            List.of(),
            PLACE));
    return this;
  }

  public DossierFixture excludes(String id, String... claimIds) {
    return constraint(id, Strength.HARD, "excludes", claimIds);
  }

  public DossierFixture constraint(
      String id, Strength strength, String expression, String... claimIds) {
    constraints.add(
        new Constraint(
            id(id),
            id("art"),
            strength,
            List.of(claimIds).stream().map(Id::new).toList(),
            expression,
            "",
            PLACE,
            PLACE));
    return this;
  }

  public DossierFixture source(String id, String publisher) {
    return source(id, publisher, null, null);
  }

  public DossierFixture source(
      String id, String publisher, @Nullable String via, @Nullable LocalDate withdrawn) {
    String host = via == null ? publisher : via;
    Citation citation =
        new Citation(id, "https://" + host + ".example.com/" + id, null, null, null, "");
    return source(
        new Source(
            id(id),
            true,
            citation,
            SourceKind.DOCUMENT,
            id(publisher),
            via == null ? null : id(via),
            withdrawn,
            "",
            List.of(),
            List.of(),
            List.of(),
            PLACE));
  }

  public DossierFixture source(Source source) {
    sources.put(source.id().value(), source);
    return this;
  }

  /** Adds a section to a source that was added before. */
  public DossierFixture exhibit(String source, Stance stance, String claim, boolean direct) {
    return exhibit(source, stance, claim, direct, null);
  }

  public DossierFixture exhibit(
      String source, Stance stance, String claim, boolean direct, @Nullable Quotation quote) {
    exhibits
        .computeIfAbsent(source, none -> new ArrayList<>())
        .add(new Exhibit(id(source), id(claim), stance, direct, quote, "", PLACE));
    return this;
  }

  /** Adds a source with one section. */
  public DossierFixture says(
      String source, String publisher, Stance stance, String claim, boolean direct) {
    return source(source, publisher).exhibit(source, stance, claim, direct);
  }

  public Dossier build() {
    Dossier.Builder dossier =
        new Dossier.Builder()
            .publishers(new Publishers(publishers), true)
            .article(
                new Article(
                    id("art"), "Article", "", id("gazette"), null, "en", id("acme"), "", PLACE))
            .claims(claims, true)
            .constraints(constraints);
    List<Source> complete = new ArrayList<>();
    sources.forEach(
        (id, s) ->
            complete.add(
                new Source(
                    s.id(),
                    s.readable(),
                    s.citation(),
                    s.kind(),
                    s.publisher(),
                    s.via(),
                    s.withdrawn(),
                    s.summary(),
                    exhibits.getOrDefault(id, List.of()),
                    s.unread(),
                    s.copies(),
                    s.location())));
    return dossier.sources(complete).build();
  }
}
