package touchstone.model;

import java.util.List;

/**
 * What statements of an article imply of one another: a row of {@code constraints.csv}.
 *
 * @param id stable slug
 * @param article the article whose row it is
 * @param strength how firmly it binds
 * @param claims the claims that it binds
 * @param expression {@code excludes}, or one comparison
 * @param why in words
 * @param location the row
 * @param expressionAt the cell of the expression
 */
public record Constraint(
    Id id,
    Id article,
    Strength strength,
    List<Id> claims,
    String expression,
    String why,
    Location location,
    Location expressionAt) {

  /** Copies the list. */
  public Constraint {
    claims = List.copyOf(claims);
  }
}
