package touchstone.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The name of a record: kebab-case, {@code [a-z0-9]+(-[a-z0-9]+)*}, unique over the workspace
 * whatever it names (claim, source, publisher, article or constraint).
 *
 * @param value the id as it is written in the files
 */
public record Id(String value) implements Comparable<Id> {

  /** Refuses a value that is not kebab-case; use {@link #parse} for text from outside. */
  public Id {
    if (!isId(value)) {
      throw new IllegalArgumentException("id \"" + value + "\" is not kebab-case");
    }
  }

  /** Returns the id that the text spells, or nothing if it is not kebab-case. */
  public static Optional<Id> parse(String text) {
    return isId(text) ? Optional.of(new Id(text)) : Optional.empty();
  }

  /** Returns whether the text spells an id: whether it is kebab-case. */
  public static boolean isId(String text) {
    boolean afterHyphen = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean wordCharacter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      if (!wordCharacter && (c != '-' || afterHyphen)) {
        return false;
      }
      afterHyphen = !wordCharacter;
    }
    return !afterHyphen;
  }

  @Override
  public int compareTo(Id other) {
    return value.compareTo(other.value);
  }

  // By hand, here and in Domain and Location: those that a record brings along are put together at
  // run time, which takes longer than all the comparisons of a short run.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Id id && value.equals(id.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return value;
  }
}
