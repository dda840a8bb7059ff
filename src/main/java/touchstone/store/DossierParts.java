package touchstone.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import touchstone.model.Claim;
import touchstone.model.Constraint;
import touchstone.model.Correction;
import touchstone.model.Dossier;
import touchstone.model.Exclusion;
import touchstone.model.Location;

/**
 * A dossier in parts that have nothing to do with one another, each a dossier of its own with the
 * settings and the publishers of the whole. To assess the parts one by one gives what assessing the
 * whole gives.
 */
final class DossierParts {

  private final Dossier whole;
  private final boolean completeClaims;
  private final Map<String, Dossier.Builder> builders = new LinkedHashMap<>();

  private DossierParts(Dossier whole, boolean completeClaims) {
    this.whole = whole;
    this.completeClaims = completeClaims;
  }

  /**
   * Returns the parts by name.
   *
   * @param names the parts that there are; one may be empty
   * @param partOf the name of the part that holds a file
   * @param completeClaims whether every row of claims could be read, also of those not in the whole
   */
  static Map<String, Dossier> of(
      Dossier whole, List<String> names, Function<String, String> partOf, boolean completeClaims) {
    DossierParts parts = new DossierParts(whole, completeClaims);
    names.forEach(parts::begin);
    parts.fill(partOf);
    Map<String, Dossier> built = new LinkedHashMap<>();
    parts.builders.forEach((name, builder) -> built.put(name, builder.build()));
    return built;
  }

  private void begin(String name) {
    builders.put(
        name,
        new Dossier.Builder()
            .settings(whole.settings())
            .publishers(whole.publishers(), whole.completeness().publishers()));
  }

  private void fill(Function<String, String> partOf) {
    whole.articles().values().forEach(a -> part(partOf, a.location()).ifPresent(p -> p.article(a)));
    grouped(partOf, whole.claims().values(), Claim::location)
        .forEach((part, rows) -> part.claims(rows, completeClaims));
    grouped(partOf, whole.constraints(), Constraint::location)
        .forEach((part, rows) -> part.constraints(rows));
    whole
        .sources()
        .values()
        .forEach(s -> part(partOf, s.location()).ifPresent(p -> p.sources(List.of(s))));
    Dossier.History history = whole.history();
    grouped(partOf, history.exclusions(), Exclusion::location)
        .forEach((part, rows) -> part.history(rows, List.of(), Optional.empty()));
    grouped(partOf, history.corrections(), Correction::location)
        .forEach((part, rows) -> part.history(List.of(), rows, Optional.empty()));
    grouped(
            partOf,
            history.quotes().stream().filter(q -> whole.sources().containsKey(q.source())).toList(),
            quote -> whole.source(quote.source()).location())
        .forEach((part, rows) -> part.quotes(rows));
    builders.values().forEach(part -> part.claims(List.of(), completeClaims));
  }

  private Optional<Dossier.Builder> part(Function<String, String> partOf, Location at) {
    return Optional.ofNullable(builders.get(partOf.apply(at.file())));
  }

  private <T> Map<Dossier.Builder, List<T>> grouped(
      Function<String, String> partOf, Iterable<T> rows, Function<T, Location> place) {
    Map<Dossier.Builder, List<T>> groups = new LinkedHashMap<>();
    for (T row : rows) {
      part(partOf, place.apply(row))
          .ifPresent(part -> groups.computeIfAbsent(part, none -> new ArrayList<>()).add(row));
    }
    return groups;
  }
}
