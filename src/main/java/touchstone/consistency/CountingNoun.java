package touchstone.consistency;

import org.jspecify.annotations.Nullable;
import touchstone.model.Excerpt;

/**
 * Whatever else can be counted: {@code sessions}. It is equal only to itself, letter by letter.
 *
 * @param noun as written
 */
record CountingNoun(String noun) implements Kind {

  @Override
  public String described() {
    return "a number of " + Excerpt.of(noun);
  }

  @Override
  public String unit() {
    return noun;
  }

  // By hand: what a record brings along is put together at run time, which a short run feels.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CountingNoun counting && noun.equals(counting.noun);
  }

  @Override
  public int hashCode() {
    return noun.hashCode();
  }
}
