package touchstone.consistency;

import java.util.List;
import java.util.Map;
import touchstone.model.Claim;
import touchstone.model.Constraint;
import touchstone.model.ConstraintOutcome;
import touchstone.model.ConstraintOutcome.Result;
import touchstone.model.Dossier;
import touchstone.model.Id;

/**
 * Finds how the constraints of a dossier turn out when the figures of its claims are put in.
 *
 * <p>{@code excludes} states that its claims cannot all be true, and so is always violated; a
 * comparison is satisfied if it holds. Whatever cannot be evaluated is unusable and says why.
 */
public final class ConstraintEvaluator {

  private static final String EXCLUDES = "excludes";
  private static final int FEWEST_EXCLUDING = 2;

  private ConstraintEvaluator() {}

  /** Returns how each constraint of the dossier turns out, in the dossier's order. */
  public static List<ConstraintOutcome> evaluate(Dossier dossier) {
    return dossier.constraints().stream().map(row -> outcome(row, dossier.claims())).toList();
  }

  private static ConstraintOutcome outcome(Constraint row, Map<Id, Claim> claims) {
    try {
      return evaluated(row, claims);
    } catch (Unusable unusable) {
      return ConstraintOutcome.unusable(row, unusable.problem());
    }
  }

  private static ConstraintOutcome evaluated(Constraint row, Map<Id, Claim> claims)
      throws Unusable {
    Figures figures = Figures.of(row, claims);
    Tokens tokens = Tokens.of(row.expression());
    if (tokens.areOnly(EXCLUDES)) {
      requireSeveral(row.claims());
      return new ConstraintOutcome(row, Result.VIOLATED, null, null);
    }
    Comparison comparison = ComparisonReader.read(tokens);
    return new ConstraintOutcome(
        row,
        comparison.holds(figures) ? Result.SATISFIED : Result.VIOLATED,
        null,
        comparison.evaluated(figures));
  }

  private static void requireSeveral(List<Id> claims) throws Unusable {
    if (claims.size() < FEWEST_EXCLUDING) {
      throw new Unusable(
          ("it excludes with the one claim \"%s\", expected at least two that cannot all be true;"
                  + " list the others")
              .formatted(claims.get(0)));
    }
  }
}
