package touchstone.consistency;

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
}
