package touchstone.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What it costs to take one word for another, and what makes two words the same. */
class SubstitutionTest {

  private static Token token(String text) {
    Tokens tokens = Tokens.of(text);
    assertEquals(1, tokens.size(), text);
    return tokens.get(0);
  }

  private static double cost(String quoted, String found) {
    return new Substitution(token(quoted), false, 5.1).cost(token(found));
  }

  @Test
  void costsMoreTheLessAWordIsAlike() {
    assertEquals(0, cost("plays", "plays"));
    double capital = cost("plays", "Plays");
    double inflected = cost("plays", "playe");
    double alike = cost("plays", "plaid");
    double other = cost("plays", "teach");
    assertTrue(0 < capital && capital < inflected, capital + " " + inflected);
    assertTrue(inflected < alike && alike < other, alike + " " + other);
    assertEquals(token("plays").weight(), other);
    assertEquals(cost("email", "e-mail"), capital, "a hyphen is as little as a capital");
    assertEquals(2, cost("abcd", "abxy"));
    assertEquals(4, cost("abcd", "axyz"));
    assertEquals(token("abc").weight() + 2, cost("abc", "abcdefgh"), "far too long");
  }

  @Test
  void costsAsMuchAsTheLongerOfWordsThatAreFarTooLongToCompare() {
    String longest = "x".repeat(59);
    assertTrue(cost(longest + "y", longest + "z") < 1);
    assertEquals(12, cost(longest + "yy", longest + "yz"));
  }

  @Test
  void figuresAreTheSameByValueAndLittleBesideWords() {
    double same = cost("1.50", "1.5");
    double other = cost("27", "28");
    assertTrue(0 < same && same < other && other < token("27").weight(), same + " " + other);
    assertEquals(token("it").weight(), cost("27", "it"), "a word for a figure");
    assertEquals(1.5, cost("not", "never"), "a term for a term");
    assertEquals(1, cost("all", "ill"), 1e-9, "a word for a term");
  }

  @Test
  void takesNoMarkForAWord() {
    assertEquals(Substitution.NEVER, cost(",", "plays"));
    assertEquals(Substitution.NEVER, cost("plays", ","));
    assertEquals(token(",").weight(), cost(",", ";"));
    assertTrue(token("%").weight() > token(",").weight());
    assertEquals(token("%").weight(), cost("%", ","));
  }

  @Test
  void cutsAtAnEndRatherThanTakeATermForAWord() {
    Substitution first = new Substitution(token("it"), true, 5.1);
    assertTrue(first.cost(token("not")) > 5.1);
    assertEquals(cost("it", "oh"), first.cost(token("oh")));
    assertEquals(0, first.cost(token("it")));
    assertEquals(1.5, new Substitution(token("not"), true, 5.1).cost(token("never")));
  }

  @Test
  void weighsWhatIsAddedByItsLengthAndTermsLittle() {
    assertEquals(2, token("it").weightIfAdded());
    assertEquals(5, token("extraordinary").weightIfAdded());
    assertTrue(token("not").weightIfAdded() < token("not").weight());
    assertTrue(token("can't").isTerm() && token("cannot").isTerm() && token("seven").isTerm());
    assertTrue(token("Seven").isTerm() && token("27").isTerm());
    assertFalse(token("extraordinary").isTerm() || token(",").isTerm());
  }

  @ParameterizedTest(name = "{0} and {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "multi-/room | multi-room  | true",
        "multi-/room | multiroom   | true",
        "multi-/room | multi-/room | true",
        "multi-room  | multiroom   | false",
        "multi-/room | multi-loom  | false",
        "don’t       | don't       | true",
        "1,000       | 1000        | true",
        "1,000       | 1,00        | false",
        "1000        | 1001        | false",
        "…           | ...         | true",
        "Aa          | BB          | false",
        "a_b         | a_c         | false"
      })
  void isTheSameWordWhereverItsLineBroke(String one, String other, boolean same) {
    Token first = token(one.replace('/', '\n'));
    Token second = token(other.replace('/', '\n'));
    assertEquals(same, first.sameAs(second));
    assertEquals(same, second.sameAs(first));
  }

  @Test
  void readsMonthsInCapitalsAndNoVerbs() {
    assertEquals(Optional.of("m3"), Vocabulary.term("March").map(Term::value));
    assertEquals(Optional.of("m3"), Vocabulary.term("MARCH").map(Term::value));
    assertEquals(Optional.empty(), Vocabulary.term("march"));
    assertEquals(Optional.empty(), Vocabulary.term("mARCH"));
    assertEquals(Optional.of("may"), Vocabulary.term("may").map(Term::value));
    assertEquals(Optional.of("m5"), Vocabulary.term("May").map(Term::value));
    assertEquals(Optional.of("not"), Vocabulary.term("NOT").map(Term::value));
    assertEquals(Optional.empty(), Vocabulary.term("US"));
  }

  @Test
  void tellsSignsFromMarks() {
    for (String sign : new String[] {"$", "€", "½", "²", "Ⅳ", "+", "<", "%", "‰", "°"}) {
      assertTrue(Vocabulary.isSign(sign), sign);
    }
    for (String mark : new String[] {"|", ",", "(", "…", "§"}) {
      assertFalse(Vocabulary.isSign(mark), mark);
    }
    assertTrue(Vocabulary.isFigure("½") && Vocabulary.isFigure("²") && Vocabulary.isFigure("Ⅳ"));
    assertFalse(Vocabulary.isFigure("$") || Vocabulary.isFigure("+") || Vocabulary.isFigure("%"));
  }

  @Test
  void spellsWordsInPlainCharacters() {
    assertEquals("multi\nroom", token("multi-\n room").spelled());
    assertEquals("multi-room", token("multi‑room").spelled());
    assertEquals("don't", token("don’t").spelled());
    assertEquals("'", token("`").spelled());
    assertEquals("é", token("e\u0301").spelled());
    assertEquals("office", token("of\u00ADfice").spelled());
  }
}
