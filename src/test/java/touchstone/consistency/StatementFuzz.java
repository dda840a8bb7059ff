package touchstone.consistency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import touchstone.fuzz.FuzzInput;
import touchstone.model.ConstraintOutcome;
import touchstone.model.ConstraintOutcome.Result;
import touchstone.model.PartialDate;
import touchstone.model.Quantity;

/** Any text as a quantity, a constraint, a date: it is used, or the reason is told in few words. */
public final class StatementFuzz {

  private static final int LONGEST_PROBLEM = 1_000;

  private StatementFuzz() {}

  /** Inputs from which a fuzzer starts. */
  public static List<byte[]> seeds() {
    return List.of(
        FuzzInput.of(0, "one:a + two:b * 2 bit <= 12 ms", "12", "ms", "0.5", "s"),
        FuzzInput.of(0, "one:a == two:b", "3.5.0", "version", "3.10", "version"),
        FuzzInput.of(0, "one:a - two:b > 3 month", "2023-03", "month", "2023", "year"),
        FuzzInput.of(0, "one:a * two:b >= 1,000 kHz", "-2.5", "speakers", "7", "%"),
        FuzzInput.of(0, "excludes", "1e3", "GiB", "٣", "m²"),
        FuzzInput.of(1, "2023-02-29"),
        FuzzInput.of(1, "-0001-12"));
  }

  /** Tries one input. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    FuzzInput input = new FuzzInput(bytes);
    List<String> texts = input.texts(5);
    if (input.variant(2) == 1) {
      requireDate(texts.get(0));
      return;
    }
    Quantity one = new Quantity("a", texts.get(1), texts.get(2));
    Quantity other = new Quantity("b", texts.get(3), texts.get(4));
    QuantityReader.problemWith(one).ifPresent(StatementFuzz::requireShort);
    assertFalse(QuantityReader.written(one).isEmpty() && !one.value().isEmpty());
    List<ConstraintOutcome> outcomes = new ArrayList<>();
    SmallDossier dossier =
        new SmallDossier()
            .claim("one", List.of(one))
            .claim("two", List.of(other))
            .row("row", "hard", "one;two", texts.get(0))
            .row("same", "hard", "one;two", "one:a == one:a")
            .row("less", "hard", "one;two", "one:a < two:b")
            .row("more", "hard", "one;two", "one:a > two:b")
            .row("equal", "hard", "one;two", "one:a == two:b");
    outcomes.addAll(dossier.outcomes());
    outcomes.forEach(StatementFuzz::requireTold);
    boolean usable = QuantityReader.problemWith(one).isEmpty();
    assertEquals(usable ? Result.SATISFIED : Result.UNUSABLE, outcomes.get(1).result());
    requireOneOfThree(outcomes.subList(2, 5));
  }

  private static void requireTold(ConstraintOutcome outcome) {
    assertEquals(outcome.result() == Result.UNUSABLE, outcome.problem() != null);
    if (outcome.problem() != null) {
      requireShort(outcome.problem());
    }
  }

  private static void requireShort(String problem) {
    assertFalse(problem.isBlank());
    assertTrue(problem.length() <= LONGEST_PROBLEM, problem);
    assertTrue(problem.chars().noneMatch(Character::isISOControl), problem);
  }

  /** Two figures that can be compared are in exactly one order. */
  private static void requireOneOfThree(List<ConstraintOutcome> orders) {
    long unusable = orders.stream().filter(o -> o.result() == Result.UNUSABLE).count();
    long satisfied = orders.stream().filter(o -> o.result() == Result.SATISFIED).count();
    assertTrue(unusable == 3 || (unusable == 0 && satisfied == 1), orders.toString());
  }

  private static void requireDate(String text) {
    Optional<PartialDate> date = PartialDate.parse(text);
    if (date.isPresent()) {
      assertEquals(text, date.get().toString());
      assertFalse(date.get().latest().isBefore(date.get().earliest()));
    }
    CalendarDate.parseYear(text).ifPresent(year -> assertNotNull(year.described()));
    CalendarDate.parseMonth(text).ifPresent(month -> assertNotNull(month.described()));
    Version.parse(text).ifPresent(version -> assertNotNull(version.described()));
  }
}
