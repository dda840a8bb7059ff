package touchstone.quote;

/**
 * One difference between a quotation and the passage that was found for it.
 *
 * @param kind what differs
 * @param expected the words of the quotation; empty where the passage has more
 * @param found the words of the passage; empty where the quotation has more
 */
public record Change(ChangeKind kind, String expected, String found) {}
