package touchstone.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import touchstone.assess.Assessor;
import touchstone.model.Assessment;
import touchstone.model.Contradictions;
import touchstone.model.Dossier;
import touchstone.model.Id;
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

  @Test
  void x() {
    Contradictions found = ASSESSMENT.contradictionsOf(ARTICLE);
    System.out.println(found.floors());
    System.out.println(found.proof());
    System.out.println(found.following());
    System.out.println(found.hubs());
    System.out.println(found.clashes());
    found
        .conflicts()
        .forEach(c -> System.out.println(c.id() + " " + c.evaluated() + " " + c.within()));
    ASSESSMENT
        .constraints()
        .forEach(
            c -> System.out.println(c.constraint().id() + " " + c.result() + " " + c.evaluated()));
    assertEquals(10, found.floors().hard().atLeast());
  }
}
