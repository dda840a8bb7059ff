package touchstone.consistency;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import touchstone.model.Claim;
import touchstone.model.Constraint;
import touchstone.model.ConstraintOutcome;
import touchstone.model.ConstraintOutcome.Result;
import touchstone.model.Dossier;
import touchstone.model.Id;
import touchstone.model.Location;
import touchstone.model.Quantity;
import touchstone.model.Strength;
import touchstone.model.Word;

/** A dossier of claims and constraints written as their files write them. */
final class SmallDossier {

  private static final Location NOWHERE = Location.startOf("claims/article/constraints.csv");

  private final List<Claim> claims = new ArrayList<>();
  private final List<Constraint> constraints = new ArrayList<>();

  /** Adds a claim with quantities such as {@code latency=12 ms; share=3 %}. */
  SmallDossier claim(String id, String quantities) {
    return claim(
        id,
        Arrays.stream(quantities.split(";"))
            .map(String::strip)
            .filter(item -> !item.isEmpty())
            .map(SmallDossier::quantity)
            .toList());
  }

  /** Adds a claim with those quantities. */
  SmallDossier claim(String id, List<Quantity> quantities) {
    claims.add(
        new Claim(
            new Id(id),
            new Id("article"),
            "A claim.",
            "some words",
            "",
            null,
            "",
            "article",
            null,
            List.of(),
            quantities,
            null,
            null,
            "",
            List.of(),
            NOWHERE));
    return this;
  }

  /** Adds a row with the first four cells of {@code constraints.csv}. */
  SmallDossier row(String id, String strength, String bound, String expression) {
    List<Id> ids =
        Arrays.stream(bound.split(";")).filter(item -> !item.isEmpty()).map(Id::new).toList();
    constraints.add(
        new Constraint(
            new Id(id),
            new Id("article"),
            Word.parse(Strength.class, strength).orElseThrow(),
            ids,
            expression,
            "",
            NOWHERE,
            NOWHERE));
    return this;
  }

  /** Returns how the rows turn out. */
  List<ConstraintOutcome> outcomes() {
    return ConstraintEvaluator.evaluate(
        new Dossier.Builder().claims(claims, true).constraints(constraints).build());
  }

  /** Returns how a control turns out that binds one claim {@code any} without quantities. */
  static ConstraintOutcome outcome(String expression) {
    return new SmallDossier()
        .claim("any", "")
        .row("row", "control", "any", expression)
        .outcomes()
        .get(0);
  }

  /** Returns what comes out of {@link #outcome}. */
  static Result result(String expression) {
    return outcome(expression).result();
  }

  private static Quantity quantity(String item) {
    int equals = item.indexOf('=');
    int space = item.indexOf(' ', equals);
    return new Quantity(
        item.substring(0, equals), item.substring(equals + 1, space), item.substring(space + 1));
  }
}
