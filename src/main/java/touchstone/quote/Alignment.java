package touchstone.quote;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The cheapest way to turn a quotation into some stretch of a window of text, token by token. Cost
 * and room grow with the product of both lengths; the window is bounded by the quotation.
 */
final class Alignment {

  /** A stretch of the quotation that became a stretch of the text; one of them may be empty. */
  record Step(int quoteFrom, int quoteTo, int textFrom, int textTo, boolean same) {}

  private static final double CUT = 5.1;
  private static final double CUT_MARK = 1.2;
  private static final double NEVER = Substitution.NEVER;

  private static final byte SUBSTITUTE = 0;
  private static final byte LEAVE_OUT = 1;
  private static final byte PUT_IN = 2;

  private final List<Token> quote;
  private final List<Token> window;
  private final byte[] ways;
  private final int firstWord;
  private final int lastWord;
  private double cost;
  private int end;
  private final List<Step> steps = new ArrayList<>();

  /**
   * Aligns.
   *
   * @param likelyEnd the index in the window at which the passage is thought to end: of passages
   *     that are equally near, the one that ends nearest to it is taken
   */
  Alignment(List<Token> quote, List<Token> window, int likelyEnd) {
    this.quote = quote;
    this.window = window;
    this.ways = new byte[(quote.size() + 1) * (window.size() + 1)];
    int first = 1;
    int last = quote.size();
    while (first < last && quote.get(first - 1).kind() == TokenKind.MARK) {
      first++;
    }
    while (last > first && quote.get(last - 1).kind() == TokenKind.MARK) {
      last--;
    }
    this.firstWord = first;
    this.lastWord = last;
    fill(likelyEnd);
    trace();
  }

  /** Returns what the differences cost, in the unit of {@link Token#weight()}. */
  double cost() {
    return cost;
  }

  /** Returns the steps in the order of the text. */
  List<Step> steps() {
    return steps;
  }

  /** Returns where the passage is, or null if nothing of the quotation is in the window. */
  @Nullable Span span() {
    int from = -1;
    int to = -1;
    for (Step step : steps) {
      if (step.textTo() > step.textFrom()) {
        from = from < 0 ? window.get(step.textFrom()).start() : from;
        to = window.get(step.textTo() - 1).end();
      }
    }
    return from < 0 ? null : new Span(from, to);
  }

  private void fill(int likelyEnd) {
    int width = window.size() + 1;
    double[] above = new double[width];
    double[] row = new double[width];
    for (int i = 1; i <= quote.size(); i++) {
      double leftOut = leftOut(i);
      Substitution substitution = new Substitution(quote.get(i - 1), isEnd(i), leftOut);
      row[0] = above[0] + leftOut;
      ways[i * width] = LEAVE_OUT;
      for (int j = 1; j < width; j++) {
        double substituted = above[j - 1] + substitution.cost(window.get(j - 1));
        double left = above[j] + leftOut;
        // what stands after the whole quotation is not part of the passage
        double put = i == quote.size() ? NEVER : row[j - 1] + window.get(j - 1).weightIfAdded();
        row[j] = Math.min(substituted, Math.min(left, put));
        ways[i * width + j] =
            row[j] == put ? PUT_IN : row[j] == substituted ? SUBSTITUTE : LEAVE_OUT;
      }
      double[] free = above;
      above = row;
      row = free;
    }
    for (int j = 1; j < width; j++) {
      boolean nearer = Math.abs(j - likelyEnd) < Math.abs(end - likelyEnd);
      if (above[j] < above[end] || (above[j] == above[end] && nearer)) {
        end = j;
      }
    }
    cost = above[end];
  }

  private void trace() {
    int width = window.size() + 1;
    int i = quote.size();
    int j = end;
    while (i > 0) {
      byte way = ways[i * width + j];
      int fromQuote = way == PUT_IN ? i : i - 1;
      int fromText = way == LEAVE_OUT ? j : j - 1;
      boolean same = way == SUBSTITUTE && quote.get(i - 1).sameAs(window.get(j - 1));
      steps.add(new Step(fromQuote, i, fromText, j, same));
      i = fromQuote;
      j = fromText;
    }
    Collections.reverse(steps);
  }

  /**
   * At its ends the quotation is not cut as long as a word that was put in may explain as much:
   * what stands behind that word would be out of sight.
   */
  private double leftOut(int position) {
    Token token = quote.get(position - 1);
    double cut = token.kind() == TokenKind.MARK ? CUT_MARK : CUT;
    return isEnd(position) ? Math.max(token.weight(), cut) : token.weight();
  }

  private boolean isEnd(int position) {
    return position <= firstWord || position >= lastWord;
  }
}
