package touchstone.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A dossier with everything that was computed from it: what every report and page reads.
 *
 * @param dossier the records
 * @param asOf the day of the assessment; it moves no verdict
 * @param claims every claim with its verdict, in the order of the dossier
 * @param constraints how each constraint turned out, in the order of the dossier
 * @param contradictions what each article that has claims says against itself, by article
 * @param quantityProblems the figures of claims that are unfit for use
 * @param findings the defects found, in {@link Finding#ORDER}
 */
public record Assessment(
    Dossier dossier,
    LocalDate asOf,
    Map<Id, ClaimAssessment> claims,
    List<ConstraintOutcome> constraints,
    Map<Id, Contradictions> contradictions,
    List<QuantityProblem> quantityProblems,
    List<Finding> findings) {

  /** Copies the collections, keeping their order. */
  public Assessment {
    claims = Collections.unmodifiableMap(new LinkedHashMap<>(claims));
    constraints = List.copyOf(constraints);
    contradictions = Collections.unmodifiableMap(new LinkedHashMap<>(contradictions));
    quantityProblems = List.copyOf(quantityProblems);
    findings = List.copyOf(findings);
  }

  /** Returns the same assessment with these findings, which are in {@link Finding#ORDER}. */
  public Assessment withFindings(List<Finding> found) {
    return new Assessment(
        dossier, asOf, claims, constraints, contradictions, quantityProblems, found);
  }

  /** Returns the claims of one article in the order of its file. */
  public List<ClaimAssessment> claimsOf(Id article) {
    return claims.values().stream().filter(c -> c.claim().article().equals(article)).toList();
  }

  /** Returns what an article says against itself; nothing if it has no claims. */
  public Contradictions contradictionsOf(Id article) {
    return contradictions.getOrDefault(article, Contradictions.none(article));
  }
}
