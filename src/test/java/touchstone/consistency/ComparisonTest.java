package touchstone.consistency;

import static java.math.RoundingMode.HALF_EVEN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static touchstone.consistency.SmallDossier.result;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import touchstone.model.ConstraintOutcome.Result;

class ComparisonTest {

  @ParameterizedTest(name = "1 ms, 2 ms and 3 ms against 2 ms: {0} holds {1}, {2}, {3}")
  @CsvSource({
    "==, false, true,  false",
    "<,  true,  false, false",
    "<=, true,  true,  false",
    ">,  false, false, true",
    ">=, false, true,  true"
  })
  void everyRelationTellsLessSameAndMoreApart(
      String relation, boolean less, boolean same, boolean more) {
    assertEquals(
        List.of(outcomeOf(less), outcomeOf(same), outcomeOf(more)),
        Stream.of("1", "2", "3").map(n -> result(n + " ms " + relation + " 2 ms")).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1 s == 1000 ms",
        "1 min == 60 s",
        "1 h == 60 min",
        "2.5 h == 9000000 ms",
        "1 kHz == 1000 Hz",
        "1 MHz == 1000 kHz",
        "1 kbit/s == 1000 bit/s",
        "1 kbps == 1 kbit/s",
        "1 Mbit/s == 1000 kbps",
        "50 % + 50 % == 100 %",
        "8 bit + 8 bit == 16 bit",
        "2 sessions + 1 sessions == 3 sessions",
        "1 searches/month < 2 searches/month",
        "1 größe == 1 größe"
      })
  void unitsOfOneSortConvertAndAddUp(String expression) {
    assertEquals(Result.SATISFIED, result(expression));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "16 bit * 44.1 kHz == 705.6 kbit/s",
        "44.1 kHz * 16 bit == 705.6 kbps",
        "24 bit * 2 MHz == 48 Mbit/s",
        "3 bit * 7 Hz == 21 bit/s"
      })
  void bitTimesFrequencyIsABitRateInEitherOrder(String expression) {
    assertEquals(Result.SATISFIED, result(expression));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "100 kbit/s + 2 bit * 3 kHz == 106 kbit/s",
        "2 bit * 3 kHz + 100 kbit/s == 106 kbit/s",
        "100 kbit/s - 2 bit * 3 kHz - 1 bit * 1 kHz == 93 kbit/s",
        "106 kbit/s == 100 kbit/s + 2 bit * 3 kHz"
      })
  void productsComeBeforeSums(String expression) {
    assertEquals(Result.SATISFIED, result(expression));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "10 ms - 3 ms - 2 ms == 5 ms",
        "10 ms - 3 ms + 2 ms == 9 ms",
        "0 ms == 5 ms - 3 ms - 2 ms"
      })
  void sumsAndDifferencesGoFromLeftToRight(String expression) {
    assertEquals(Result.SATISFIED, result(expression));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.1 s + 0.2 s == 0.3 s",
        "0.1 s + 0.2 s == 300 ms",
        "1.10 s == 1.1 s",
        "-0 ms == 0.000 ms",
        "-5 ms + 5 ms == 0 ms",
        "007 ms == 7 ms",
        "1 ms < 1.00000000000000000000000000001 ms",
        "999999999999999999999999999999 h > 999999999999999999999999999998 h"
      })
  void decimalsAreExact(String expression) {
    assertEquals(Result.SATISFIED, result(expression));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3.10 version > 3.9 version",
        "3.5 version == 3.5.0 version",
        "3.5 version < 3.5.0.1 version",
        "3.05 version == 3.5 version",
        "14 version < 17.6 version",
        "3.4.99999999999999999999 version < 3.5 version"
      })
  void versionsComparePartByPart(String expression) {
    assertEquals(Result.SATISFIED, result(expression));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023 year == 2023 year",
        "2022 year < 2023 year",
        "2023-03 month == 2023-03 month",
        "2023-10 month > 2023-09 month",
        "2022-12 month < 2023-01 month",
        "2023 year < 2024-01 month",
        "2023-12 month < 2024 year",
        "2024 year > 2023-12 month"
      })
  void datesCompareWhereOneIsEarlier(String expression) {
    assertEquals(Result.SATISFIED, result(expression));
  }

  @ParameterizedTest
  @ValueSource(strings = {"==", "<", "<=", ">", ">="})
  void aYearAndAMonthInItCannotBeTold(String relation) {
    assertEquals(Result.UNUSABLE, result("2023 year " + relation + " 2023-03 month"));
    assertEquals(Result.UNUSABLE, result("2023-12 month " + relation + " 2023 year"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1 ms  ==   1 ms", "   1 ms == 1 ms", "1 ms == 1 ms   "})
  void anyNumberOfSpacesPartsTokens(String expression) {
    assertEquals(Result.SATISFIED, result(expression));
  }

  static Stream<Arguments> pairsOfUnitsOfOneDimension() {
    return Arrays.stream(Unit.values())
        .flatMap(
            from ->
                Arrays.stream(Unit.values())
                    .filter(to -> from.dimension() == to.dimension())
                    .map(to -> Arguments.of(from, to)));
  }

  @ParameterizedTest(name = "{0} to {1}")
  @MethodSource("pairsOfUnitsOfOneDimension")
  void convertingThereAndBackChangesNothing(Unit from, Unit to) throws Unusable {
    Random random = new Random(20261122);
    for (int i = 0; i < 200; i++) {
      BigDecimal number = new BigDecimal(new BigInteger(70, random), random.nextInt(12));
      BigDecimal there = number.multiply(from.factor()).divide(to.factor(), 60, HALF_EVEN);
      Amount start = Amount.of(number, from.symbol());
      Amount end = Amount.of(there, to.symbol());
      BigDecimal error = start.minus(end).number().abs();
      assertTrue(
          error.compareTo(new BigDecimal("1e-50")) < 0, () -> number + " is off by " + error);
      Amount back = Amount.of(start.number().divide(from.factor(), 60, HALF_EVEN), from.symbol());
      assertEquals(0, back.compareWith(start));
    }
  }

  @RepeatedTest(50)
  void whatIsAddedAndTakenAwayAgainLeavesNothing(RepetitionInfo run) {
    Random random = new Random(run.getCurrentRepetition());
    String first = new BigDecimal(new BigInteger(60, random), random.nextInt(9)).toPlainString();
    String second = new BigDecimal(new BigInteger(60, random), random.nextInt(9)).toPlainString();
    String sum = "%s s + %s min - %s s".formatted(first, second, first);
    assertEquals(Result.SATISFIED, result(sum + " == " + second + " min"));
    assertEquals(Result.SATISFIED, result(second + " min >= " + sum));
    assertEquals(Result.VIOLATED, result(sum + " < " + second + " min"));
  }

  private static Result outcomeOf(boolean holds) {
    return holds ? Result.SATISFIED : Result.VIOLATED;
  }
}
