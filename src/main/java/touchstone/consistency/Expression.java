package touchstone.consistency;

import touchstone.model.Id;
import touchstone.model.Quantity;

/** One side of a comparison, read but not yet computed. */
sealed interface Expression {

  /** Returns what it comes to with these figures put in. */
  Measure value(Figures figures) throws Unusable;

  /** Returns it with these figures put in, as they are written: {@code 27 ms - 200 ms}. */
  String written(Figures figures) throws Unusable;

  /** Returns the unit in which a reader expects what it comes to. */
  String unit(Figures figures) throws Unusable;

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

    @Override
    public String written(Figures figures) throws Unusable {
      return QuantityReader.written(figures.quantity(claim, name));
    }

    @Override
    public String unit(Figures figures) throws Unusable {
      return figures.quantity(claim, name).unit();
    }
  }

  /**
   * A figure that the row itself gives.
   *
   * @param figure the figure as written, without a name
   * @param measure what it measures
   */
  record Literal(Quantity figure, Measure measure) implements Expression {

    @Override
    public Measure value(Figures figures) {
      return measure;
    }

    @Override
    public String written(Figures figures) {
      return QuantityReader.written(figure);
    }

    @Override
    public String unit(Figures figures) {
      return figure.unit();
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
    public Amount value(Figures figures) throws Unusable {
      Amount first = amount(left.value(figures));
      Amount second = amount(right.value(figures));
      return switch (operator) {
        case PLUS -> first.plus(second);
        case MINUS -> first.minus(second);
        case TIMES -> first.times(second);
      };
    }

    @Override
    public String written(Figures figures) throws Unusable {
      return "%s %s %s".formatted(left.written(figures), operator.symbol(), right.written(figures));
    }

    @Override
    public String unit(Figures figures) throws Unusable {
      return operator == Operator.TIMES
          ? Unit.ofProduct(left.unit(figures), right.unit(figures))
          : left.unit(figures);
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
