package touchstone.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import touchstone.model.Dossier;
import touchstone.model.DossierFixture;
import touchstone.model.MethodRule;
import touchstone.model.TraceStep;

/** The steps to a verdict read as the rest of the page does. */
class TracePhraseTest {

  private static final Dossier DOSSIER = SmallSite.dossier().claim("one").build();

  private static String phrase(TraceStep step) {
    return TracePhrase.of(step, DOSSIER);
  }

  @Test
  void saysVerdictsByTheirPublishedWord() {
    assertEquals(
        "gives “Partly supported”: for it grade A",
        phrase(TraceStep.of(MethodRule.V4, "x", "V4 gives partly-supported: for it grade A")));
    assertEquals(
        "gives “No support found”: its premise “%s” is contradicted"
            .formatted(DOSSIER.claim(DossierFixture.id("one")).text()),
        phrase(
            TraceStep.ofClaim(
                MethodRule.V8,
                "x",
                DossierFixture.id("one"),
                "V8 gives unsupported, lean none: its premise \"one\" is contradicted")));
  }

  @Test
  void leavesOtherStepsAsTheyAre() {
    String side = "The side that supports weighs C: its best exhibit has this grade.";
    assertEquals(side, phrase(TraceStep.of(MethodRule.SIDE, "C", side)));
  }

  @Test
  void knowsEveryStepThatTheRulesWrite() {
    Publication publication = SmallSite.of(SmallSite.dossier().claim("one").claim("two").build());
    List<String> left =
        publication.standings().values().stream()
            .flatMap(standing -> standing.assessed().explanation().trace().stream())
            .map(TracePhraseTest::phrase)
            .filter(text -> text.matches("V[0-9] gives .*"))
            .toList();
    assertEquals(List.of(), left);
  }
}
