package touchstone.verdict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import touchstone.model.Claim;
import touchstone.model.Dossier;
import touchstone.model.Explanation;
import touchstone.model.Id;
import touchstone.model.Source;
import touchstone.model.UnreadSection;
import touchstone.model.Verdict;

/** Tells how the verdicts on the claims of a dossier came about, and what would change them. */
public final class Explanations {

  private final Dossier dossier;
  private final Map<Id, List<UnreadSection>> unread = new HashMap<>();

  /** Prepares explanations of verdicts on claims of this dossier. */
  public Explanations(Dossier dossier) {
    this.dossier = dossier;
    for (Source source : dossier.sources().values()) {
      for (UnreadSection section : source.unread()) {
        unread.computeIfAbsent(section.claim(), none -> new ArrayList<>()).add(section);
      }
    }
  }

  /** Returns how this verdict on a claim came about; may be called from several threads. */
  public Explanation of(Claim claim, Verdict verdict) {
    return new Explanation(
        new TraceWriter(dossier, claim, verdict).write(unread.getOrDefault(claim.id(), List.of())),
        Overturns.of(
            verdict.exhibits(),
            sides -> Consequences.apply(VerdictTable.decide(sides), verdict.others()).status()));
  }
}
