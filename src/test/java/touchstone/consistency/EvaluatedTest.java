package touchstone.consistency;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import touchstone.model.ConstraintOutcome;
import touchstone.model.ConstraintOutcome.Result;

/** What a reader sees of a comparison: its figures put in, and what each side comes to. */
class EvaluatedTest {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "27 ms - 200 ms >= 0 ms       | 27 ms - 200 ms = -173 ms, not >= 0 ms",
        "12 ms + 15 ms == 27 ms       | 12 ms + 15 ms = 27 ms, == 27 ms",
        "27 ms == 12 ms + 15 ms       | 27 ms, == 12 ms + 15 ms = 27 ms",
        "1 min - 15 s < 1 min         | 1 min - 15 s = 0.75 min, < 1 min",
        "1 h - 1 ms == 1 h            | 1 h - 1 ms = 3599999 ms, not == 1 h",
        "15 s + 1 min > 1 min         | 15 s + 1 min = 75 s, > 1 min",
        "16 bit * 44.1 kHz <= 328 kbps | 16 bit * 44.1 kHz = 705.6 kbit/s, not <= 328 kbps",
        "44.1 kHz * 16 bit <= 328 kbps | 44.1 kHz * 16 bit = 705.6 kbit/s, not <= 328 kbps",
        "3 bit * 7 Hz == 21 bit/s     | 3 bit * 7 Hz = 21 bit/s, == 21 bit/s",
        "24 bit * 2 MHz == 48 Mbit/s  | 24 bit * 2 MHz = 48 Mbit/s, == 48 Mbit/s",
        "100 kbps + 2 bit * 3 kHz > 1 kbps | 100 kbps + 2 bit * 3 kHz = 106 kbps, > 1 kbps",
        "3 zones + 1 zones <= 3 zones | 3 zones + 1 zones = 4 zones, not <= 3 zones",
        "2.50 m + 0.50 m == 3 m       | 2.50 m + 0.50 m = 3 m, == 3 m",
        "50 % + 50 % == 100 %         | 50 % + 50 % = 100 %, == 100 %",
        "3.5 version < 3.10 version   | 3.5, < 3.10",
        "2023-03 month > 2023-04 month | 2023-03, not > 2023-04",
        "2023 year == 2023 year       | 2023, == 2023"
      })
  void putsTheFiguresIn(String expression, String evaluated) {
    assertEquals(evaluated, SmallDossier.outcome(expression).evaluated());
  }

  @Test
  void givesQuantitiesAsTheirClaimsHaveThem() {
    ConstraintOutcome outcome =
        new SmallDossier()
            .claim("one", "first=1.50 s; second=250 ms; release=3.5.0 version")
            .row("row", "hard", "one", "one:first - one:second <= one:second")
            .row("row-2", "hard", "one", "one:release == 3.5 version")
            .outcomes()
            .get(0);
    assertEquals(Result.VIOLATED, outcome.result());
    assertEquals("1.50 s - 250 ms = 1.25 s, not <= 250 ms", outcome.evaluated());
  }

  @Test
  void givesAnAmountInAnotherUnitOnlyIfThatIsOneOfItsSortAndExact() {
    Amount hour = Amount.of(BigDecimal.ONE, "h");
    assertEquals("60 min", hour.shownIn("min"));
    assertEquals("3600000 ms", hour.shownIn("kHz"));
    assertEquals("3600000 ms", hour.shownIn("zones"));
    assertEquals("0.01 h", Amount.of(new BigDecimal("36"), "s").shownIn("h"));
    assertEquals("1000 ms", Amount.of(BigDecimal.ONE, "s").shownIn("h"));
    assertEquals("7 zones", Amount.of(new BigDecimal("7.0"), "zones").shownIn("ms"));
  }

  @Test
  void readsFiguresAndRowsUpToTheLengthThatItSays() {
    String longest = "1" + ".1".repeat(29);
    assertEquals(Result.SATISFIED, SmallDossier.result(longest + "0 version > 1.0 version"));
    assertEquals(Result.UNUSABLE, SmallDossier.result(longest + "00 version > 1.0 version"));
    String sum = "1 ms + ".repeat(65) + "1 ms == 66 ms";
    assertEquals(200, sum.split(" ").length);
    assertEquals(Result.SATISFIED, SmallDossier.result(sum));
    assertEquals(Result.UNUSABLE, SmallDossier.result("1 ms + " + sum));
  }
}
