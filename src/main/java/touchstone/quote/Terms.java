package touchstone.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words of a stretch of tokens that carry its meaning, and the figures in it. */
final class Terms {

  private final List<Token> tokens;
  private final List<Term> terms = new ArrayList<>();
  private final List<String> figures = new ArrayList<>();

  private Terms(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** Reads the tokens from one index to another; those around them tell units and bounds. */
  static Terms of(List<Token> tokens, int from, int to) {
    Terms terms = new Terms(tokens);
    for (int index = from; index < to; index++) {
      terms.read(index);
    }
    return terms;
  }

  /** Returns the terms of a kind in their order; of figures, those that are not values. */
  List<String> of(ChangeKind kind) {
    return terms.stream().filter(term -> term.kind() == kind).map(Term::value).toList();
  }

  /** Whether both hold the same figures by value. */
  boolean sameFigures(Terms other) {
    return of(ChangeKind.NUMBER).equals(other.of(ChangeKind.NUMBER))
        && (Figures.values(figures).equals(Figures.values(other.figures))
            || Figures.values(Figures.joined(figures))
                .equals(Figures.values(Figures.joined(other.figures))));
  }

  /** Whether one of the figures may be a year. */
  boolean hasYear() {
    return figures.stream().anyMatch(figure -> figure.matches("(?:1[5-9]|20)[0-9]{2}"));
  }

  private void read(int index) {
    Token token = tokens.get(index);
    switch (token.kind()) {
      case NUMBER -> figures.add(token.spelled());
      case MARK -> {
        if (Vocabulary.isSign(token.spelled())) {
          sign(token.spelled());
        }
      }
      case WORD -> {
        for (String part : token.spelled().split("[-\n]", -1)) {
          word(part, index);
        }
      }
    }
  }

  private void sign(String sign) {
    ChangeKind kind = Vocabulary.isFigure(sign) ? ChangeKind.NUMBER : ChangeKind.UNIT;
    terms.add(Vocabulary.term(sign).orElse(new Term(kind, sign)));
  }

  private void word(String part, int index) {
    String lower = part.toLowerCase(Locale.ROOT);
    if (Figures.isWord(lower)) {
      figures.add(lower);
    } else if (lower.endsWith("n't")) {
      terms.add(new Term(ChangeKind.NEGATION, "not"));
      word(lower.substring(0, lower.length() - (lower.equals("can't") ? 2 : 3)), index);
    } else if (lower.equals("cannot")) {
      terms.add(new Term(ChangeKind.NEGATION, "not"));
      word("can", index);
    } else if (part.codePoints().anyMatch(Character::isDigit)) {
      terms.add(new Term(ChangeKind.NUMBER, part.replaceAll("[^\\p{Nd}]", "")));
    } else {
      byPlace(part, index);
    }
  }

  private void byPlace(String part, int index) {
    boolean after = index > 0 && isFigure(tokens.get(index - 1));
    boolean before = index + 1 < tokens.size() && isFigure(tokens.get(index + 1));
    Vocabulary.unit(part)
        .filter(unit -> after)
        .or(() -> Vocabulary.term(part))
        .or(() -> Vocabulary.bound(part).filter(bound -> before))
        .ifPresent(terms::add);
  }

  private static boolean isFigure(Token token) {
    return token.kind() == TokenKind.NUMBER
        || (token.kind() == TokenKind.WORD
            && Figures.isWord(token.spelled().toLowerCase(Locale.ROOT)))
        || token.spelled().equals("$")
        || token.spelled().equals("€")
        || token.spelled().equals("°");
  }
}
