package touchstone.consistency;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/** A unit that has a dimension. Factors are whole numbers, so converting is exact. */
enum Unit {
  /** Millisecond. */
  MILLISECOND("ms", Dimension.TIME, 1),
  /** Second. */
  SECOND("s", Dimension.TIME, 1_000),
  /** Minute. */
  MINUTE("min", Dimension.TIME, 60_000),
  /** Hour. */
  HOUR("h", Dimension.TIME, 3_600_000),
  /** Hertz. */
  HERTZ("Hz", Dimension.FREQUENCY, 1),
  /** Kilohertz. */
  KILOHERTZ("kHz", Dimension.FREQUENCY, 1_000),
  /** Megahertz. */
  MEGAHERTZ("MHz", Dimension.FREQUENCY, 1_000_000),
  /** Bit. */
  BIT("bit", Dimension.DATA, 1),
  /** Bit per second. */
  BIT_PER_SECOND("bit/s", Dimension.BIT_RATE, 1),
  /** Kilobit per second. */
  KILOBIT_PER_SECOND("kbit/s", Dimension.BIT_RATE, 1_000),
  /** Kilobit per second, as it is often written. */
  KBPS("kbps", Dimension.BIT_RATE, 1_000),
  /** Megabit per second. */
  MEGABIT_PER_SECOND("Mbit/s", Dimension.BIT_RATE, 1_000_000),
  /** Per cent. */
  PERCENT("%", Dimension.SHARE, 1);

  private final String symbol;
  private final Dimension dimension;
  private final BigDecimal factor;

  Unit(String symbol, Dimension dimension, long factor) {
    this.symbol = symbol;
    this.dimension = dimension;
    this.factor = BigDecimal.valueOf(factor);
  }

  /** Returns the unit of that symbol, if it is one; upper and lower case differ. */
  static Optional<Unit> parse(String text) {
    return Arrays.stream(values()).filter(unit -> unit.symbol.equals(text)).findFirst();
  }

  /** Returns the unit of bits times a frequency: as large as the frequency's. */
  static String ofProduct(String left, String right) {
    String frequency = left.equals(BIT.symbol) ? right : left;
    return Arrays.stream(values())
        .filter(unit -> unit.dimension == Dimension.BIT_RATE)
        .filter(
            unit ->
                parse(frequency)
                    .filter(known -> known.factor.compareTo(unit.factor) == 0)
                    .isPresent())
        .findFirst()
        .map(Unit::symbol)
        .orElse("");
  }

  /** Returns how it is written. */
  String symbol() {
    return symbol;
  }

  /** Returns what it measures. */
  Dimension dimension() {
    return dimension;
  }

  /** Returns how many base units of its dimension it is. */
  BigDecimal factor() {
    return factor;
  }
}
