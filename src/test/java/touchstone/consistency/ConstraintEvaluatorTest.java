package touchstone.consistency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import touchstone.model.ConstraintOutcome;
import touchstone.model.ConstraintOutcome.Result;
import touchstone.model.Dossier;

class ConstraintEvaluatorTest {

  @Test
  void rowsLikeTheRealOnesTurnOutAsTheirStrengthSays() {
    List<ConstraintOutcome> outcomes =
        new SmallDossier()
            .claim("pre-group-latency", "latency_min=18 ms; latency_max=24 ms")
            .claim("spotify-latency-200ms-lower", "latency_reduction=200 ms")
            .claim(
                "relay-total-27ms",
                "transmitter_latency=12 ms; echo_latency=15 ms; total_latency=27 ms")
            .claim("relay-cd-quality", "bit_depth=16 bit; sample_rate=44.1 kHz")
            .claim("pre-group-bitrate-328", "bitrate_max=328 kbps")
            .claim("native-support-2026-27", "earliest_year=2026 year; latest_year=2027 year")
            .claim("only-three-scenarios", "scenarios=3 scenarios")
            .claim("firmware-3-4-1", "firmware_version=3.4.1 version")
            .claim(
                "firmware-3-5-0-date",
                "firmware_version=3.5.0 version; release_month=2023-03 month")
            .claim("every-update-harder", "since_month=2023-03 month")
            .claim("pre-group-studio-73", "success_rate=73 %")
            .claim("concurrent-impossible", "")
            .row(
                "impossible-or-achieved",
                "hard",
                "concurrent-impossible;pre-group-studio-73",
                "excludes")
            .row(
                "spotify-lead-over-pre-group",
                "hard",
                "spotify-latency-200ms-lower;pre-group-latency",
                "pre-group-latency:latency_max - spotify-latency-200ms-lower:latency_reduction"
                    + " >= 0 ms")
            .row(
                "relay-cd-or-bluetooth-bitrate",
                "qualified",
                "relay-cd-quality;pre-group-bitrate-328",
                "relay-cd-quality:bit_depth * relay-cd-quality:sample_rate"
                    + " <= pre-group-bitrate-328:bitrate_max")
            .row(
                "support-later-or-path-now",
                "qualified",
                "native-support-2026-27",
                "2024 year >= native-support-2026-27:earliest_year")
            .row(
                "three-scenarios-or-idle-groups",
                "soft",
                "only-three-scenarios",
                "only-three-scenarios:scenarios >= 3 scenarios + 1 scenarios")
            .row(
                "halted-stack-or-studio-success",
                "hard",
                "concurrent-impossible;pre-group-studio-73",
                "pre-group-studio-73:success_rate <= 0 %")
            .row(
                "control-relay-sum",
                "control",
                "relay-total-27ms",
                "relay-total-27ms:transmitter_latency + relay-total-27ms:echo_latency"
                    + " == relay-total-27ms:total_latency")
            .row(
                "control-firmware-order",
                "control",
                "firmware-3-4-1;firmware-3-5-0-date",
                "firmware-3-4-1:firmware_version < firmware-3-5-0-date:firmware_version")
            .row(
                "control-firmware-month",
                "control",
                "firmware-3-5-0-date;every-update-harder",
                "firmware-3-5-0-date:release_month == every-update-harder:since_month")
            .outcomes();
    assertEquals(
        List.of(),
        outcomes.stream().filter(outcome -> !outcome.isAsStated()).toList(),
        "rows that turn out otherwise");
    assertEquals(
        List.of(
            "impossible-or-achieved",
            "spotify-lead-over-pre-group",
            "relay-cd-or-bluetooth-bitrate",
            "support-later-or-path-now",
            "three-scenarios-or-idle-groups",
            "halted-stack-or-studio-success",
            "control-relay-sum",
            "control-firmware-order",
            "control-firmware-month"),
        outcomes.stream().map(outcome -> outcome.constraint().id().value()).toList());
  }

  @Test
  void aDossierWithoutConstraintsHasNoOutcomes() {
    assertEquals(List.of(), ConstraintEvaluator.evaluate(new Dossier.Builder().build()));
  }

  @ParameterizedTest(name = "a {0} row that excludes is violated")
  @CsvSource({"hard", "qualified", "soft", "control"})
  void excludesIsViolatedWhateverTheStrength(String strength) {
    ConstraintOutcome outcome =
        new SmallDossier()
            .claim("one", "")
            .claim("two", "")
            .row("row", strength, "one;two", "  excludes ")
            .outcomes()
            .get(0);
    assertEquals(Result.VIOLATED, outcome.result());
    assertNull(outcome.problem());
  }

  @Test
  void oneUnusableRowLeavesTheOthersAlone() {
    List<Result> results =
        new SmallDossier()
                .claim("one", "time=1 s")
                .row("a", "control", "one", "one:time == 1000 ms")
                .row("b", "control", "one", "one:time ==")
                .row("c", "control", "one", "one:time < 1000 ms")
                .outcomes()
                .stream()
                .map(ConstraintOutcome::result)
                .toList();
    assertEquals(List.of(Result.SATISFIED, Result.UNUSABLE, Result.VIOLATED), results);
  }

  @Test
  void aRowMayBindMoreClaimsThanItsComparisonUses() {
    ConstraintOutcome outcome =
        new SmallDossier()
            .claim("one", "time=1 s")
            .claim("two", "broken=x ms")
            .row("row", "control", "one;two", "one:time == 1 s")
            .outcomes()
            .get(0);
    assertEquals(Result.SATISFIED, outcome.result());
  }
}
