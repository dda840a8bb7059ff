package touchstone.browser;

import static touchstone.browser.InventedDossier.id;
import static touchstone.browser.InventedDossier.place;

import java.util.Arrays;
import java.util.List;
import touchstone.model.Constraint;
import touchstone.model.Id;
import touchstone.model.Strength;

/**
 * What the statements of a round imply of one another: of each strength, between two and three,
 * with figures and without, and one that a statement needs several sides of.
 */
final class InventedConstraints {

  private static final String EXCLUDES = "excludes";

  private final Wording words;
  private final int round;
  private final Id article;

  InventedConstraints(Wording words, int round, Id article) {
    this.words = words;
    this.round = round;
    this.article = article;
  }

  List<Constraint> all() {
    return List.of(
        row("hard", Strength.HARD, EXCLUDES, "supported", "excluded"),
        row("trio", Strength.HARD, EXCLUDES, "silent", "against", "mixed"),
        row("figures", Strength.HARD, less("contradicted", "weak"), "contradicted", "weak"),
        row("again", Strength.HARD, EXCLUDES, "contradicted", "against"),
        row("reading", Strength.QUALIFIED, EXCLUDES, "partly", "disputed"),
        row("measured", Strength.QUALIFIED, less("unchecked", "weak"), "unchecked", "weak"),
        row("tension", Strength.SOFT, EXCLUDES, "disputed", "unchecked"),
        row("tense", Strength.SOFT, less("overridden", "mixed"), "overridden", "mixed"));
  }

  /** The delay of a claim is as many seconds as its name has letters. */
  private String less(String one, String other) {
    return "%s:delay < %s:delay".formatted(id(one, round), id(other, round));
  }

  private Constraint row(String name, Strength strength, String expression, String... claims) {
    return new Constraint(
        id(name, round),
        article,
        strength,
        Arrays.stream(claims).map(claim -> id(claim, round)).toList(),
        expression,
        words.text(),
        place(),
        place());
  }
}
