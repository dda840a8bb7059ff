package touchstone.quote;

import java.util.ArrayList;
import java.util.List;

/**
 * All places of a quotation that differ from it in nothing, or in typography only. The search reads
 * the text once, whatever the quotation repeats (after Knuth, Morris and Pratt).
 */
final class NormalisedSearch {

  private static final int LINE_END_HYPHENS = 2;

  private final Tokens tokens;
  private final int limit;

  NormalisedSearch(Tokens tokens, int limit) {
    this.tokens = tokens;
    this.limit = limit;
  }

  /** Returns the places in the order of the text. */
  List<Span> find(Tokens quote) {
    if (quote.size() == 0) {
      return List.of(); // of no visible character
    }
    List<Token> wanted = quote.range(0, quote.size());
    int[] keys = wanted.stream().mapToInt(Token::key).toArray();
    int[] borders = ExactSearch.borders(keys);
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
}
