package touchstone.consistency;

import java.util.Arrays;
import java.util.Optional;

/** A comparison operator. */
enum Relation {
  /** The same. */
  EQUAL("=="),
  /** Less. */
  LESS("<"),
  /** Not more. */
  AT_MOST("<="),
  /** More. */
  MORE(">"),
  /** Not less. */
  AT_LEAST(">=");

  /** All symbols, for messages. */
  static final String ALL = "== < <= > >=";

  private final String symbol;

  Relation(String symbol) {
    this.symbol = symbol;
  }

  /** Returns the relation of that symbol, if it is one. */
  static Optional<Relation> parse(String token) {
    return Arrays.stream(values()).filter(relation -> relation.symbol.equals(token)).findFirst();
  }

  /** Returns how it is written. */
  String symbol() {
    return symbol;
  }

  /** Returns whether two sides relate so, given how the left one compares with the right one. */
  boolean holds(int order) {
    return switch (this) {
      case EQUAL -> order == 0;
      case LESS -> order < 0;
      case AT_MOST -> order <= 0;
      case MORE -> order > 0;
      case AT_LEAST -> order >= 0;
    };
  }
}
