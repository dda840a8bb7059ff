package touchstone.consistency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import touchstone.model.ConstraintOutcome;
import touchstone.model.ConstraintOutcome.Result;
import touchstone.model.Quantity;

class UnusableConstraintTest {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "''             | it is empty, expected excludes or one comparison; write one",
        "'   '          | it is empty, expected excludes or one comparison; write one",
        "exclude        | found \"exclude\" as token 1, expected a quantity",
        "excludes now   | found \"excludes\" as token 1, expected a quantity",
        "1 ms           | found the end after \"ms\", expected one of + - * or of == < <= > >=",
        "1 ms ==        | found the end after \"==\", expected a quantity",
        "1 ms == 1      | found the end after \"1\", expected a unit after the number \"1\"",
        "1 == 1 ms      | found \"==\" as token 2, expected a unit after the number \"1\"",
        "1 + 2 ms == 1 ms | found \"+\" as token 2, expected a unit after the number \"1\"",
        "1 2 ms == 1 ms | found \"2\" as token 2, expected a unit after the number \"1\"",
        "1 a:b == 1 ms  | found \"a:b\" as token 2, expected a unit after the number \"1\"",
        "1 ms 2 == 1 ms | found \"2\" as token 3, expected one of + - * or of == < <= > >=",
        "1 ms = 1 ms    | found \"=\" as token 3, expected one of + - * or of == < <= > >=",
        "1 ms != 1 ms   | found \"!=\" as token 3, expected one of",
        "1 ms == 1 ms x | found \"x\" as token 6, expected one of + - * or the end",
        "1 ms -2 ms == 1 ms    | found \"-2\" as token 3, expected one of",
        "1 ms + + 1 ms == 1 ms | found \"+\" as token 4, expected a quantity",
        "* 1 ms == 1 ms        | found \"*\" as token 1, expected a quantity",
        "( 1 ms ) == 1 ms      | found \"(\" as token 1, expected a quantity",
        "1 ms < 2 ms < 3 ms    | it compares a second time, found \"<\" as token 6",
        "Any:time == 1 ms      | it has the operand \"Any:time\", expected claim-id:name",
        "any: == 1 ms          | it has the operand \"any:\", expected claim-id:name",
        ":time == 1 ms         | it has the operand \":time\", expected claim-id:name"
      })
  void anExpressionThatCannotBeReadSaysWhere(String expression, String problem) {
    assertProblem(problem, SmallDossier.outcome(expression));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "1e3 ms == 1 s        | the figure has the value \"1e3\" and the unit \"ms\", expected a",
        "1. ms == 1 s         | the figure has the value \"1.\"",
        "1,5 ms == 1 s        | the figure has the value \"1,5\"",
        "3.5b version == 1 s  | the figure has the value \"3.5b\" and the unit \"version\"",
        "3..5 version == 1 s  | the figure has the value \"3..5\" and the unit \"version\"",
        "-3 version == 1 s    | the figure has the value \"-3\" and the unit \"version\"",
        "2023-3 month == 1 s  | the figure has the value \"2023-3\" and the unit \"month\"",
        "2023-13 month == 1 s | the figure has the value \"2023-13\" and the unit \"month\"",
        "2023 month == 1 s    | the figure has the value \"2023\" and the unit \"month\"",
        "23 year == 1 s       | the figure has the value \"23\" and the unit \"year\"",
        "2023-03 year == 1 s  | the figure has the value \"2023-03\" and the unit \"year\"",
        "1234567890123456789012345678901 ms == 1 s | the figure has the value",
        "0.123456789012345678901234567890 ms == 1 s | the figure has the value"
      })
  void aFigureThatDoesNotFitItsUnitIsNamed(String expression, String problem) {
    assertProblem(problem, SmallDossier.outcome(expression));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "1 ms == 1 kHz          | it compares a time with a frequency, expected two figures of",
        "1 ms == 1 msec         | it compares a time with a number of \"msec\"",
        "1 owners < 1 users     | it compares a number of \"owners\" with a number of \"users\"",
        "1 % < 1 bit            | it compares a percentage with a number of \"bit\"",
        "1.0 version == 1 ms    | it compares a version with a time",
        "2023 year == 1 version | it compares a date with a version",
        "1 ms < 2023 year       | it compares a time with a date",
        "1 khz == 1 kHz         | it compares a number of \"khz\" with a frequency",
        "1 ms + 1 % == 1 ms     | \"+\" stands between a time and a percentage, expected two",
        "1 a - 1 b == 1 a       | \"-\" stands between a number of \"a\" and a number of \"b\"",
        "1 ms * 1 ms == 1 ms    | \"*\" stands between a time and a time, expected bit and",
        "1 a * 1 a == 1 a       | \"*\" stands between a number of \"a\" and a number of \"a\"",
        "1 bit * 1 s == 1 bit   | \"*\" stands between a number of \"bit\" and a time",
        "2 % * 3 ms == 6 ms     | \"*\" stands between a percentage and a time",
        "1 bit * 1 Hz * 1 Hz == 1 Hz | \"*\" stands between a bit rate and a frequency",
        "1 version + 1 version == 2 version | it puts a version beside \"+\", expected an amount",
        "2023 year - 1 year == 1 ms         | the figure has the value \"1\" and the unit \"year\"",
        "2023 year - 2022 year == 1 ms      | it puts a date beside \"-\", expected an amount",
        "1 bit * 2023-03 month == 1 ms      | it puts a date beside \"*\", expected an amount",
        "2023 year < 2023-03 month          | it compares \"2023\" with \"2023-03\" and one lies in"
      })
  void figuresThatDoNotGoTogetherAreNamed(String expression, String problem) {
    assertProblem(problem, SmallDossier.outcome(expression));
  }

  @ParameterizedTest(name = "{0}, {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "''          | one:a == 1 ms   | it lists no claims, expected at least one",
        "none        | excludes        | it lists the claim \"none\", expected one that exists",
        "one;two;one | excludes        | it lists the claim \"one\" more than once",
        "one         | excludes        | it excludes with the one claim \"one\", expected at least",
        "one         | none:a == 1 ms  | it uses \"a\" of the claim \"none\", expected a claim"
            + " that",
        "one         | two:a == 1 ms   | it uses \"a\" of the claim \"two\", expected one of the",
        "one         | one:c == 1 ms   | claim \"one\" has no quantity \"c\", it has \"a\", \"b\";",
        "two         | two:a == 1 ms   | claim \"two\" has no quantity \"a\", it has none;",
        "twice       | twice:a == 1 ms | claim \"twice\" has the quantity \"a\" 2 times",
        "one         | one:b == 1 ms   | the quantity \"b\" of claim \"one\" has the value \"v2\""
            + " and"
      })
  void claimsAndQuantitiesThatCannotBeUsedAreNamed(
      String bound, String expression, String problem) {
    ConstraintOutcome outcome =
        new SmallDossier()
            .claim("one", "a=1 ms; b=v2 version")
            .claim("two", "")
            .claim("twice", "a=1 ms; a=2 ms")
            .row("row", "control", bound, expression)
            .outcomes()
            .get(0);
    assertProblem(problem, outcome);
  }

  @Test
  void aClaimWithManyQuantitiesIsNotListedToTheEnd() {
    List<Quantity> many =
        IntStream.range(0, 1000).mapToObj(i -> new Quantity("q" + i, "1", "ms")).toList();
    ConstraintOutcome outcome =
        new SmallDossier()
            .claim("one", many)
            .row("row", "control", "one", "one:a == 1 ms")
            .outcomes()
            .get(0);
    assertProblem(
        "claim \"one\" has no quantity \"a\", it has \"q0\", \"q1\", \"q2\", \"q3\", \"q4\","
            + " \"q5\", \"q6\", \"q7\", \"q8\", \"q9\", \"q10\", \"q11\", …; correct the name",
        outcome);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1\u00a0ms == 1 ms", "1\tms == 1 ms", "1 ms\n== 1 ms", "１ ms == 1 ms"})
  void nothingButAPlainSpacePartsTokensAndNothingButAsciiIsADigit(String expression) {
    assertProblem("", SmallDossier.outcome(expression));
  }

  private static void assertProblem(String expectedStart, ConstraintOutcome outcome) {
    assertEquals(Result.UNUSABLE, outcome.result());
    String problem = outcome.problem();
    assertNotNull(problem);
    assertEquals(
        expectedStart, problem.substring(0, Math.min(expectedStart.length(), problem.length())));
  }
}
