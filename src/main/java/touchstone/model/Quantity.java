package touchstone.model;

/**
 * A figure of a claim, as written: {@code latency=12 ms}.
 *
 * @param name what is measured
 * @param value a decimal number, a version or a year and month
 * @param unit a unit, or a counting noun
 */
public record Quantity(String name, String value, String unit) {

  @Override
  public String toString() {
    return name + "=" + value + " " + unit;
  }
}
