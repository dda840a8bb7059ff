package touchstone.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import touchstone.check.Checker;
import touchstone.check.Rule;
import touchstone.consistency.ConstraintEvaluator;
import touchstone.consistency.ContradictionSearch;
import touchstone.consistency.QuantityReader;
import touchstone.model.Assessment;
import touchstone.model.Claim;
import touchstone.model.ClaimAssessment;
import touchstone.model.ConstraintOutcome;
import touchstone.model.Dossier;
import touchstone.model.Exhibit;
import touchstone.model.ExhibitSeal;
import touchstone.model.Finding;
import touchstone.model.Id;
import touchstone.model.Quantity;
import touchstone.model.QuantityProblem;
import touchstone.model.Verdict;
import touchstone.model.Workers;
import touchstone.verdict.Verdicts;

/** Assesses a dossier: constraints, verdicts, what needs review, then the rules over all of it. */
public final class Assessor {

  private final Checker checker;
  private final Workers workers;

  /** Makes an assessor that runs these rules, one after the other. */
  public Assessor(List<Rule> rules) {
    this(rules, Workers.of(1));
  }

  /**
   * Makes an assessor that runs these rules.
   *
   * @param workers who do the work; how many they are changes nothing in the result
   */
  public Assessor(List<Rule> rules, Workers workers) {
    this.checker = new Checker(rules, workers);
    this.workers = workers;
  }

  /**
   * Returns the assessment of a dossier.
   *
   * @param dossier the records
   * @param reading what was found when their files were read
   * @param asOf the day of the assessment; it moves no verdict
   */
  public Assessment assess(Dossier dossier, List<Finding> reading, LocalDate asOf) {
    List<ConstraintOutcome> outcomes = ConstraintEvaluator.evaluate(dossier);
    Map<Id, Verdict> verdicts = Verdicts.decide(dossier, outcomes, workers);
    Map<Id, List<Exhibit>> exhibits = dossier.exhibitsByClaim();
    Map<Id, ClaimAssessment> claims = new LinkedHashMap<>();
    workers
        .map(
            List.copyOf(verdicts.entrySet()),
            decided ->
                assessed(
                    dossier,
                    decided.getKey(),
                    decided.getValue(),
                    exhibits.getOrDefault(decided.getKey(), List.of())))
        .forEach(assessed -> claims.put(assessed.claim().id(), assessed));
    Assessment assessment =
        new Assessment(
            dossier,
            asOf,
            claims,
            outcomes,
            ContradictionSearch.search(dossier, outcomes, workers),
            quantityProblems(dossier),
            List.of());
    return checker.check(assessment, reading);
  }

  private static ClaimAssessment assessed(
      Dossier dossier, Id id, Verdict verdict, List<Exhibit> exhibits) {
    Claim claim = dossier.claim(id);
    Supplier<List<ExhibitSeal>> sealing =
        () ->
            exhibits.stream()
                .map(exhibit -> Seals.of(exhibit, dossier.source(exhibit.source())))
                .toList();
    if (claim.signOff() == null) {
      return new ClaimAssessment(
          claim, verdict, sealing, ReviewReasons.of(null, verdict.status(), List.of()));
    }
    List<ExhibitSeal> seals = sealing.get();
    return new ClaimAssessment(
        claim, verdict, () -> seals, ReviewReasons.of(claim.signOff(), verdict.status(), seals));
  }

  private static List<QuantityProblem> quantityProblems(Dossier dossier) {
    List<QuantityProblem> problems = new ArrayList<>();
    for (Claim claim : dossier.claims().values()) {
      for (Quantity quantity : claim.quantities()) {
        QuantityReader.problemWith(quantity)
            .map(problem -> new QuantityProblem(claim.id(), quantity, problem))
            .ifPresent(problems::add);
      }
    }
    return problems;
  }
}
