package touchstone.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The records of a workspace, read together.
 *
 * @param settings what {@code touchstone.yaml} says
 * @param articles the articles, by id
 * @param claims all claims: articles by id, claims in the order of their file
 * @param constraints all constraints: articles by id, rows in the order of their file
 * @param publishers who stands behind which domain
 * @param sources the evidence files, by id
 * @param history what the desk recorded besides
 * @param completeness whether the lists that others refer to could be read to the end
 */
public record Dossier(
    Settings settings,
    Map<Id, Article> articles,
    Map<Id, Claim> claims,
    List<Constraint> constraints,
    Publishers publishers,
    Map<Id, Source> sources,
    History history,
    Completeness completeness) {

  /**
   * What the desk recorded about the articles besides their claims.
   *
   * @param exclusions passages without a checkable claim
   * @param corrections replacements of signed verdicts
   * @param coverage the last coverage figure of each article that has one
   * @param quotes what came of comparing quotations with kept copies
   */
  public record History(
      List<Exclusion> exclusions,
      List<Correction> corrections,
      List<CoverageRecord> coverage,
      List<ComparedQuote> quotes) {

    /** Copies the lists. */
    public History {
      exclusions = List.copyOf(exclusions);
      corrections = List.copyOf(corrections);
      coverage = List.copyOf(coverage);
      quotes = List.copyOf(quotes);
    }

    /** A history in which no quotation was compared with a copy. */
    public History(
        List<Exclusion> exclusions, List<Correction> corrections, List<CoverageRecord> coverage) {
      this(exclusions, corrections, coverage, List.of());
    }

    /** Returns the last coverage figure of an article, if there is one. */
    public Optional<CoverageRecord> coverageOf(Id article) {
      return coverage.stream().filter(figure -> figure.article().equals(article)).findFirst();
    }
  }

  /**
   * Whether a missing record is really missing, or only could not be read.
   *
   * @param claims whether every row of every {@code claims.csv} was read
   * @param publishers whether {@code publishers.csv} was read without an error
   */
  public record Completeness(boolean claims, boolean publishers) {}

  /** Copies the collections, keeping their order. */
  public Dossier {
    articles = Collections.unmodifiableMap(new LinkedHashMap<>(articles));
    claims = Collections.unmodifiableMap(new LinkedHashMap<>(claims));
    constraints = List.copyOf(constraints);
    sources = Collections.unmodifiableMap(new LinkedHashMap<>(sources));
  }

  /** Returns the same dossier with these sources, which have the same ids. */
  public Dossier withSources(List<Source> compared) {
    Map<Id, Source> byId = new LinkedHashMap<>();
    compared.forEach(source -> byId.put(source.id(), source));
    return new Dossier(
        settings, articles, claims, constraints, publishers, byId, history, completeness);
  }

  /** Returns the id of the publisher whose documentation decides the claim, or null. */
  public @Nullable Id authorityOf(Claim claim) {
    if (claim.authority() != null) {
      return claim.authority();
    }
    Article article = articles.get(claim.article());
    return article == null ? null : article.authority();
  }

  /**
   * Returns the claim of that id.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Claim claim(Id id) {
    return known(claims.get(id), "claim", id);
  }

  /**
   * Returns the source of that id.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Source source(Id id) {
    return known(sources.get(id), "source", id);
  }

  private static <T> T known(@Nullable T record, String kind, Id id) {
    if (record == null) {
      throw new IllegalArgumentException("no " + kind + " \"" + id + "\" in the dossier");
    }
    return record;
  }

  /**
   * Returns the exhibits on each claim of the dossier it bears on, in the order of the sources'
   * ids.
   */
  public Map<Id, List<Exhibit>> exhibitsByClaim() {
    Map<Id, List<Exhibit>> byClaim = new LinkedHashMap<>();
    for (Source source : sources.values()) {
      for (Exhibit exhibit : source.exhibits()) {
        if (claims.containsKey(exhibit.claim())) {
          byClaim.computeIfAbsent(exhibit.claim(), none -> new ArrayList<>()).add(exhibit);
        }
      }
    }
    return byClaim;
  }

  /** Puts a dossier together record by record, in any order but that of rows in a file. */
  public static final class Builder {

    private final Map<Id, Article> articles = new TreeMap<>();
    private final List<Claim> claims = new ArrayList<>();
    private final List<Constraint> constraints = new ArrayList<>();
    private final Map<Id, Source> sources = new TreeMap<>();
    private final List<Exclusion> exclusions = new ArrayList<>();
    private final List<Correction> corrections = new ArrayList<>();
    private final List<CoverageRecord> coverage = new ArrayList<>();
    private final List<ComparedQuote> quotes = new ArrayList<>();
    private Settings settings = Settings.NONE;
    private Publishers publishers = new Publishers(Map.of());
    private boolean allClaims = true;
    private boolean allPublishers = true;

    /** Sets the settings. */
    public Builder settings(Settings value) {
      this.settings = value;
      return this;
    }

    /** Sets the publishers, and whether these are all. */
    public Builder publishers(Publishers value, boolean complete) {
      this.publishers = value;
      this.allPublishers = complete;
      return this;
    }

    /** Adds an article. */
    public Builder article(Article article) {
      articles.put(article.id(), article);
      return this;
    }

    /** Adds the claims of an article in the order of their file, and whether these are all. */
    public Builder claims(List<Claim> rows, boolean complete) {
      claims.addAll(rows);
      allClaims &= complete;
      return this;
    }

    /** Adds the constraints of an article in the order of their file. */
    public Builder constraints(List<Constraint> rows) {
      constraints.addAll(rows);
      return this;
    }

    /** Adds evidence files. */
    public Builder sources(List<Source> read) {
      read.forEach(source -> sources.put(source.id(), source));
      return this;
    }

    /** Adds what the desk recorded about an article besides its claims. */
    public Builder history(
        List<Exclusion> left, List<Correction> changes, Optional<CoverageRecord> figure) {
      exclusions.addAll(left);
      corrections.addAll(changes);
      figure.ifPresent(coverage::add);
      return this;
    }

    /** Adds what came of comparing quotations with kept copies. */
    public Builder quotes(List<ComparedQuote> compared) {
      quotes.addAll(compared);
      return this;
    }

    /** Returns the dossier. */
    public Dossier build() {
      Map<Id, Claim> byId = new LinkedHashMap<>();
      claims.forEach(claim -> byId.put(claim.id(), claim));
      return new Dossier(
          settings,
          articles,
          byId,
          constraints,
          publishers,
          sources,
          new History(exclusions, corrections, coverage, quotes),
          new Completeness(allClaims, allPublishers));
    }
  }
}
