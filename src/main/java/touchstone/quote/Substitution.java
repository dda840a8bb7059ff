package touchstone.quote;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What it costs that a token of a quotation became another one. */
final class Substitution {

  /** More than any passage may cost. */
  static final double NEVER = 1e9;

  private static final double SAME_WORD = 0.1;
  private static final double OTHER_FIGURE = 0.6;
  private static final double ALIKE = 0.5;
  private static final int LONG = 60;

  private final Token quoted;
  private final boolean atEnd;
  private final double leftOut;
  private @Nullable WordDistance distance;

  /**
   * Takes a token of a quotation.
   *
   * @param atEnd whether it is its first word or its last
   * @param leftOut what it costs to leave it out
   */
  Substitution(Token quoted, boolean atEnd, double leftOut) {
    this.quoted = quoted;
    this.atEnd = atEnd;
    this.leftOut = leftOut;
  }

  /** Returns the cost, in the unit of {@link Token#weight()}. */
  double cost(Token found) {
    if (quoted.key() == found.key() && quoted.kind() == found.kind()) {
      return quoted.sameAs(found) ? 0 : SAME_WORD * quoted.weight();
    }
    boolean mark = quoted.kind() == TokenKind.MARK;
    if (mark != (found.kind() == TokenKind.MARK)) {
      return NEVER;
    }
    double weight = Math.max(quoted.weight(), found.weightIfAdded());
    double cost = weight * (mark ? 1 : difference(found));
    boolean neighbour = atEnd && found.isTerm() && !quoted.isTerm() && cost == weight;
    return neighbour ? leftOut + 1 : cost;
  }

  private double difference(Token found) {
    if (quoted.kind() == TokenKind.NUMBER && found.kind() == TokenKind.NUMBER) {
      boolean equal =
          Figures.values(List.of(quoted.spelled()))
              .equals(Figures.values(List.of(found.spelled())));
      return equal ? SAME_WORD : OTHER_FIGURE;
    }
    String one = quoted.spelled();
    String other = found.spelled();
    if (one.equalsIgnoreCase(other)) {
      return SAME_WORD;
    }
    int longer = Math.max(one.length(), other.length());
    boolean terms = quoted.isTerm() && found.isTerm();
    if (terms || longer > LONG || Math.abs(one.length() - other.length()) > ALIKE * longer) {
      return 1;
    }
    double share = (double) distance(one).to(other, ALIKE * longer) / longer;
    return share > ALIKE ? 1 : share;
  }

  private WordDistance distance(String word) {
    WordDistance ready = distance;
    if (ready == null) {
      ready = new WordDistance(word);
      distance = ready;
    }
    return ready;
  }
}
