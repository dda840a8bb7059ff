package touchstone.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import touchstone.consistency.ConstraintEvaluator;
import touchstone.model.Constraint;
import touchstone.model.ConstraintOutcome;
import touchstone.model.Dossier;
import touchstone.model.Id;
import touchstone.model.Verdict;
import touchstone.store.DossierReader;
import touchstone.store.Parsed;

/** The dossier in this repository, through the engine and through the oracle. */
class ShippedDossierTest {

  private static final Parsed<Dossier> PARSED = DossierReader.read(Path.of(""));

  @Test
  void isReadWholeWithoutAFault() {
    Dossier dossier = PARSED.value();
    assertEquals(List.of(), PARSED.findings());
    assertEquals(191, dossier.claims().size());
    assertEquals(99, dossier.constraints().size());
    assertEquals(124, dossier.publishers().byId().size());
    assertEquals(230, dossier.sources().size());
    assertEquals(558, dossier.sources().values().stream().mapToInt(s -> s.exhibits().size()).sum());
    assertEquals(0, dossier.sources().values().stream().mapToInt(s -> s.unread().size()).sum());
  }

  @Test
  void hasConstraintsThatTurnOutAsStated() {
    List<ConstraintOutcome> otherwise =
        ConstraintEvaluator.evaluate(PARSED.value()).stream()
            .filter(outcome -> !outcome.isAsStated())
            .toList();
    assertEquals(List.of(), otherwise);
  }

  @Test
  void getsTheVerdictsThatTheMethodWrittenASecondTimeGives() {
    Dossier dossier = PARSED.value();
    List<ConstraintOutcome> outcomes = ConstraintEvaluator.evaluate(dossier);
    List<Constraint> hard =
        outcomes.stream()
            .filter(ConstraintOutcome::isHardConflict)
            .map(ConstraintOutcome::constraint)
            .toList();
    Map<Id, String> expected = new LinkedHashMap<>();
    new MethodOracle(dossier, hard)
        .decideAll()
        .forEach((id, o) -> expected.put(id, o.rule() + " " + o.status()));
    Map<Id, String> actual = new LinkedHashMap<>();
    Verdicts.decide(dossier, outcomes)
        .forEach((id, v) -> actual.put(id, v.decision().rule().code() + " " + v.status().word()));
    assertEquals(expected, actual);
  }

  @Test
  void holdsTheFiguresThatTheReadmeShows() {
    Map<String, Integer> counts = new TreeMap<>();
    for (Verdict verdict :
        Verdicts.decide(PARSED.value(), ConstraintEvaluator.evaluate(PARSED.value())).values()) {
      counts.merge(verdict.status().word(), 1, Integer::sum);
    }
    assertEquals(
        Map.of(
            "supported",
            10,
            "partly-supported",
            5,
            "disputed",
            1,
            "contradicted",
            5,
            "unsupported",
            170),
        counts);
  }
}
