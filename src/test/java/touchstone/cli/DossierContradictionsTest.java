package touchstone.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import touchstone.assess.Assessor;
import touchstone.model.Assessment;
import touchstone.model.Conflict;
import touchstone.model.Contradictions;
import touchstone.model.Dossier;
import touchstone.model.Floor;
import touchstone.model.Hub;
import touchstone.model.Id;
import touchstone.model.ProofStep;
import touchstone.model.Strength;
import touchstone.store.DossierReader;
import touchstone.store.Parsed;

/** The dossier's article against itself. */
class DossierContradictionsTest {

  private static final Id ARTICLE = new Id("alexa-bluetooth-multiroom");

  private static final Assessment ASSESSMENT = assess();

  private static Assessment assess() {
    Parsed<Dossier> parsed = DossierReader.read(Path.of(""));
    return new Assessor(List.of())
        .assess(parsed.value(), parsed.findings(), LocalDate.of(2026, 11, 25));
  }

  private static Contradictions found() {
    return ASSESSMENT.contradictionsOf(ARTICLE);
  }

  @Test
  void atLeastTenOfItsStatementsAreFalseWhateverTheFactsAre() {
    assertEquals(new Floor(10, true), found().floors().hard());
    assertEquals(new Floor(27, true), found().floors().withQualified());
    assertEquals(new Floor(12, true), found().floors().withPremises());
  }

  @Test
  void theProofIsTenConflictsWithoutACommonStatement() {
    Set<Id> seen = new HashSet<>();
    for (ProofStep step : found().proof()) {
      assertEquals(1, step.constraints().size());
      assertEquals(1, step.atLeast());
      Conflict conflict =
          found().conflicts(Strength.HARD).stream()
              .filter(one -> one.id().equals(step.constraints().get(0)))
              .findFirst()
              .orElseThrow();
      conflict.claims().forEach(claim -> assertTrue(seen.add(claim), claim.value()));
    }
    assertEquals(10, found().proof().size());
  }

  @Test
  void everyConstraintTurnsOutAsItsRowSays() {
    assertEquals(
        List.of(),
        ASSESSMENT.constraints().stream()
            .filter(outcome -> !outcome.isAsStated())
            .map(outcome -> outcome.constraint().id())
            .toList());
  }

  @Test
  void noSignedVerdictsClashAndOneStatementIsInMostConflicts() {
    assertEquals(List.of(), found().clashes());
    assertEquals(new Hub(new Id("entire-bt-stack-suspended"), 6), found().hubs().get(0));
  }

  @Test
  void itsFiguresArePutIn() {
    List<String> evaluated = new ArrayList<>();
    found().conflicts().stream()
        .map(Conflict::evaluated)
        .filter(Objects::nonNull)
        .forEach(evaluated::add);
    assertTrue(evaluated.contains("27 ms - 200 ms = -173 ms, not >= 0 ms"), evaluated.toString());
  }

  @Test
  void itIsTheSameInEveryRun() {
    assertEquals(found(), assess().contradictionsOf(ARTICLE));
  }
}
