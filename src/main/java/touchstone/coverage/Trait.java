package touchstone.coverage;

/**
 * Something about a sentence that makes it look more or less checkable.
 *
 * @param key what it is called in the list of weights
 * @param label what a reader is told that it is
 * @param seen the words of the sentence in which it was seen, or empty
 */
public record Trait(String key, String label, String seen) {}
