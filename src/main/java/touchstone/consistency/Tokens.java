package touchstone.consistency;

import java.util.Arrays;
import java.util.List;
import touchstone.model.Excerpt;

/** The tokens of a constraint, parted by spaces and by nothing else, read from left to right. */
final class Tokens {

  private static final int MOST = 200;

  private final List<String> all;
  private int next;

  private Tokens(List<String> all) {
    this.all = all;
  }

  /** Returns the tokens of the text, if there are some and not too many. */
  static Tokens of(String text) throws Unusable {
    List<String> all =
        Arrays.stream(text.split(" ", -1))
            .filter(token -> !token.isEmpty())
            .limit(MOST + 1L)
            .toList();
    if (all.isEmpty()) {
      throw new Unusable("it is empty, expected excludes or one comparison; write one");
    }
    if (all.size() > MOST) {
      throw new Unusable(
          "it begins %s and has more than %s tokens, expected at most that many; shorten it"
              .formatted(Excerpt.of(text), MOST));
    }
    return new Tokens(all);
  }

  /** Returns whether there is one token, and it is this. */
  boolean areOnly(String token) {
    return all.equals(List.of(token));
  }

  /** Returns whether all tokens have been taken. */
  boolean areTaken() {
    return next == all.size();
  }

  /** Returns the next token without taking it; empty if all have been taken. */
  String peek() {
    return areTaken() ? "" : all.get(next);
  }

  /** Takes the next token; empty if all have been taken. */
  String take() {
    String token = peek();
    if (!areTaken()) {
      next++;
    }
    return token;
  }

  /** Returns what comes next as a message names it: the token, or the end after the last one. */
  String nextDescribed() {
    return areTaken()
        ? "the end after " + Excerpt.of(all.get(next - 1))
        : Excerpt.of(peek()) + " as token " + (next + 1);
  }
}
