package touchstone.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may not change unnoticed in a passage: figures, units, dates, negations, quantifiers. */
class TermsTest {

  private static List<Token> tokens(String text) {
    Tokens tokens = Tokens.of(text);
    return tokens.range(0, tokens.size());
  }

  private static Terms terms(String text) {
    List<Token> tokens = tokens(text);
    return Terms.of(tokens, 0, tokens.size());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "27 ms of it                | UNIT ms",
        "ms of it                   | ",
        "seven ms                   | UNIT ms",
        "many ms                    | QUANTIFIER many",
        "5 °C of it                 | UNIT ° UNIT C",
        "C of it                    | ",
        "5 %                        | UNIT %",
        "5 percent                  | UNIT %",
        "$5 of it                   | UNIT $",
        "a ½ of it                  | NUMBER ½",
        "over 5 of it               | QUANTIFIER over",
        "over there                 | ",
        "5 over                     | ",
        "over $5                    | QUANTIFIER over UNIT $",
        "over €5                    | QUANTIFIER over UNIT €",
        "over seven                 | QUANTIFIER over",
        "over (5)                   | ",
        "do not                     | NEGATION not",
        "don't                      | NEGATION not",
        "mustn't                    | NEGATION not QUANTIFIER must",
        "can't                      | NEGATION not QUANTIFIER can",
        "cannot                     | NEGATION not QUANTIFIER can",
        "couldn't                   | NEGATION not QUANTIFIER may",
        "the A2DP profile           | NUMBER 2",
        "twice in March             | NUMBER twice DATE m3",
        "all-day                    | QUANTIFIER all UNIT day",
        "some words, nothing else!  | QUANTIFIER some NEGATION not"
      })
  void areReadByWhatStandsAroundThem(String text, String expected) {
    Terms terms = terms(text);
    List<String> found = new ArrayList<>();
    for (ChangeKind kind : ChangeKind.values()) {
      terms.of(kind).forEach(value -> found.add(kind + " " + value));
    }
    List<String> wanted =
        expected == null
            ? List.of()
            : List.of(expected.split(" (?=NUMBER|UNIT|DATE|NEGATION|QUANTIFIER)", -1));
    assertEquals(wanted.stream().sorted().toList(), found.stream().sorted().toList());
  }

  @ParameterizedTest(name = "{0} and {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "seven dogs       | 7 dogs         | true",
        "10 000 dogs      | 10,000 dogs    | true",
        "twenty-seven     | 27             | true",
        "1.2 million      | 1,200,000      | true",
        "10 dogs          | 1 dog          | false",
        "half of 5        | 5              | false",
        "no figure        | none           | true",
        "5 or 6           | 6 or 5         | false"
      })
  void holdTheSameFiguresByTheirValue(String one, String other, boolean same) {
    assertEquals(same, terms(one).sameFigures(terms(other)));
    assertEquals(same, terms(other).sameFigures(terms(one)));
  }

  @Test
  void mayNameAYear() {
    for (String year : List.of("in 1500", "in 1999", "in 2000", "by 2099")) {
      assertTrue(terms(year).hasYear(), year);
    }
    for (String none : List.of("in 1499", "in 2100", "in 20245", "27", "none")) {
      assertFalse(terms(none).hasYear(), none);
    }
  }

  @Test
  void areReadFromAStretchOnlyButSeeWhatStandsBesideIt() {
    List<Token> tokens = tokens("over 5 ms or 6 s");
    assertEquals(List.of("over"), Terms.of(tokens, 0, 1).of(ChangeKind.QUANTIFIER));
    assertEquals(List.of("ms"), Terms.of(tokens, 2, 3).of(ChangeKind.UNIT));
    assertEquals(List.of("s"), Terms.of(tokens, 3, 6).of(ChangeKind.UNIT));
    assertEquals(List.of(), Terms.of(tokens, 0, 2).of(ChangeKind.UNIT));
  }
}
