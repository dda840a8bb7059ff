package touchstone.consistency;

/** What can be measured in more than one unit, or be multiplied. */
enum Dimension implements Kind {
  /** Time, in milliseconds. */
  TIME("a time", "ms"),
  /** Frequency, in hertz. */
  FREQUENCY("a frequency", "Hz"),
  /** Data, in bits. */
  DATA("a number of \"bit\"", "bit"),
  /** Bit rate, in bits per second: data times frequency. */
  BIT_RATE("a bit rate", "bit/s"),
  /** Share, in per cent. */
  SHARE("a percentage", "%");

  private final String described;
  private final String unit;

  Dimension(String described, String unit) {
    this.described = described;
    this.unit = unit;
  }

  @Override
  public String described() {
    return described;
  }

  @Override
  public String unit() {
    return unit;
  }
}
