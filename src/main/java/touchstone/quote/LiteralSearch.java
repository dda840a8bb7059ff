package touchstone.quote;

import java.util.ArrayList;
import java.util.List;

/**
 * All places of a quotation that differ from it in nothing, or in typography only. Both searches
 * read the text once, whatever the quotation repeats (after Knuth, Morris and Pratt).
 */
final class LiteralSearch {

  private static final int LINE_END_HYPHENS = 2;

  private final Tokens tokens;
  private final int limit;

  LiteralSearch(Tokens tokens, int limit) {
    this.tokens = tokens;
    this.limit = limit;
  }

  /** Finds it letter by letter, between the edges of words. */
  List<Span> exact(String quote) {
    if (quote.isEmpty()) {
      return List.of();
    }
    String text = tokens.text();
    List<Span> places = new ArrayList<>();
    int[] borders = borders(quote.chars().toArray());
    int matched = 0;
    for (int i = 0; i < text.length() && places.size() < limit; i++) {
      if (matched == 0) {
        i = text.indexOf(quote.charAt(0), i);
        if (i < 0) {
          break;
        }
      }
      while (matched > 0 && quote.charAt(matched) != text.charAt(i)) {
        matched = borders[matched - 1];
      }
      if (quote.charAt(matched) == text.charAt(i)) {
        matched++;
      }
      if (matched == quote.length()) {
        Span place = new Span(i + 1 - matched, i + 1);
        if (WordEdges.at(text, place)) {
          places.add(place);
        }
        matched = borders[matched - 1];
      }
    }
    return places;
  }

  /** Finds it but for typography and white space. */
  List<Span> normalised(Tokens quote) {
    if (quote.size() == 0) {
      return List.of(); // of no visible character
    }
    List<Token> wanted = quote.range(0, quote.size());
    int[] keys = wanted.stream().mapToInt(Token::key).toArray();
    int[] borders = borders(keys);
    List<Span> places = new ArrayList<>();
    int matched = 0;
    int tried = 0;
    for (int i = 0; i < tokens.size() && tried < LINE_END_HYPHENS * limit; i++) {
      int key = tokens.key(i);
      while (matched > 0 && keys[matched] != key) {
        matched = borders[matched - 1];
      }
      if (keys[matched] == key) {
        matched++;
      }
      if (matched == keys.length) {
        int from = i + 1 - matched;
        tried++;
        if (places.size() < limit && isSame(wanted, from)) {
          places.add(new Span(tokens.start(from), tokens.get(i).end()));
        }
        matched = borders[matched - 1];
      }
    }
    return places;
  }

  private boolean isSame(List<Token> wanted, int from) {
    for (int i = 0; i < wanted.size(); i++) {
      if (!wanted.get(i).sameAs(tokens.get(from + i))) {
        return false;
      }
    }
    return true;
  }

  /** For each beginning, how long the longest shorter beginning is that it ends with. */
  private static int[] borders(int[] pattern) {
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
