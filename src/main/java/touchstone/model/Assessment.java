package touchstone.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A dossier with everything that was computed from it: what every rule, report and page reads.
 *
 * <p>One made for its findings alone has no explanations and no contradictions, which no rule
 * reads, and says so where somebody asks for them.
 *
 * @param dossier the records
 * @param asOf the day of the assessment; it moves no verdict
 * @param claims every claim with its verdict, in the order of the dossier
 * @param constraints how each constraint turned out, in the order of the dossier
 * @param against what each article that has claims says against itself, by article; null in an
 *     assessment made for its findings alone
 * @param quantityProblems the figures of claims that are unfit for use
 * @param findings the defects found, in {@link Finding#ORDER}
 */
public record Assessment(
    Dossier dossier,
    LocalDate asOf,
    Map<Id, ClaimAssessment> claims,
    List<ConstraintOutcome> constraints,
    @Nullable Map<Id, Contradictions> against,
    List<QuantityProblem> quantityProblems,
    List<Finding> findings) {

  /** Copies the collections, keeping their order. */
  public Assessment {
    claims = Collections.unmodifiableMap(new LinkedHashMap<>(claims));
    constraints = List.copyOf(constraints);
    against = against == null ? null : Collections.unmodifiableMap(new LinkedHashMap<>(against));
    quantityProblems = List.copyOf(quantityProblems);
    findings = List.copyOf(findings);
  }

  /** Returns the same assessment with these findings, which are in {@link Finding#ORDER}. */
  public Assessment withFindings(List<Finding> found) {
    return new Assessment(dossier, asOf, claims, constraints, against, quantityProblems, found);
  }

  /**
   * Returns the same assessment, explained.
   *
   * @param explained every claim with how its verdict came about, in the same order
   * @param contradictions what each article that has claims says against itself, by article
   */
  public Assessment explained(
      List<ClaimAssessment> explained, Map<Id, Contradictions> contradictions) {
    Map<Id, ClaimAssessment> byId = new LinkedHashMap<>();
    explained.forEach(assessed -> byId.put(assessed.claim().id(), assessed));
    return new Assessment(
        dossier, asOf, byId, constraints, contradictions, quantityProblems, findings);
  }

  /** Returns the claims of one article in the order of its file. */
  public List<ClaimAssessment> claimsOf(Id article) {
    return claims.values().stream().filter(c -> c.claim().article().equals(article)).toList();
  }

  /**
   * Returns what an article says against itself; nothing if it has no claims.
   *
   * @throws IllegalStateException if the assessment was made for its findings alone
   */
  public Contradictions contradictionsOf(Id article) {
    if (against == null) {
      throw new IllegalStateException("assessed without a search for contradictions");
    }
    return against.getOrDefault(article, Contradictions.none(article));
  }
}
