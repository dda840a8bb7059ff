package touchstone.verdict;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import touchstone.model.Claim;
import touchstone.model.ConstraintOutcome;
import touchstone.model.Decision;
import touchstone.model.Dossier;
import touchstone.model.Flip;
import touchstone.model.Id;
import touchstone.model.Source;
import touchstone.model.Status;
import touchstone.model.UnreadSection;
import touchstone.model.Verdict;
import touchstone.model.WeighedExhibit;

/**
 * The method from beginning to end: the table for every claim, then what follows from other claims,
 * then what would change each verdict. A pure function of the records.
 */
public final class Verdicts {

  private final Dossier dossier;
  private final Map<Id, List<WeighedExhibit>> exhibits;
  private final Map<Id, List<UnreadSection>> unread;

  private Verdicts(Dossier dossier) {
    this.dossier = dossier;
    this.exhibits = weigh(dossier);
    this.unread = unread(dossier);
  }

  /**
   * Returns the verdict on every claim, in the order of the dossier.
   *
   * @param dossier the records
   * @param outcomes how the constraints turned out, in file order
   */
  public static Map<Id, Verdict> decide(Dossier dossier, List<ConstraintOutcome> outcomes) {
    return new Verdicts(dossier).decide(outcomes);
  }

  private Map<Id, Verdict> decide(List<ConstraintOutcome> outcomes) {
    Map<Id, Decision> byTable = new LinkedHashMap<>();
    for (Id claim : dossier.claims().keySet()) {
      byTable.put(claim, VerdictTable.decide(Sides.of(exhibitsOf(claim))));
    }
    Consequences consequences = new Consequences(dossier, outcomes, byTable);
    Map<Id, Verdict> verdicts = new LinkedHashMap<>();
    for (Claim claim : dossier.claims().values()) {
      verdicts.put(claim.id(), verdict(claim, consequences));
    }
    return verdicts;
  }

  private Verdict verdict(Claim claim, Consequences consequences) {
    List<WeighedExhibit> weighed = exhibitsOf(claim.id());
    Sides sides = Sides.of(weighed);
    Function<Sides, Status> statusOf =
        changed -> consequences.apply(claim, VerdictTable.decide(changed)).status();
    @Nullable Flip flip = FlipSearch.search(weighed, statusOf);
    return new Verdict(
        consequences.decided(claim.id()),
        weighed,
        AuthorityReader.read(dossier.authorityOf(claim), weighed),
        flip,
        Overturns.of(weighed, statusOf),
        new TraceWriter(dossier, claim, weighed)
            .write(
                unread.getOrDefault(claim.id(), List.of()),
                sides,
                VerdictTable.decide(sides),
                consequences));
  }

  private List<WeighedExhibit> exhibitsOf(Id claim) {
    return exhibits.getOrDefault(claim, List.of());
  }

  private static Map<Id, List<WeighedExhibit>> weigh(Dossier dossier) {
    Weighing weighing = new Weighing(dossier);
    Map<Id, List<WeighedExhibit>> byClaim = new LinkedHashMap<>();
    dossier
        .exhibitsByClaim()
        .forEach((claim, list) -> byClaim.put(claim, list.stream().map(weighing::weigh).toList()));
    return byClaim;
  }

  private static Map<Id, List<UnreadSection>> unread(Dossier dossier) {
    Map<Id, List<UnreadSection>> byClaim = new LinkedHashMap<>();
    for (Source source : dossier.sources().values()) {
      for (UnreadSection section : source.unread()) {
        byClaim.computeIfAbsent(section.claim(), none -> new ArrayList<>()).add(section);
      }
    }
    return byClaim;
  }
}
