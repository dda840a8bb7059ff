package touchstone.verdict;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import touchstone.model.Claim;
import touchstone.model.ConstraintOutcome;
import touchstone.model.Decision;
import touchstone.model.Dossier;
import touchstone.model.Exhibit;
import touchstone.model.Id;
import touchstone.model.Implications;
import touchstone.model.Verdict;
import touchstone.model.WeighedExhibit;
import touchstone.model.Workers;

/**
 * The method from beginning to end: the table for every claim, then what follows from other claims,
 * and on what exhibits each verdict hangs. A pure function of the records.
 */
public final class Verdicts {

  private final Dossier dossier;
  private final Map<Id, List<WeighedExhibit>> exhibits;

  private Verdicts(Dossier dossier, Workers workers) {
    this.dossier = dossier;
    this.exhibits = weigh(dossier, workers);
  }

  /**
   * Returns the verdict on every claim, in the order of the dossier.
   *
   * @param dossier the records
   * @param outcomes how the constraints turned out, in file order
   */
  public static Map<Id, Verdict> decide(Dossier dossier, List<ConstraintOutcome> outcomes) {
    return decide(dossier, outcomes, Workers.of(1));
  }

  /**
   * Returns the verdict on every claim, in the order of the dossier.
   *
   * @param dossier the records
   * @param outcomes how the constraints turned out, in file order
   * @param workers who do the work; how many they are changes nothing in the result
   */
  public static Map<Id, Verdict> decide(
      Dossier dossier, List<ConstraintOutcome> outcomes, Workers workers) {
    return new Verdicts(dossier, workers).decide(outcomes, workers);
  }

  private Map<Id, Verdict> decide(List<ConstraintOutcome> outcomes, Workers workers) {
    Map<Id, Decision> byTable = new LinkedHashMap<>();
    for (Id claim : dossier.claims().keySet()) {
      byTable.put(claim, VerdictTable.decide(Sides.of(exhibitsOf(claim))));
    }
    Consequences consequences = new Consequences(dossier, outcomes, byTable);
    Map<Id, Verdict> verdicts = new LinkedHashMap<>();
    List<Claim> claims = List.copyOf(dossier.claims().values());
    List<Verdict> decided = workers.map(claims, claim -> verdict(claim, consequences));
    for (int i = 0; i < decided.size(); i++) {
      verdicts.put(claims.get(i).id(), decided.get(i));
    }
    return verdicts;
  }

  private Verdict verdict(Claim claim, Consequences consequences) {
    List<WeighedExhibit> weighed = exhibitsOf(claim.id());
    Implications others = consequences.others(claim.id());
    return new Verdict(
        consequences.decided(claim.id()),
        weighed,
        AuthorityReader.read(dossier.authorityOf(claim), weighed),
        FlipSearch.search(
            weighed, sides -> Consequences.apply(VerdictTable.decide(sides), others).status()),
        others);
  }

  private List<WeighedExhibit> exhibitsOf(Id claim) {
    return exhibits.getOrDefault(claim, List.of());
  }

  private static Map<Id, List<WeighedExhibit>> weigh(Dossier dossier, Workers workers) {
    Weighing weighing = new Weighing(dossier);
    Map<Id, List<Exhibit>> exhibits = dossier.exhibitsByClaim();
    List<Id> claims = List.copyOf(exhibits.keySet());
    List<List<WeighedExhibit>> weighed =
        workers.map(
            claims,
            claim ->
                exhibits.getOrDefault(claim, List.of()).stream().map(weighing::weigh).toList());
    Map<Id, List<WeighedExhibit>> byClaim = new LinkedHashMap<>();
    for (int i = 0; i < claims.size(); i++) {
      byClaim.put(claims.get(i), weighed.get(i));
    }
    return byClaim;
  }
}
