package touchstone.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import touchstone.model.Conflict;
import touchstone.model.Id;

/**
 * Conflicts that hang together by the statements they share.
 *
 * @param claims the statements, in the order given
 * @param conflicts what is between them
 */
record ConflictGroup(List<Id> claims, List<Conflict> conflicts) {

  /** Copies the lists. */
  ConflictGroup {
    claims = List.copyOf(claims);
    conflicts = List.copyOf(conflicts);
  }

  /** Returns the groups, those with most statements first; each statement is in one. */
  static List<ConflictGroup> of(List<Conflict> conflicts, List<Id> claims) {
    List<ConflictGroup> groups = new ArrayList<>();
    Set<Id> placed = new LinkedHashSet<>();
    for (Id claim : claims) {
      if (!placed.contains(claim)) {
        Set<Id> reached = reached(claim, conflicts);
        placed.addAll(reached);
        groups.add(
            new ConflictGroup(
                claims.stream().filter(reached::contains).toList(),
                conflicts.stream().filter(of -> reached.containsAll(of.claims())).toList()));
      }
    }
    groups.sort(Comparator.comparing((ConflictGroup group) -> -group.claims().size()));
    return groups;
  }

  private static Set<Id> reached(Id from, List<Conflict> conflicts) {
    Set<Id> reached = new LinkedHashSet<>(List.of(from));
    int before = 0;
    while (reached.size() > before) {
      before = reached.size();
      for (Conflict conflict : conflicts) {
        if (conflict.claims().stream().anyMatch(reached::contains)) {
          reached.addAll(conflict.claims());
        }
      }
    }
    return reached;
  }
}
