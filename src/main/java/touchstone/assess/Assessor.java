package touchstone.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import touchstone.model.ExhibitSeal;
import touchstone.model.Finding;
import touchstone.model.Id;
import touchstone.model.Quantity;
import touchstone.model.QuantityProblem;
import touchstone.model.Verdict;
import touchstone.model.Workers;
import touchstone.verdict.Explanations;
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
    Assessment found = find(dossier, reading, asOf);
    Explanations explanations = new Explanations(dossier);
    return found.explained(
        workers.map(
            List.copyOf(found.claims().values()),
            assessed -> assessed.with(explanations.of(assessed.claim(), assessed.verdict()))),
        ContradictionSearch.search(dossier, found.constraints(), workers));
  }

  /**
   * Returns an assessment of a dossier for its findings alone, which takes less: without
   * explanations of verdicts and without contradictions.
   *
   * @param dossier the records
   * @param reading what was found when their files were read
   * @param asOf the day of the assessment; it moves no verdict
   */
  public Assessment find(Dossier dossier, List<Finding> reading, LocalDate asOf) {
    List<ConstraintOutcome> outcomes = ConstraintEvaluator.evaluate(dossier);
    Map<Id, Verdict> verdicts = Verdicts.decide(dossier, outcomes, workers);
    Map<Id, ClaimAssessment> claims = new LinkedHashMap<>();
    verdicts.forEach((id, verdict) -> claims.put(id, assessed(dossier, id, verdict)));
    return checker.check(
        new Assessment(dossier, asOf, claims, outcomes, null, quantityProblems(dossier), List.of()),
        reading);
  }

  private static ClaimAssessment assessed(Dossier dossier, Id id, Verdict verdict) {
    Claim claim = dossier.claim(id);
    List<ExhibitSeal> seals = claim.signOff() == null ? List.of() : Seals.of(verdict, dossier);
    return new ClaimAssessment(
        claim, verdict, ReviewReasons.of(claim.signOff(), verdict.status(), seals), null);
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
