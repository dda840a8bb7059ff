package touchstone.consistency;

/** What an amount is of; only amounts of one kind are added up or compared. */
sealed interface Kind permits Dimension, CountingNoun {

  /** Returns what it is, for messages, with its article: {@code a time}. */
  String described();

  /** Returns its base unit, or the noun. */
  String unit();
}
