package touchstone.consistency;

/** What a figure says, ready to be compared with another of its sort. */
sealed interface Measure permits Amount, Version, CalendarDate {

  /** Returns what sort of figure it is, for messages, with its article: {@code a time}. */
  String described();

  /**
   * Returns a negative number, zero or a positive number if this is less than the other, the same
   * or more.
   */
  int compareWith(Measure other) throws Unusable;

  /** Returns the problem that this and the other are not of one sort. */
  default Unusable unlike(Measure other) {
    return new Unusable(
        "it compares %s with %s, expected two figures of one sort; correct the units"
            .formatted(described(), other.described()));
  }
}
