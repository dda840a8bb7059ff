package touchstone.consistency;

/** What can be measured in more than one unit, or be multiplied. */
enum Dimension implements Kind {
  /** Time, in milliseconds. */
  TIME("a time"),
  /** Frequency, in hertz. */
  FREQUENCY("a frequency"),
  /** Data, in bits. */
  DATA("a number of \"bit\""),
  /** Bit rate, in bits per second: data times frequency. */
  BIT_RATE("a bit rate"),
  /** Share, in per cent. */
  SHARE("a percentage");

  private final String described;

  Dimension(String described) {
    this.described = described;
  }

  @Override
  public String described() {
    return described;
  }
}
