package touchstone.report;

import java.io.IOException;
import java.util.List;
import touchstone.model.Assessment;
import touchstone.model.Claim;
import touchstone.model.Conflict;
import touchstone.model.Contradictions;
import touchstone.model.Id;
import touchstone.model.PremiseConflict;

/** The part of a claim's sheet that tells what in its own article it cannot be true beside. */
final class ClaimConflicts {

  private final TextPage page;
  private final Assessment assessment;
  private final Claim claim;

  ClaimConflicts(TextPage page, Assessment assessment, Claim claim) {
    this.page = page;
    this.assessment = assessment;
    this.claim = claim;
  }

  void write() throws IOException {
    Contradictions found = assessment.contradictionsOf(claim.article());
    List<Conflict> conflicts = found.conflictsOf(claim.id());
    List<PremiseConflict> following =
        found.following().stream().filter(one -> one.claims().get(0).equals(claim.id())).toList();
    if (conflicts.isEmpty() && following.isEmpty()) {
      return;
    }
    page.heading(
        "Against other statements of the article (%s)"
            .formatted(conflicts.size() + following.size()));
    for (Conflict conflict : conflicts) {
      conflict(conflict);
    }
    for (PremiseConflict one : following) {
      page.hanging("  → ", "    ", Ink.PLAIN, ContradictionWords.following(one));
    }
  }

  private void conflict(Conflict conflict) throws IOException {
    String strength = conflict.constraint().strength().word();
    page.hanging("  ≠ ", "    ", Ink.PLAIN, "%s (%s)".formatted(conflict.id(), strength));
    for (Id other : conflict.claims()) {
      Claim of = assessment.dossier().claims().get(other);
      if (of != null && !other.equals(claim.id())) {
        page.hanging("    · ", "      ", Ink.PLAIN, "%s: “%s”".formatted(other, of.text()));
      }
    }
    if (conflict.evaluated() != null) {
      page.paragraph("    ", Ink.COOL, conflict.evaluated());
    }
    page.paragraphs("    ", Ink.FAINT, conflict.constraint().why());
  }
}
