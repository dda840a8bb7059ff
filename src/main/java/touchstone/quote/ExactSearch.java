package touchstone.quote;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * All places of a quotation letter by letter, between the edges of words. Most of the text is never
 * looked at: two characters that stand nowhere in the quotation let the search go on behind them
 * (after Horspool). Where a text repeats so much of the quotation that this does not pay, the rest
 * is read character by character (after Knuth, Morris and Pratt), so that no text costs more than a
 * few passes.
 */
final class ExactSearch {

  private static final int PAIRS = 1 << 11;
  private static final int SHORTEST = 8;
  private static final int PASSES = 8;

  private final String text;
  private final String quote;
  private final int limit;
  private final List<Span> places = new ArrayList<>();

  private ExactSearch(String text, String quote, int limit) {
    this.text = text;
    this.quote = quote;
    this.limit = limit;
  }

  /**
   * Returns the places in the order of the text.
   *
   * @param limit how many are wanted at most
   */
  static List<Span> find(String text, String quote, int limit) {
    ExactSearch search = new ExactSearch(text, quote, limit);
    if (quote.length() >= SHORTEST) {
      search.skipping();
    } else if (!quote.isEmpty()) {
      search.reading(0);
    }
    return search.places;
  }

  /** Looks at the last two characters that the quotation would have at a place. */
  private void skipping() {
    int length = quote.length();
    int[] skips = skips();
    char last = quote.charAt(length - 1);
    long work = 0;
    long bound = (long) PASSES * text.length();
    int end = length - 1;
    while (end < text.length()) {
      char c = text.charAt(end);
      int skip = skips[pair(text.charAt(end - 1), c)];
      if (c == last) {
        int from = end + 1 - length;
        int common = common(from);
        work += 1 + common;
        if (work > bound) {
          reading(from);
          return;
        }
        if (common == length && isFull(from)) {
          return;
        }
      }
      end += skip;
    }
  }

  /** For each pair of characters how far the quotation may go on when it is the last one seen. */
  private int[] skips() {
    int length = quote.length();
    int[] skips = new int[PAIRS];
    Arrays.fill(skips, length - 1);
    for (int i = 1; i < length - 1; i++) {
      skips[pair(quote.charAt(i - 1), quote.charAt(i))] = length - 1 - i;
    }
    return skips;
  }

  private static int pair(char one, char other) {
    return (one * 37 + other) & (PAIRS - 1);
  }

  /** How many characters from there on are as in the quotation. */
  private int common(int from) {
    int i = 0;
    while (i < quote.length() && quote.charAt(i) == text.charAt(from + i)) {
      i++;
    }
    return i;
  }

  /** Reads on from a place, each character once. */
  private void reading(int from) {
    int[] borders = borders(quote.chars().toArray());
    int matched = 0;
    for (int i = from; i < text.length(); i++) {
      if (matched == 0) {
        i = text.indexOf(quote.charAt(0), i);
        if (i < 0) {
          return;
        }
      }
      while (matched > 0 && quote.charAt(matched) != text.charAt(i)) {
        matched = borders[matched - 1];
      }
      if (quote.charAt(matched) == text.charAt(i)) {
        matched++;
      }
      if (matched == quote.length()) {
        if (isFull(i + 1 - matched)) {
          return;
        }
        matched = borders[matched - 1];
      }
    }
  }

  /** Takes a place if it is one, and returns whether there are enough. */
  private boolean isFull(int from) {
    Span place = new Span(from, from + quote.length());
    if (WordEdges.at(text, place)) {
      places.add(place);
    }
    return places.size() >= limit;
  }

  /** For each beginning, how long the longest shorter beginning is that it ends with. */
  static int[] borders(int[] pattern) {
    int[] borders = new int[pattern.length];
    int length = 0;
    for (int i = 1; i < pattern.length; i++) {
      while (length > 0 && pattern[length] != pattern[i]) {
        length = borders[length - 1];
      }
      if (pattern[length] == pattern[i]) {
        length++;
      }
      borders[i] = length;
    }
    return borders;
  }
}
