package touchstone.consistency;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;

/**
 * An exact amount.
 *
 * @param number how much, in the base unit of the kind
 * @param kind of what
 */
record Amount(BigDecimal number, Kind kind) implements Measure {

  /** As many places as dividing by the factor of any unit can add, if it ends at all. */
  private static final int PLACES = 8;

  private static final Set<Kind> FACTORS_OF_BIT_RATE = Set.of(Dimension.DATA, Dimension.FREQUENCY);

  /** Returns so many of a unit, or of whatever the counting noun names. */
  static Amount of(BigDecimal number, String unit) {
    return Unit.parse(unit)
        .map(known -> new Amount(number.multiply(known.factor()), known.dimension()))
        .orElseGet(() -> new Amount(number, new CountingNoun(unit)));
  }

  /** Returns the sum. */
  Amount plus(Amount other) throws Unusable {
    requireSameKind(other, Operator.PLUS);
    return new Amount(number.add(other.number), kind);
  }

  /** Returns the difference. */
  Amount minus(Amount other) throws Unusable {
    requireSameKind(other, Operator.MINUS);
    return new Amount(number.subtract(other.number), kind);
  }

  /** Returns the product: bits and a frequency, in either order, make a bit rate. */
  Amount times(Amount other) throws Unusable {
    if (kind.equals(other.kind) || !FACTORS_OF_BIT_RATE.containsAll(Set.of(kind, other.kind))) {
      throw new Unusable(
          ("\"*\" stands between %s and %s, expected bit and a frequency like 16 bit * 44.1 kHz;"
                  + " nothing else multiplies")
              .formatted(kind.described(), other.kind.described()));
    }
    return new Amount(number.multiply(other.number), Dimension.BIT_RATE);
  }

  @Override
  public String described() {
    return kind.described();
  }

  /** Returns it in figures, in that unit where it can be given in it exactly. */
  String shownIn(String unit) {
    BigDecimal factor =
        Unit.parse(unit)
            .filter(known -> known.dimension() == kind)
            .map(Unit::factor)
            .orElse(BigDecimal.ZERO);
    if (factor.signum() > 0) {
      BigDecimal converted = number.divide(factor, number.scale() + PLACES, RoundingMode.DOWN);
      if (converted.multiply(factor).compareTo(number) == 0) {
        return plain(converted) + " " + unit;
      }
    }
    return plain(number) + " " + kind.unit();
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  @Override
  public int compareWith(Measure other) throws Unusable {
    if (other instanceof Amount amount && amount.kind.equals(kind)) {
      return number.compareTo(amount.number);
    }
    throw unlike(other);
  }

  private void requireSameKind(Amount other, Operator operator) throws Unusable {
    if (!kind.equals(other.kind)) {
      throw new Unusable(
          "\"%s\" stands between %s and %s, expected two figures of one sort; correct the units"
              .formatted(operator.symbol(), kind.described(), other.kind.described()));
    }
  }
}
