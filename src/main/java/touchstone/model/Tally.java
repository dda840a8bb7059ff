package touchstone.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The figures of an article: how many of its claims have which verdict and which reading.
 *
 * @param statuses every status with its number of claims, zero included
 * @param authorities the same for the readings, one authority at a time: the article's first, then
 *     by number of claims, most first
 * @param uncompared how many claims rest on an exhibit that counts and whose quotation was not
 *     compared with a kept copy
 */
public record Tally(Map<Status, Integer> statuses, List<OfAuthority> authorities, int uncompared) {

  /**
   * The readings against one authority.
   *
   * @param publisher the authority; null for the claims that have none
   * @param readings every reading with its number of claims, zero included
   */
  public record OfAuthority(@Nullable Id publisher, Map<Reading, Integer> readings) {

    /** Copies the map, keeping its order. */
    public OfAuthority {
      readings = Collections.unmodifiableMap(new EnumMap<>(readings));
    }

    /** Returns how many claims have this authority. */
    public int claims() {
      return readings.values().stream().mapToInt(Integer::intValue).sum();
    }
  }

  /** Copies the collections, keeping their order. */
  public Tally {
    statuses = Collections.unmodifiableMap(new EnumMap<>(statuses));
    authorities = List.copyOf(authorities);
  }

  /** Counts the claims of an article. */
  public static Tally of(Article article, List<ClaimAssessment> claims) {
    Map<Status, Integer> statuses = new EnumMap<>(Status.class);
    for (Status status : Status.values()) {
      statuses.put(status, 0);
    }
    Map<Optional<Id>, Map<Reading, Integer>> readings = new HashMap<>();
    int uncompared = 0;
    for (ClaimAssessment assessed : claims) {
      statuses.merge(assessed.verdict().status(), 1, Integer::sum);
      AuthorityReading reading = assessed.verdict().authority();
      readings
          .computeIfAbsent(Optional.ofNullable(reading.publisher()), none -> zero())
          .merge(reading.reading(), 1, Integer::sum);
      uncompared += restsOnUncompared(assessed) ? 1 : 0;
    }
    List<OfAuthority> authorities = new ArrayList<>();
    readings.forEach(
        (publisher, counts) -> authorities.add(new OfAuthority(publisher.orElse(null), counts)));
    authorities.sort(articlesFirst(article));
    return new Tally(statuses, authorities, uncompared);
  }

  private static Map<Reading, Integer> zero() {
    Map<Reading, Integer> readings = new EnumMap<>(Reading.class);
    for (Reading reading : Reading.values()) {
      readings.put(reading, 0);
    }
    return readings;
  }

  private static Comparator<OfAuthority> articlesFirst(Article article) {
    String own = String.valueOf(article.authority());
    return Comparator.comparing((OfAuthority of) -> !String.valueOf(of.publisher()).equals(own))
        .thenComparing(OfAuthority::claims, Comparator.reverseOrder())
        .thenComparing(of -> String.valueOf(of.publisher()));
  }

  private static boolean restsOnUncompared(ClaimAssessment assessed) {
    return assessed.verdict().exhibits().stream()
        .filter(WeighedExhibit::counts)
        .map(weighed -> weighed.exhibit().quote())
        .anyMatch(quote -> quote != null && quote.state() == QuoteState.NO_COPY);
  }
}
