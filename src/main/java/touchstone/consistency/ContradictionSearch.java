package touchstone.consistency;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import touchstone.consistency.LeastFalse.Bound;
import touchstone.model.Claim;
import touchstone.model.Conflict;
import touchstone.model.Constraint;
import touchstone.model.ConstraintOutcome;
import touchstone.model.Contradictions;
import touchstone.model.Dossier;
import touchstone.model.Floor;
import touchstone.model.Floors;
import touchstone.model.Hub;
import touchstone.model.Id;
import touchstone.model.ProofStep;
import touchstone.model.Strength;
import touchstone.model.Workers;

/** Finds what the statements of an article imply of one another, from its constraints' outcomes. */
public final class ContradictionSearch {

  private final Collection<Claim> claims;
  private final Map<Id, Integer> numbers = new HashMap<>();
  private final Premises premises;
  private final List<Conflict> conflicts = new ArrayList<>();

  private ContradictionSearch(Collection<Claim> claims, List<ConstraintOutcome> outcomes) {
    this.claims = claims;
    claims.forEach(claim -> numbers.put(claim.id(), numbers.size()));
    this.premises = Premises.of(claims);
    List<ConstraintOutcome> rows =
        outcomes.stream()
            .filter(ConstraintOutcome::isConflict)
            .sorted(Comparator.comparing(outcome -> outcome.constraint().strength()))
            .toList();
    for (Strength strength : Strength.values()) {
      add(rows, strength);
    }
  }

  /**
   * Adds the conflicts of a strength; what is weaker does not make one of them say nothing more.
   */
  private void add(List<ConstraintOutcome> rows, Strength strength) {
    List<ConstraintOutcome> upTo =
        rows.stream().filter(row -> row.constraint().strength().compareTo(strength) <= 0).toList();
    if (upTo.size() == conflicts.size()) {
      return;
    }
    Map<Integer, Integer> within = MinimalSets.within(upTo.stream().map(this::members).toList());
    for (int i = conflicts.size(); i < upTo.size(); i++) {
      Integer smaller = within.get(i);
      ConstraintOutcome row = upTo.get(i);
      conflicts.add(
          new Conflict(
              row.constraint(),
              row.evaluated(),
              smaller == null ? null : upTo.get(smaller).constraint().id()));
    }
  }

  /**
   * Returns for each article what it says against itself.
   *
   * @param outcomes how the constraints of the dossier turned out
   */
  public static Map<Id, Contradictions> search(Dossier dossier, List<ConstraintOutcome> outcomes) {
    return search(dossier, outcomes, Workers.of(1));
  }

  /**
   * Returns for each article what it says against itself.
   *
   * @param outcomes how the constraints of the dossier turned out
   * @param workers who search; how many they are changes nothing in the result
   */
  public static Map<Id, Contradictions> search(
      Dossier dossier, List<ConstraintOutcome> outcomes, Workers workers) {
    Map<Id, List<ConstraintOutcome>> rows = new HashMap<>();
    for (ConstraintOutcome outcome : outcomes) {
      rows.computeIfAbsent(outcome.constraint().article(), none -> new ArrayList<>()).add(outcome);
    }
    Map<Id, List<Claim>> claims = new LinkedHashMap<>();
    for (Claim claim : dossier.claims().values()) {
      claims.computeIfAbsent(claim.article(), none -> new ArrayList<>()).add(claim);
    }
    Map<Id, Contradictions> found = new LinkedHashMap<>();
    workers
        .mapLong(
            List.copyOf(claims.keySet()),
            article ->
                new ContradictionSearch(
                        claims.getOrDefault(article, List.of()),
                        rows.getOrDefault(article, List.of()))
                    .search(article, Effort.USUAL))
        .forEach(contradictions -> found.put(contradictions.article(), contradictions));
    return found;
  }

  private Contradictions search(Id article, long steps) {
    List<Conflict> hard = minimal(EnumSet.of(Strength.HARD));
    List<Constraint> rows = hard.stream().map(Conflict::constraint).toList();
    Bound floor = LeastFalse.of(numbered(hard), new Effort(steps));
    List<Conflict> both = minimal(EnumSet.of(Strength.HARD, Strength.QUALIFIED));
    Bound qualified = both.equals(hard) ? floor : LeastFalse.of(numbered(both), new Effort(steps));
    return new Contradictions(
        article,
        new Floors(
            new Floor(floor.atLeast(), floor.exact()),
            new Floor(Math.max(floor.atLeast(), qualified.atLeast()), qualified.exact()),
            withPremises(hard, floor, steps)),
        proof(hard, floor),
        conflicts,
        PremiseConflicts.of(rows, premises),
        hubs(hard),
        SignedClashes.of(rows, claims, premises));
  }

  private List<Conflict> minimal(Set<Strength> strengths) {
    return conflicts.stream()
        .filter(Conflict::isMinimal)
        .filter(conflict -> strengths.contains(conflict.constraint().strength()))
        .toList();
  }

  private Floor withPremises(List<Conflict> hard, Bound floor, long steps) {
    Map<Integer, List<Integer>> falls = new TreeMap<>();
    for (Claim claim : claims) {
      List<Integer> dependants = premises.neededBy(claim.id()).stream().map(this::number).toList();
      if (!dependants.isEmpty()) {
        falls.put(number(claim.id()), dependants);
      }
    }
    Floor falling = FallingCount.of(numbered(hard), falls, new Effort(steps));
    return new Floor(Math.max(floor.atLeast(), falling.atLeast()), falling.exact());
  }

  private List<ProofStep> proof(List<Conflict> hard, Bound floor) {
    return floor.proof().stream()
        .sorted(Comparator.comparing(group -> group.sets().get(0)))
        .map(
            group ->
                new ProofStep(
                    group.sets().stream().map(set -> hard.get(set).id()).toList(), group.atLeast()))
        .toList();
  }

  private List<Hub> hubs(List<Conflict> hard) {
    Map<Integer, Hub> hubs = new TreeMap<>();
    for (Conflict conflict : hard) {
      for (Id claim : conflict.claims()) {
        hubs.merge(
            number(claim),
            new Hub(claim, 1),
            (one, other) -> new Hub(claim, one.conflicts() + other.conflicts()));
      }
    }
    return hubs.values().stream()
        .sorted(Comparator.comparing(Hub::conflicts, Comparator.reverseOrder()))
        .toList();
  }

  private Map<Integer, List<Integer>> numbered(List<Conflict> sets) {
    Map<Integer, List<Integer>> numbered = new TreeMap<>();
    for (int i = 0; i < sets.size(); i++) {
      numbered.put(i, sets.get(i).claims().stream().map(this::number).toList());
    }
    return numbered;
  }

  private List<Integer> members(ConstraintOutcome outcome) {
    return outcome.constraint().claims().stream().map(this::number).toList();
  }

  private int number(Id claim) {
    Integer number = numbers.get(claim);
    if (number == null) {
      throw new IllegalArgumentException("no claim \"" + claim + "\" in the article");
    }
    return number;
  }
}
