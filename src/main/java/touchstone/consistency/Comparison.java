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
}
