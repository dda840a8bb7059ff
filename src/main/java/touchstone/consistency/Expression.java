package touchstone.consistency;

import touchstone.model.Id;

/** One side of a comparison, read but not yet computed. */
sealed interface Expression {

  /** Returns what it comes to with these figures put in. */
  Measure value(Figures figures) throws Unusable;

  /**
   * A quantity of a claim.
   *
   * @param claim whose
   * @param name which
   */
  record Operand(Id claim, String name) implements Expression {

    @Override
    public Measure value(Figures figures) throws Unusable {
      return figures.figure(claim, name);
    }
  }

  /**
   * A figure that the row itself gives.
   *
   * @param measure the figure
   */
  record Literal(Measure measure) implements Expression {

    @Override
    public Measure value(Figures figures) {
      return measure;
    }
  }

  /**
   * Two expressions and what to do with them. Chains lean to the left, so they are as deep as they
   * are long, which {@link Tokens} bounds.
   *
   * @param left the first
   * @param operator what to do
   * @param right the second
   */
  record Combination(Expression left, Operator operator, Expression right) implements Expression {

    @Override
    public Measure value(Figures figures) throws Unusable {
      Amount first = amount(left.value(figures));
      Amount second = amount(right.value(figures));
      return switch (operator) {
        case PLUS -> first.plus(second);
        case MINUS -> first.minus(second);
        case TIMES -> first.times(second);
      };
    }

    private Amount amount(Measure measure) throws Unusable {
      if (measure instanceof Amount amount) {
        return amount;
      }
      throw new Unusable(
          "it puts %s beside \"%s\", expected an amount; versions and dates can only be compared"
              .formatted(measure.described(), operator.symbol()));
    }
  }
}
