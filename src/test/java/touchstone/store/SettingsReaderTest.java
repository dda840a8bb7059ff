package touchstone.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import touchstone.model.AcceptedFinding;
import touchstone.model.Settings;
import touchstone.model.Severity;
import touchstone.model.SourceKind;

/** The settings of a workspace: what is well said is taken, and the rest is told. */
class SettingsReaderTest {

  private final Faults faults = new Faults();

  private Settings read(String text) {
    return SettingsReader.read(TextFile.of("touchstone.yaml", text), faults);
  }

  private List<String> found() {
    return faults.list().stream().map(f -> f.location().line() + " " + f.rule()).toList();
  }

  @Test
  void readsAllOfThem() {
    Settings settings =
        read(
            """
            severity:
              one-leg: error
            accepted:
              - finding: 0123456789abcdef
                reason: known
            shelf_life:
              document: 18 months
            site_name: The Desk
            base_url: https://desk.example/
            """);
    assertEquals(List.of(), found());
    assertEquals(
        new Settings(
            Map.of("one-leg", Severity.ERROR),
            List.of(new AcceptedFinding("0123456789abcdef", "known")),
            Map.of(SourceKind.DOCUMENT, Period.ofMonths(18)),
            "The Desk",
            "https://desk.example/"),
        settings);
  }

  @Test
  void readsNoneWhereThereAreNone() {
    assertEquals(Settings.NONE, read(""));
    assertEquals(Settings.NONE, read("severity:\naccepted:\nshelf_life:\n"));
    assertEquals(List.of(), found());
  }

  @ParameterizedTest
  @CsvSource({"1 day, P1D", "90 days, P90D", "1 month, P1M", "1 year, P1Y", "9999 years, P9999Y"})
  void readsLengthsOfTime(String text, String period) {
    assertEquals(
        Map.of(SourceKind.SEARCH, Period.parse(period)),
        read("shelf_life:\n  search: " + text + "\n").shelfLife());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"0 days", "10000 days", "01 days", "5", "5 weeks", "5  days", "-1 day", "a day"})
  void refusesOtherLengthsOfTime(String text) {
    assertEquals(Map.of(), read("shelf_life:\n  search: " + text + "\n").shelfLife());
    assertEquals(List.of("2 invalid-number"), found());
  }

  @Test
  void tellsWhatItCannotTakeAndTakesTheRest() {
    Settings settings =
        read(
            """
            severity:
              a: loud
              b: [x]
              c: note
            accepted:
              - only text
              - finding: f
              - {finding: g, reason: r, more: x}
            shelf_life:
              document: 1 day
              pamphlet: 1 day
            colour: red
            site_name: [x]
            """);
    assertEquals(Map.of("c", Severity.NOTE), settings.severities());
    assertEquals(List.of(new AcceptedFinding("g", "r")), settings.accepted());
    assertEquals(Map.of(SourceKind.DOCUMENT, Period.ofDays(1)), settings.shelfLife());
    assertEquals("", settings.siteName());
    assertEquals(
        List.of(
            "2 unknown-word",
            "3 invalid-yaml",
            "6 invalid-yaml",
            "7 missing-value",
            "8 unknown-key",
            "11 unknown-word",
            "12 unknown-key",
            "13 invalid-yaml"),
        found().stream()
            .sorted(Comparator.comparingInt(f -> Integer.parseInt(f.split(" ")[0])))
            .toList());
  }

  @Test
  void readsOnAroundAnUnfinishedMerge() {
    Settings settings =
        read("<<<<<<< ours\nsite_name: A\n=======\nsite_name: B\n>>>>>>> theirs\nbase_url: u\n");
    assertEquals("", settings.siteName());
    assertEquals("u", settings.baseUrl());
    assertEquals(List.of("1 conflict-marker"), found());
  }
}
