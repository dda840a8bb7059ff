package touchstone.consistency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import touchstone.model.ConstraintOutcome;
import touchstone.model.ConstraintOutcome.Result;

class HostileConstraintTest {

  private static final Duration LIMIT = Duration.ofSeconds(20);
  private static final int LONGEST_PROBLEM = 400;

  static Stream<String> hostileExpressions() {
    String many = "1 ms + ".repeat(10_000);
    return Stream.of(
        many + "1 ms == 1 ms",
        "1 ms == " + many,
        "+ ".repeat(1_000_000),
        "== ".repeat(150),
        "( ".repeat(100_000),
        "- ".repeat(150) + "1 ms == 1 ms",
        "1 bit * ".repeat(90) + "1 kHz == 1 ms",
        "1e1000000000 ms == 1 ms",
        "1E-1000000000 h < 1 ms",
        "9".repeat(1_000_000) + " ms == 1 ms",
        "0." + "0".repeat(1_000_000) + "1 ms == 1 ms",
        "1.".repeat(500_000) + "1 version > 1 version",
        "1" + ".1".repeat(29) + ".99 version <= x version",
        "1 " + "u".repeat(1_000_000) + " == 1 ms",
        "a".repeat(1_000_000) + ":b == 1 ms",
        "any:" + "b".repeat(1_000_000) + " == 1 ms",
        "a-".repeat(500_000) + ":b == 1 ms",
        ":".repeat(100_000),
        "any:%s%n%d == 1 ms",
        "1 %s == 1 %d",
        "%1$s",
        "\u202e1 ms == 1 ms",
        "1 \u200bms == 1 ms",
        "1 m\u0000s == 1 ms",
        "\ud800 == \udc00",
        "1 \ud83d\ude00 == 1 \ud83d",
        "\u0661 ms == 1 ms",
        "+999999999-12 month == 2023 year",
        "-999 year == 2023 year",
        "-999-01 month == 2023 year",
        "-0001 year == 2023 year",
        "\u2212" + "5 ms == 1 ms",
        "any\uff1atime == 1 ms");
  }

  @ParameterizedTest
  @MethodSource("hostileExpressions")
  void hostileInputIsUnusableSoonAndInFewVisibleWords(String expression) {
    ConstraintOutcome outcome =
        assertTimeoutPreemptively(LIMIT, () -> SmallDossier.outcome(expression));
    assertEquals(Result.UNUSABLE, outcome.result());
    String problem = outcome.problem();
    assertNotNull(problem);
    assertTrue(problem.length() <= LONGEST_PROBLEM, problem);
    assertTrue(
        problem.chars().noneMatch(c -> Character.isISOControl(c) || c == 0x202E || c == 0x200B),
        problem);
  }

  @Test
  void theLongestExpressionAllowedIsEvaluated() {
    String sum = "1 ms + ".repeat(64) + "1 ms == 65 ms";
    assertEquals(197, sum.split(" ").length);
    assertEquals(Result.SATISFIED, SmallDossier.result(sum));
    assertEquals(
        "it begins \"0 ms + 0 ms + 1 ms + 1 ms + 1 ms + 1 ms + 1 ms + 1 ms + 1 ms…\""
            + " and has more than 200 tokens, expected at most that many; shorten it",
        SmallDossier.outcome("0 ms + 0 ms + " + sum).problem());
  }

  @Test
  void noSequenceOfTokensMakesItThrow() {
    String[] tokens = {
      "1",
      "-2.5",
      "ms",
      "bit",
      "kHz",
      "%",
      "version",
      "2023",
      "year",
      "2023-03",
      "month",
      "any:t",
      "x:y",
      ":",
      "+",
      "-",
      "*",
      "==",
      "<",
      ">=",
      "excludes",
      "\u00e9"
    };
    Random random = new Random(7);
    assertTimeoutPreemptively(
        LIMIT,
        () -> {
          for (int i = 0; i < 50_000; i++) {
            StringBuilder expression = new StringBuilder();
            for (int length = random.nextInt(14); length >= 0; length--) {
              expression.append(tokens[random.nextInt(tokens.length)]).append(' ');
            }
            ConstraintOutcome outcome = SmallDossier.outcome(expression.toString());
            assertEquals(outcome.result() == Result.UNUSABLE, outcome.problem() != null);
          }
        });
  }
}
