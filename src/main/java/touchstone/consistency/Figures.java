package touchstone.consistency;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import touchstone.model.Claim;
import touchstone.model.Constraint;
import touchstone.model.Excerpt;
import touchstone.model.Id;
import touchstone.model.Quantity;

/** The figures that a constraint may use: the quantities of the claims that it binds. */
final class Figures {

  private static final int MOST_NAMES_SHOWN = 12;

  private final Set<Id> bound;
  private final Map<Id, Claim> known;

  private Figures(Set<Id> bound, Map<Id, Claim> known) {
    this.bound = bound;
    this.known = known;
  }

  /**
   * Returns the figures of the claims that a row binds.
   *
   * @param row the row
   * @param known all claims of the workspace
   */
  static Figures of(Constraint row, Map<Id, Claim> known) throws Unusable {
    List<Id> listed = row.claims();
    if (listed.isEmpty()) {
      throw new Unusable("it lists no claims, expected at least one; list the claims it binds");
    }
    Set<Id> bound = new HashSet<>();
    for (Id id : listed) {
      Claim claim = known.get(id);
      if (claim == null) {
        throw new Unusable(
            "it lists the claim %s, expected one that exists; correct the id or add the claim"
                .formatted(Excerpt.of(id.value())));
      }
      if (!claim.article().equals(row.article())) {
        throw new Unusable(
            "it lists the claim \"%s\" of article \"%s\", expected claims of its own; take it out"
                .formatted(id, claim.article()));
      }
      if (!bound.add(id)) {
        throw new Unusable(
            "it lists the claim \"%s\" more than once, expected each once; remove the repetition"
                .formatted(id));
      }
    }
    return new Figures(bound, known);
  }

  /** Returns what the figure of that name of the claim measures. */
  Measure figure(Id id, String name) throws Unusable {
    return QuantityReader.read("of claim \"%s\"".formatted(id), quantity(id, name));
  }

  /** Returns the figure of that name of the claim, as written. */
  Quantity quantity(Id id, String name) throws Unusable {
    List<Quantity> quantities = boundClaim(id, name).quantities();
    List<Quantity> named =
        quantities.stream().filter(quantity -> quantity.name().equals(name)).toList();
    if (named.isEmpty()) {
      throw new Unusable(
          "claim \"%s\" has no quantity %s, it has %s; correct the name or add the quantity"
              .formatted(id, Excerpt.of(name), names(quantities)));
    }
    if (named.size() > 1) {
      throw new Unusable(
          "claim \"%s\" has the quantity %s %s times, expected it once; rename the others"
              .formatted(id, Excerpt.of(name), named.size()));
    }
    return named.get(0);
  }

  private Claim boundClaim(Id id, String name) throws Unusable {
    Claim claim = known.get(id);
    if (claim == null) {
      throw new Unusable(
          "it uses %s of the claim %s, expected a claim that exists; correct the id"
              .formatted(Excerpt.of(name), Excerpt.of(id.value())));
    }
    if (!bound.contains(id)) {
      throw new Unusable(
          ("it uses %s of the claim \"%s\", expected one of the claims that the row lists;"
                  + " list the claim or correct the id")
              .formatted(Excerpt.of(name), id));
    }
    return claim;
  }

  private static String names(List<Quantity> quantities) {
    if (quantities.isEmpty()) {
      return "none";
    }
    String shown =
        quantities.stream()
            .limit(MOST_NAMES_SHOWN)
            .map(quantity -> Excerpt.of(quantity.name()))
            .collect(Collectors.joining(", "));
    return quantities.size() > MOST_NAMES_SHOWN ? shown + ", …" : shown;
  }
}
