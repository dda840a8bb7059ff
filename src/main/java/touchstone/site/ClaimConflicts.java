package touchstone.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import touchstone.model.Claim;
import touchstone.model.Conflict;
import touchstone.model.Id;
import touchstone.model.Strength;

/** The conflicts of its article that a claim is in, the firmest first. */
final class ClaimConflicts {

  private static final List<Strength> ORDER =
      List.of(Strength.HARD, Strength.QUALIFIED, Strength.SOFT);

  private ClaimConflicts() {}

  static List<ClaimPage.ConflictsOf> of(Publication publication, Claim claim, String path) {
    List<ClaimPage.ConflictsOf> groups = new ArrayList<>();
    for (Strength strength : ORDER) {
      List<ClaimPage.ConflictLine> conflicts =
          publication
              .assessment()
              .contradictionsOf(claim.article())
              .conflictsOf(claim.id())
              .stream()
              .filter(conflict -> conflict.constraint().strength() == strength)
              .map(conflict -> line(conflict, claim.id(), publication, path))
              .toList();
      if (!conflicts.isEmpty()) {
        groups.add(new ClaimPage.ConflictsOf(heading(strength), conflicts));
      }
    }
    return groups;
  }

  private static ClaimPage.ConflictLine line(
      Conflict conflict, Id claim, Publication publication, String path) {
    FacedConflict faced = FacedConflict.of(conflict, publication, path, Map.of());
    return new ClaimPage.ConflictLine(
        faced.faces().stream()
            .map(FacedConflict.Face::claim)
            .filter(line -> !line.id().equals(claim.value()))
            .toList(),
        faced.why(),
        faced.reckoning());
  }

  private static String heading(Strength strength) {
    return switch (strength) {
      case HARD -> "Not true together, whatever the facts are";
      case QUALIFIED -> "Not true together under a reading that is named";
      case SOFT, CONTROL -> "In tension with it";
    };
  }
}
