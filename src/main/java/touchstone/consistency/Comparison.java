package touchstone.consistency;

/**
 * What a row states of its figures: {@code a:time + 3 ms <= b:time}.
 *
 * @param left what stands before the comparison operator
 * @param relation how both sides must relate
 * @param right what stands after it
 */
record Comparison(Expression left, Relation relation, Expression right) {

  /** Returns whether it is true of these figures. */
  boolean holds(Figures figures) throws Unusable {
    return relation.holds(left.value(figures).compareWith(right.value(figures)));
  }

  /** Returns it with these figures put in: {@code 27 ms - 200 ms = -173 ms, not >= 0 ms}. */
  String evaluated(Figures figures) throws Unusable {
    return "%s, %s%s %s"
        .formatted(
            side(left, figures),
            holds(figures) ? "" : "not ",
            relation.symbol(),
            side(right, figures));
  }

  private static String side(Expression side, Figures figures) throws Unusable {
    String written = side.written(figures);
    return side instanceof Expression.Combination sum
        ? written + " = " + sum.value(figures).shownIn(sum.unit(figures))
        : written;
  }
}
