package touchstone.consistency;

import java.util.Arrays;
import java.util.Optional;

/** An arithmetic operator. */
enum Operator {
  /** Sum. */
  PLUS("+"),
  /** Difference. */
  MINUS("-"),
  /** Product; it binds closer than the others. */
  TIMES("*");

  /** All symbols, for messages. */
  static final String ALL = "+ - *";

  private final String symbol;

  Operator(String symbol) {
    this.symbol = symbol;
  }

  /** Returns the operator of that symbol, if it is one. */
  static Optional<Operator> parse(String token) {
    return Arrays.stream(values()).filter(operator -> operator.symbol.equals(token)).findFirst();
  }

  /** Returns how it is written. */
  String symbol() {
    return symbol;
  }
}
