package touchstone.consistency;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import touchstone.model.Constraint;
import touchstone.model.Id;
import touchstone.model.PremiseConflict;

/**
 * Conflicts that follow from others because a statement needs several of one row's: it can stand in
 * for all of them, and if they are all, it cannot be true at all.
 *
 * <p>A statement that needs only one side of a conflict is against the other side just as much.
 * Such conflicts are not listed, since they say the same as the row with a longer reason; the floor
 * with premises counts them.
 */
final class PremiseConflicts {

  /** So many are listed at most. */
  static final int MOST = 100;

  /** So many statements are looked at for it at most. */
  private static final int MOST_STEPS = 10_000_000;

  private final Premises premises;
  private final Map<Set<Id>, Found> found = new LinkedHashMap<>();
  private int steps;

  /** A claim that needs several of a row's, before the ways to them are written out. */
  private record Found(Constraint row, Id claim, Set<Id> needed) {}

  private PremiseConflicts(Premises premises) {
    this.premises = premises;
  }

  /**
   * Returns those of which none has another one, or a row, within it; in the order of the rows.
   *
   * @param minimal the minimal hard conflicts
   */
  static List<PremiseConflict> of(List<Constraint> minimal, Premises premises) {
    PremiseConflicts search = new PremiseConflicts(premises);
    minimal.forEach(search::from);
    List<Set<Id>> sets = new ArrayList<>();
    minimal.forEach(row -> sets.add(Set.copyOf(row.claims())));
    sets.addAll(search.found.keySet());
    Set<Integer> nothingNew = Numbering.within(sets).keySet();
    List<PremiseConflict> listed = new ArrayList<>();
    int number = minimal.size();
    for (Map.Entry<Set<Id>, Found> one : search.found.entrySet()) {
      if (!nothingNew.contains(number++) && listed.size() < MOST) {
        listed.add(search.explained(one.getKey(), one.getValue()));
      }
    }
    return listed;
  }

  private PremiseConflict explained(Set<Id> claims, Found one) {
    Map<Id, @Nullable Id> reached = premises.neededFrom(List.of(one.claim()));
    return new PremiseConflict(
        one.row().id(),
        List.copyOf(claims),
        one.needed().stream().map(other -> Premises.chain(reached, other)).toList());
  }

  private void from(Constraint row) {
    Map<Id, Set<Id>> covers = new LinkedHashMap<>();
    for (Id claim : row.claims()) {
      if (steps < MOST_STEPS) {
        for (Id dependant : premises.fallingWith(claim)) {
          covers.computeIfAbsent(dependant, none -> new LinkedHashSet<>()).add(claim);
          steps++;
        }
      }
    }
    covers.forEach(
        (claim, needed) -> {
          boolean nearest =
              premises.needs(claim).stream()
                  .noneMatch(premise -> needed.equals(covers.get(premise)));
          if (needed.size() > 1 && nearest) {
            add(row, claim, needed);
          }
        });
  }

  private void add(Constraint row, Id claim, Set<Id> needed) {
    Set<Id> claims = new LinkedHashSet<>();
    claims.add(claim);
    row.claims().stream().filter(other -> !needed.contains(other)).forEach(claims::add);
    found.putIfAbsent(claims, new Found(row, claim, needed));
  }

  /** Numbers for claims, so that sets of them can be compared. */
  static final class Numbering {

    private final Map<Id, Integer> numbers = new HashMap<>();

    /** Returns what {@link MinimalSets#within} says of these sets. */
    static Map<Integer, Integer> within(List<Set<Id>> sets) {
      Numbering numbering = new Numbering();
      return MinimalSets.within(
          sets.stream().map(set -> set.stream().map(numbering::of).toList()).toList());
    }

    private int of(Id claim) {
      return numbers.computeIfAbsent(claim, none -> numbers.size());
    }
  }
}
