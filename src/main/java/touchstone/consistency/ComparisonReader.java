package touchstone.consistency;

import java.util.Optional;
import touchstone.model.Excerpt;
import touchstone.model.Id;
import touchstone.model.Quantity;

/**
 * Reads one comparison from its tokens.
 *
 * <pre>
 * comparison = sum ("==" | "&lt;" | "&lt;=" | "&gt;" | "&gt;=") sum
 * sum        = product (("+" | "-") product)*
 * product    = operand ("*" operand)*
 * operand    = claim-id:name | NUMBER UNIT
 * </pre>
 */
final class ComparisonReader {

  private final Tokens tokens;

  private ComparisonReader(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Returns the comparison that all of the tokens spell. */
  static Comparison read(Tokens tokens) throws Unusable {
    return new ComparisonReader(tokens).comparison();
  }

  private Comparison comparison() throws Unusable {
    Expression left = sum();
    Relation relation = relation();
    Expression right = sum();
    if (Relation.parse(tokens.peek()).isPresent()) {
      throw new Unusable(
          "it compares a second time, found %s, expected exactly one of %s; make it two rows"
              .formatted(tokens.nextDescribed(), Relation.ALL));
    }
    if (!tokens.areTaken()) {
      throw unexpected("one of %s or the end".formatted(Operator.ALL));
    }
    return new Comparison(left, relation, right);
  }

  private Relation relation() throws Unusable {
    Optional<Relation> relation = Relation.parse(tokens.peek());
    if (relation.isEmpty()) {
      throw unexpected("one of %s or of %s".formatted(Operator.ALL, Relation.ALL));
    }
    tokens.take();
    return relation.get();
  }

  private Expression sum() throws Unusable {
    Expression sum = product();
    Optional<Operator> operator = Operator.parse(tokens.peek());
    while (operator.isPresent()) {
      tokens.take();
      sum = new Expression.Combination(sum, operator.get(), product());
      operator = Operator.parse(tokens.peek());
    }
    return sum;
  }

  private Expression product() throws Unusable {
    Expression product = operand();
    while (tokens.peek().equals(Operator.TIMES.symbol())) {
      tokens.take();
      product = new Expression.Combination(product, Operator.TIMES, operand());
    }
    return product;
  }

  private Expression operand() throws Unusable {
    if (isOperand(tokens.peek())) {
      return quantity(tokens.take());
    }
    if (startsAsNumber(tokens.peek())) {
      return literal();
    }
    throw unexpected("a quantity claim-id:name or a figure NUMBER UNIT like 12 ms");
  }

  private static Expression quantity(String token) throws Unusable {
    int colon = token.indexOf(':');
    Optional<Id> claim = Id.parse(token.substring(0, colon));
    String name = token.substring(colon + 1);
    if (claim.isEmpty() || name.isEmpty()) {
      throw new Unusable(
          "it has the operand %s, expected claim-id:name like relay:total_latency; correct it"
              .formatted(Excerpt.of(token)));
    }
    return new Expression.Operand(claim.get(), name);
  }

  private Expression literal() throws Unusable {
    String number = tokens.take();
    if (!isUnit(tokens.peek())) {
      throw unexpected("a unit after the number %s".formatted(Excerpt.of(number)));
    }
    String unit = tokens.take();
    return new Expression.Literal(
        new Quantity("", number, unit), QuantityReader.read(number, unit));
  }

  private static boolean isUnit(String token) {
    return !token.isEmpty()
        && !isOperand(token)
        && !startsAsNumber(token)
        && Operator.parse(token).isEmpty()
        && Relation.parse(token).isEmpty();
  }

  private static boolean isOperand(String token) {
    return token.indexOf(':') >= 0;
  }

  private static boolean startsAsNumber(String token) {
    int first = token.startsWith("-") ? 1 : 0;
    return token.length() > first && token.charAt(first) >= '0' && token.charAt(first) <= '9';
  }

  private Unusable unexpected(String expected) {
    return new Unusable(
        "found %s, expected %s; write excludes or one comparison, parted by plain spaces"
            .formatted(tokens.nextDescribed(), expected));
  }
}
