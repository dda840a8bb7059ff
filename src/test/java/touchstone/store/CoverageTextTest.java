package touchstone.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import touchstone.model.CoverageRecord;
import touchstone.model.Id;

/** The coverage figure, written and read back. */
class CoverageTextTest {

  private static final Id ARTICLE = new Id("art");

  private static Optional<CoverageRecord> read(String text, Faults faults) {
    return CoverageReader.read(ARTICLE, TextFile.of("coverage.yaml", text), faults);
  }

  @Test
  void isReadAsItWasWritten() {
    CoverageRecord whole =
        new CoverageRecord(ARTICLE, 10, 9, 6, 1, "ab".repeat(32), LocalDate.of(2026, 3, 1));
    CoverageRecord old = new CoverageRecord(ARTICLE, 10, 9, null, null, "", null);
    for (CoverageRecord figure : new CoverageRecord[] {whole, old}) {
      Faults faults = new Faults();
      assertEquals(Optional.of(figure), read(CoverageText.of(figure), faults));
      assertTrue(faults.list().isEmpty(), faults.list().toString());
    }
    assertEquals(Integer.valueOf(3), whole.excluded());
    assertEquals(1, whole.open());
  }

  @ParameterizedTest
  @CsvSource({
    "10,9,6,3,0",
    "10,10,10,0,0",
    "10,11,6,1,1",
    "10,9,10,1,1",
    "10,9,6,4,1",
    "10,9,-1,1,1",
  })
  void refusesPartsThatAreMoreThanTheWhole(
      int units, int covered, int claimed, int byRule, int found) {
    Faults faults = new Faults();
    read(
        "units: %s\ncovered: %s\nclaimed: %s\nby_rule: %s\n"
            .formatted(units, covered, claimed, byRule),
        faults);
    assertEquals(found, faults.list().size(), faults.list().toString());
  }
}
