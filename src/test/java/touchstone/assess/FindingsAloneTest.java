package touchstone.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import touchstone.check.rules.RuleCatalog;
import touchstone.model.Assessment;
import touchstone.model.ClaimAssessment;
import touchstone.model.Dossier;
import touchstone.store.DossierReader;
import touchstone.store.Parsed;

class FindingsAloneTest {

  private static final Parsed<Dossier> PARSED = DossierReader.read(Path.of(""));
  private static final Assessor ASSESSOR = new Assessor(RuleCatalog.all());
  private static final LocalDate DAY = LocalDate.parse("2026-11-25");

  private final Assessment whole = ASSESSOR.assess(PARSED.value(), PARSED.findings(), DAY);
  private final Assessment found = ASSESSOR.find(PARSED.value(), PARSED.findings(), DAY);

  @Test
  void areThoseOfTheWholeAssessment() {
    assertFalse(whole.findings().isEmpty());
    assertEquals(whole.findings(), found.findings());
    assertEquals(
        whole.claims().values().stream().map(ClaimAssessment::verdict).toList(),
        found.claims().values().stream().map(ClaimAssessment::verdict).toList());
  }

  @Test
  void comeWithoutWhatNoRuleReadsAndSaySo() {
    ClaimAssessment claim = found.claims().values().iterator().next();
    assertThrows(IllegalStateException.class, claim::explanation);
    assertThrows(
        IllegalStateException.class, () -> found.contradictionsOf(claim.claim().article()));
    ClaimAssessment explained = whole.claims().get(claim.claim().id());
    assertFalse(explained.explanation().trace().isEmpty());
    assertEquals(List.of(claim.verdict()), List.of(explained.verdict()));
    whole.contradictionsOf(claim.claim().article());
  }
}
