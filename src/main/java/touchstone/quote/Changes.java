package touchstone.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says of each difference between a quotation and a passage what sort of thing it is. */
final class Changes {

  private static final List<ChangeKind> TERMS =
      List.of(ChangeKind.UNIT, ChangeKind.DATE, ChangeKind.NEGATION, ChangeKind.QUANTIFIER);
  private static final List<String> OPPOSITES =
      List.of("un", "in", "im", "il", "ir", "dis", "non", "anti", "de", "mis");
  private static final int SHORTEST_STEM = 3;

  private final String quoteText;
  private final List<Token> quote;
  private final String text;
  private final List<Token> window;

  Changes(String quoteText, List<Token> quote, String text, List<Token> window) {
    this.quoteText = quoteText;
    this.quote = quote;
    this.text = text;
    this.window = window;
  }

  /** Returns the differences, steps that follow one another taken as one. */
  List<Change> of(List<Alignment.Step> steps) {
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      if (steps.get(i).same()) {
        continue;
      }
      int first = i;
      while (i + 1 < steps.size() && !steps.get(i + 1).same()) {
        i++;
      }
      Alignment.Step from = steps.get(first);
      Alignment.Step to = steps.get(i);
      changes.add(
          change(
              new Alignment.Step(
                  from.quoteFrom(), to.quoteTo(), from.textFrom(), to.textTo(), false)));
    }
    return changes;
  }

  private Change change(Alignment.Step step) {
    ChangeKind kind = kind(step);
    int more = kind == ChangeKind.NUMBER && measuresTheSame(step) ? 1 : 0;
    return new Change(
        kind,
        written(quoteText, quote, step.quoteFrom(), step.quoteTo() + more),
        written(text, window, step.textFrom(), step.textTo() + more));
  }

  /** Whether both figures are followed by the same unit, which is told with them. */
  private boolean measuresTheSame(Alignment.Step step) {
    return step.quoteTo() > step.quoteFrom()
        && step.textTo() > step.textFrom()
        && step.quoteTo() < quote.size()
        && step.textTo() < window.size()
        && !Terms.of(quote, step.quoteTo(), step.quoteTo() + 1).of(ChangeKind.UNIT).isEmpty()
        && quote.get(step.quoteTo()).sameAs(window.get(step.textTo()));
  }

  private static String written(String text, List<Token> tokens, int from, int to) {
    return from == to ? "" : text.substring(tokens.get(from).start(), tokens.get(to - 1).end());
  }

  private ChangeKind kind(Alignment.Step step) {
    Terms expected = Terms.of(quote, step.quoteFrom(), step.quoteTo());
    Terms found = Terms.of(window, step.textFrom(), step.textTo());
    if (!expected.sameFigures(found)) {
      return expected.hasYear() || found.hasYear() ? ChangeKind.DATE : ChangeKind.NUMBER;
    }
    for (ChangeKind kind : TERMS) {
      if (!expected.of(kind).equals(found.of(kind))) {
        return kind;
      }
    }
    List<String> left = words(quote.subList(step.quoteFrom(), step.quoteTo()));
    List<String> right = words(window.subList(step.textFrom(), step.textTo()));
    if (left.stream().anyMatch(one -> right.stream().anyMatch(other -> areOpposites(one, other)))) {
      return ChangeKind.NEGATION;
    }
    return left.equals(right) ? ChangeKind.PUNCTUATION : ChangeKind.WORD;
  }

  private static List<String> words(List<Token> tokens) {
    return tokens.stream()
        .filter(token -> token.kind() != TokenKind.MARK)
        .map(token -> token.spelled().toLowerCase(Locale.ROOT).replace("-", "").replace("\n", ""))
        .toList();
  }

  private static boolean areOpposites(String one, String other) {
    return negates(one, other)
        || negates(other, one)
        || (stem(one, "less") != null
            && String.valueOf(stem(one, "less")).equals(stem(other, "ful")))
        || (stem(other, "less") != null
            && String.valueOf(stem(other, "less")).equals(stem(one, "ful")));
  }

  private static boolean negates(String word, String stem) {
    int prefix = word.length() - stem.length();
    return stem.length() >= SHORTEST_STEM
        && word.endsWith(stem)
        && prefix > 0
        && OPPOSITES.contains(word.substring(0, prefix));
  }

  private static @Nullable String stem(String word, String ending) {
    return word.endsWith(ending) ? word.substring(0, word.length() - ending.length()) : null;
  }
}
