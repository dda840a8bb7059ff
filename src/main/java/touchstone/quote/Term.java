package touchstone.quote;

/**
 * A word of a passage that carries its meaning more than others do.
 *
 * @param kind what it is
 * @param value equal for words that say the same, such as {@code %} and {@code percent}
 */
record Term(ChangeKind kind, String value) {}
